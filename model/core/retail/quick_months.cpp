#include "core/retail/quick_months.h"

#include "core/retail/categories.h"
#include "core/retail/eligibility.h"
#include "core/retail/month_quantities.h"
#include "core/retail/month_rates.h"

namespace meritdesk::retail {

namespace {

constexpr int mostBits = 124; ///< of a line before it is divided
constexpr int mostTens = 18;

/// top / bottom rounded half away from zero; nothing when it is above 62 bits. bottom > 0, below 2^62.
std::optional<std::int64_t> rounded(Int128 top, std::int64_t bottom)
{
    constexpr Int128 most = Int128(1) << 62U;
    const Int128 size = top < 0 ? -top : top;
    Int128 quotient = 0;
    std::int64_t rest = 0;
    if (size < most) { // the machine's own division
        const auto narrow = static_cast<std::int64_t>(size);
        quotient = narrow / bottom;
        rest = narrow % bottom;
    } else {
        quotient = size / bottom;
        rest = static_cast<std::int64_t>(size - quotient * bottom);
    }
    quotient += rest >= bottom - rest ? 1 : 0;
    if (quotient >= most)
        return std::nullopt;
    return static_cast<std::int64_t>(top < 0 ? -quotient : quotient);
}

Int128 wideTop(const LineRate& line, const MonthQuantities& quantities)
{
    Int128 top = 0;
    for (const auto& [sum, rate] : line.terms)
        top += quantities[sum] * rate;
    return top;
}

/// The same by the machine's own product of two words, where the sums are words.
Int128 narrowTop(const LineRate& line, const MonthQuantities& quantities)
{
    Int128 top = 0;
    for (const auto& [sum, rate] : line.terms)
        top += static_cast<Int128>(static_cast<std::int64_t>(quantities[sum])) * rate;
    return top;
}

/// A line in kopecks.
std::optional<std::int64_t> kopecks(const LineRate& line, const MonthQuantities& quantities)
{
    const int exponent = line.scale + quantities.scale - 2;
    std::int64_t bottom = 0;
    if (line.rateBits + quantities.bits > mostBits || exponent > mostTens
        || __builtin_mul_overflow(tens(exponent), line.divisor, &bottom) || bottom >= std::int64_t{1} << 62U)
        return std::nullopt;
    return rounded(quantities.bits < 63 ? narrowTop(line, quantities) : wideTop(line, quantities), bottom);
}

std::optional<Amounts> amountsOf(std::int64_t total, const MonthRates& rates)
{
    if (rates.vatScale + 2 > mostTens)
        return std::nullopt;
    const auto vat = rounded(static_cast<Int128>(total) * rates.vatRate, tens(rates.vatScale + 2));
    if (!vat)
        return std::nullopt;
    return Amounts{{total}, {*vat}, {Integer(total) + *vat}};
}

/// The kopecks of every line; nothing when one does not fit.
std::optional<std::vector<std::int64_t>> linesOf(const MonthRates& rates, const MonthQuantities& quantities)
{
    std::vector<std::int64_t> lines(rates.lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto amount = kopecks(rates.lines[i], quantities);
        if (!amount)
            return std::nullopt;
        lines[i] = *amount;
    }
    return lines;
}

/// The sum of a category's lines.
std::optional<std::int64_t> totalOf(const CategoryRates& category, const std::vector<std::int64_t>& lines)
{
    std::int64_t total = 0;
    for (const auto line : category.lines)
        if (__builtin_add_overflow(total, lines[line], &total))
            return std::nullopt;
    return total;
}

bool addBill(const MonthRates& rates, const std::vector<std::int64_t>& lines, const Site& site,
             MonthBill& month)
{
    const auto place = month.categories.size();
    const auto& own = rates.categories[place];
    auto& bill = month.categories.emplace_back(CategoryBill{.category = categories.at(place)});
    bill.reasons = closedTo(site, month.month, *bill.category);
    bill.reasons.insert(bill.reasons.end(), own.lacking.begin(), own.lacking.end());
    if (!own.lacking.empty())
        return true;
    const auto total = totalOf(own, lines);
    bill.amounts = total ? amountsOf(*total, rates) : std::nullopt;
    return bill.amounts.has_value();
}

} // namespace

std::optional<MonthBill> quickMonth(const Site& site, const PreparedTariff& tariff, const SiteMonth& hours)
{
    if (!hours.rates)
        return std::nullopt;
    const auto& rates = *hours.rates;
    const auto quantities = monthQuantities(tariff, hours, rates);
    const auto lines = quantities ? linesOf(rates, *quantities) : std::nullopt;
    if (!lines)
        return std::nullopt;
    MonthBill bill{.month = tariff.input->month};
    const auto& sums = *quantities;
    bill.volumeKwh = {Integer(sums[MonthSum::Rest] + sums[MonthSum::Night] + sums[MonthSum::Peak]),
                      sums.scale, 1};
    bill.categories.reserve(categories.size());
    while (bill.categories.size() < categories.size())
        if (!addBill(rates, *lines, site, bill))
            return std::nullopt;
    return bill;
}

std::optional<std::vector<MonthBill>> quickMonths(const PreparedCase& prepared, std::size_t site)
{
    const auto& from = prepared.sites[site];
    std::vector<MonthBill> bills;
    bills.reserve(from.months.size());
    for (std::size_t month = 0; month < from.months.size(); ++month) {
        auto bill = quickMonth(*from.input, prepared.tariffs[month], from.months[month]);
        if (!bill)
            return std::nullopt;
        bills.push_back(std::move(*bill));
    }
    return bills;
}

} // namespace meritdesk::retail
