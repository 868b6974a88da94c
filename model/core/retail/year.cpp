#include "core/retail/year.h"

#include <algorithm>
#include <numeric>

#include "core/retail/categories.h"

namespace meritdesk::retail {

namespace {

constexpr int noticeDays = 10;
constexpr std::string_view insideVariant = "ten-working-days";
constexpr std::string_view acrossVariants = "variant";

Money money(const Integer& kopecks)
{
    return {kopecks};
}

Money money(std::int64_t kopecks)
{
    return {Integer(kopecks)};
}

template <class Kopecks>
using Months = std::span<const MonthCosts<Kopecks>>;

template <class Kopecks>
YearTotal totalOf(Months<Kopecks> months, std::size_t category)
{
    YearTotal year{.category = categories.at(category), .available = true};
    bool computed = true;
    Kopecks total = 0;
    Kopecks vat = 0;
    for (const auto& month : months) {
        year.available = year.available && month.available.test(category);
        computed = computed && month.computed.test(category);
        total += month.total.at(category);
        vat += month.vat.at(category);
    }
    if (computed)
        year.amounts = Amounts{money(total), money(vat), money(Kopecks(total + vat))};
    return year;
}

void rank(std::vector<YearTotal>& totals)
{
    std::vector<YearTotal*> order;
    for (auto& total : totals)
        if (total.available)
            order.push_back(&total);
    std::stable_sort(order.begin(), order.end(), [](const YearTotal* a, const YearTotal* b) {
        return a->amounts->total < b->amounts->total;
    });
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i]->rank = static_cast<int>(i) + 1;
}

/// The cheapest available category of a month among the allowed ones, the number of categories when there is
/// none.
template <class Kopecks>
std::size_t cheapestOf(const MonthCosts<Kopecks>& month, CategorySet allowed)
{
    const auto open = month.available & allowed;
    auto best = categories.size();
    for (std::size_t i = 0; i < categories.size(); ++i)
        if (open.test(i) && (best == categories.size() || month.total.at(i) < month.total.at(best)))
            best = i;
    return best;
}

template <class Kopecks>
Choice choose(Months<Kopecks> months, CategorySet allowed)
{
    Choice choice;
    choice.months.reserve(months.size());
    Kopecks total = 0;
    for (const auto& month : months) {
        const auto best = cheapestOf(month, allowed);
        if (best == categories.size())
            return {};
        choice.months.push_back({month.month, categories.at(best)});
        total += month.total.at(best);
    }
    choice.total = money(total);
    return choice;
}

CategorySet allOf(Variant variant)
{
    CategorySet all;
    for (std::size_t i = 0; i < categories.size(); ++i)
        all.set(i, categories.at(i)->variant == variant);
    return all;
}

std::optional<Variant> cheaperVariant(const std::array<Choice, 2>& variants)
{
    const auto& [single, twoRate] = variants;
    if (!single.total && !twoRate.total)
        return std::nullopt;
    const bool two = !single.total || (twoRate.total && *twoRate.total < *single.total);
    return two ? Variant::TwoRate : Variant::Single;
}

void findCurrent(YearBill& year)
{
    for (const auto& total : year.totals)
        if (total.category == year.current && total.amounts)
            year.currentTotal = total.amounts->total;
}

void findWorst(YearBill& year)
{
    for (const auto& total : year.totals)
        if (total.available && (!year.worstTotal || *year.worstTotal < total.amounts->total)) {
            year.worst = total.category;
            year.worstTotal = total.amounts->total;
        }
}

std::optional<Money> saving(const std::optional<Money>& against, const Choice* best)
{
    return against && best ? std::optional(*against - *best->total) : std::nullopt;
}

std::vector<Notice> noticesOf(const YearBill& year, const std::optional<Day>& tariffDecision,
                              const ProductionCalendar& calendar)
{
    std::vector<Notice> notices;
    const auto* best = year.bestChoice();
    if (!best)
        return notices;
    const auto* before = year.current;
    for (const auto& [month, category] : best->months) {
        if (before && before != category) {
            Notice notice{.month = month, .from = before, .to = category};
            const bool inside = before->variant == category->variant;
            notice.rule = inside ? insideVariant : acrossVariants;
            if (inside)
                notice.by = workingDayBack(calendar, firstDay(month) - std::chrono::days(1), noticeDays);
            else if (tariffDecision)
                notice.by = oneMonthLater(*tariffDecision);
            notices.push_back(notice);
        }
        before = category;
    }
    return notices;
}

template <class Kopecks>
YearBill yearFrom(Months<Kopecks> months, const Category* current, const std::optional<Day>& tariffDecision,
                  const ProductionCalendar& calendar)
{
    YearBill year{.year = static_cast<int>(months.front().month.year()),
                  .months = static_cast<int>(months.size()),
                  .current = current};
    year.totals.reserve(categories.size());
    for (std::size_t i = 0; i < categories.size(); ++i)
        year.totals.push_back(totalOf(months, i));
    rank(year.totals);
    year.variants = {choose(months, allOf(Variant::Single)), choose(months, allOf(Variant::TwoRate))};
    year.best = cheaperVariant(year.variants);
    year.bestFree = choose(months, CategorySet().set());
    findCurrent(year);
    findWorst(year);
    year.savingVsCurrent = saving(year.currentTotal, year.bestChoice());
    year.savingVsWorst = saving(year.worstTotal, year.bestChoice());
    year.notices = noticesOf(year, tariffDecision, calendar);
    return year;
}

MonthCosts<Integer> costsOf(const MonthBill& month)
{
    MonthCosts<Integer> costs{.month = month.month};
    for (std::size_t i = 0; i < categories.size(); ++i) {
        const auto& bill = month.categories[i];
        costs.computed.set(i, bill.amounts.has_value());
        costs.available.set(i, bill.available());
        if (bill.amounts) {
            costs.total.at(i) = bill.amounts->total.kopecks;
            costs.vat.at(i) = bill.amounts->vat.kopecks;
        }
    }
    return costs;
}

} // namespace

YearBill yearOf(const std::vector<MonthBill>& months, const Category* current,
                const std::optional<Day>& tariffDecision, const ProductionCalendar& calendar)
{
    std::vector<MonthCosts<Integer>> costs;
    for (const auto& month : months)
        costs.push_back(costsOf(month));
    auto year = yearFrom(Months<Integer>(costs), current, tariffDecision, calendar);
    for (const auto& month : months)
        year.volumeKwh = year.volumeKwh + month.volumeKwh;
    return year;
}

YearBill yearOf(const QuickMonths& months, const Category* current, const std::optional<Day>& tariffDecision,
                const ProductionCalendar& calendar)
{
    auto year = yearFrom(months.months(), current, tariffDecision, calendar);
    year.volumeKwh = months.volumeKwh;
    return year;
}

std::vector<std::size_t> rankedBySaving(const std::vector<const YearBill*>& years)
{
    std::vector<std::size_t> order(years.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&years](std::size_t a, std::size_t b) {
        const auto& first = years[a]->savingVsCurrent;
        const auto& second = years[b]->savingVsCurrent;
        return first && (!second || *second < *first);
    });
    return order;
}

std::vector<Finding> deadlineWarnings(const YearBill& year, const std::string& place)
{
    std::vector<Finding> warnings;
    for (const auto& notice : year.notices)
        if (notice.rule == insideVariant && !notice.by)
            warnings.push_back(warning("calendar-unknown", place + " " + printMonth(notice.month),
                                       {{"month", printMonth(notice.month)}}));
    return warnings;
}

} // namespace meritdesk::retail
