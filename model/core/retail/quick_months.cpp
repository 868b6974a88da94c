#include "core/retail/quick_months.h"

#include "core/retail/eligibility.h"
#include "core/retail/month_quantities.h"
#include "core/retail/month_rates.h"

namespace meritdesk::retail {

namespace {

constexpr int mostBits = 124; ///< of a line before it is divided
constexpr int mostTens = 18;

using Costs = MonthCosts<std::int64_t>;

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

/// The kopecks of every line.
using Lines = std::array<std::int64_t, MonthRates::mostLines>;

std::optional<Lines> linesOf(const MonthRates& rates, const MonthQuantities& quantities)
{
    Lines lines; // NOLINT(*-member-init): as many as there are lines are written, and read
    for (std::size_t i = 0; i < rates.lines.size(); ++i) {
        const auto amount = kopecks(rates.lines[i], quantities);
        if (!amount)
            return std::nullopt;
        lines.at(i) = *amount;
    }
    return lines;
}

/// The sum of a category's lines; nothing when a year of such sums may not fit.
std::optional<std::int64_t> totalOf(const CategoryRates& category, const Lines& lines)
{
    constexpr Int128 most = Int128(1) << 56U;
    Int128 total = 0;
    for (const auto line : category.lines)
        total += lines.at(line);
    if (total <= -most || total >= most)
        return std::nullopt;
    return static_cast<std::int64_t>(total);
}

/// False when a number does not fit.
bool addCategory(std::size_t category, const MonthRates& rates, const Lines& lines, Costs& costs)
{
    const auto& own = rates.categories[category];
    if (!own.lacking.empty())
        return true;
    const auto total = totalOf(own, lines);
    const auto vat =
        total ? rounded(static_cast<Int128>(*total) * rates.vatRate, tens(rates.vatScale + 2)) : std::nullopt;
    if (!vat || *vat >= std::int64_t{1} << 56U || *vat <= -(std::int64_t{1} << 56U))
        return false;
    costs.total.at(category) = *total;
    costs.vat.at(category) = *vat;
    costs.computed.set(category);
    return true;
}

bool addCosts(const MonthRates& rates, const MonthQuantities& quantities, Costs& costs)
{
    const auto lines = linesOf(rates, quantities);
    if (!lines)
        return false;
    for (std::size_t category = 0; category < categories.size(); ++category)
        if (!addCategory(category, rates, *lines, costs))
            return false;
    return true;
}

/// Volumes of months, each at its scale.
class Volume
{
public:
    void add(std::int64_t mantissa, int scale)
    {
        if (scale > m_scale) {
            m_total *= powerOfTen(scale - m_scale);
            m_scale = scale;
        }
        if (scale == m_scale)
            m_total += mantissa;
        else
            m_total += mantissa * powerOfTen(m_scale - scale);
    }

    [[nodiscard]] Exact total() const { return {m_total, m_scale, 1}; }

private:
    Integer m_total = {};
    int m_scale = 0;
};

std::int64_t volumeOf(const MonthQuantities& sums)
{
    return static_cast<std::int64_t>(sums[MonthSum::Rest] + sums[MonthSum::Night] + sums[MonthSum::Peak]);
}

/// False when a number of the month does not fit.
bool addMonth(const PreparedTariff& tariff, const SiteMonth& hours, Costs& costs, Volume& volume)
{
    costs.month = tariff.input->month;
    if (!hours.rates || hours.rates->vatScale + 2 > mostTens)
        return false;
    const auto quantities = monthQuantities(tariff, hours, *hours.rates);
    if (!quantities || !addCosts(*hours.rates, *quantities, costs))
        return false;
    volume.add(volumeOf(*quantities), quantities->scale);
    return true;
}

} // namespace

std::optional<QuickMonths> quickMonths(std::span<const PreparedTariff> tariffs, const PreparedSite& site)
{
    return quickMonths(tariffs, *site.input, site.months);
}

std::optional<QuickMonths> quickMonths(std::span<const PreparedTariff> tariffs, const Site& site,
                                       std::span<const SiteMonth> months)
{
    QuickMonths quick;
    Volume volume;
    CategorySet open;
    if (months.size() > quick.costs.size())
        return std::nullopt;
    for (; quick.count < months.size(); ++quick.count) {
        auto& costs = quick.costs.at(quick.count);
        if (!addMonth(tariffs[quick.count], months[quick.count], costs, volume))
            return std::nullopt;
        if (quick.count == 0 || rulesDiffer(quick.costs.at(quick.count - 1).month, costs.month))
            open = openTo(site, costs.month);
        costs.available = costs.computed & open;
    }
    quick.volumeKwh = volume.total();
    return quick;
}

} // namespace meritdesk::retail
