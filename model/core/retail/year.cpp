#include "core/retail/year.h"

#include <algorithm>

#include "core/retail/categories.h"

namespace meritdesk::retail {

namespace {

constexpr int noticeDays = 10;
constexpr std::string_view insideVariant = "ten-working-days";
constexpr std::string_view acrossVariants = "variant";

YearTotal totalOf(const std::vector<MonthBill>& months, std::size_t category)
{
    YearTotal year{.category = categories.at(category), .available = true, .amounts = Amounts{}};
    for (const auto& month : months) {
        const auto& bill = month.categories[category];
        year.available = year.available && bill.available();
        if (!bill.amounts)
            year.amounts.reset();
        if (!year.amounts)
            continue;
        year.amounts->total += bill.amounts->total;
        year.amounts->vat += bill.amounts->vat;
        year.amounts->withVat += bill.amounts->withVat;
    }
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

/// The cheapest available bill of a month among the categories that `allowed` lets in, or null.
template <class Allowed>
const CategoryBill* cheapestOf(const MonthBill& month, Allowed allowed)
{
    const CategoryBill* best = nullptr;
    for (const auto& bill : month.categories)
        if (bill.available() && allowed(*bill.category)
            && (!best || bill.amounts->total < best->amounts->total))
            best = &bill;
    return best;
}

template <class Allowed>
Choice choose(const std::vector<MonthBill>& months, Allowed allowed)
{
    Choice choice{.total = Money{}};
    for (const auto& month : months) {
        const auto* bill = cheapestOf(month, allowed);
        if (!bill)
            return {};
        choice.months.push_back({month.month, bill->category});
        *choice.total += bill->amounts->total;
    }
    return choice;
}

Choice chooseVariant(const std::vector<MonthBill>& months, Variant variant)
{
    return choose(months, [variant](const Category& category) { return category.variant == variant; });
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

} // namespace

YearBill yearOf(const std::vector<MonthBill>& months, const Category* current,
                const std::optional<Day>& tariffDecision, const ProductionCalendar& calendar)
{
    YearBill year{.year = static_cast<int>(months.front().month.year()),
                  .months = static_cast<int>(months.size()),
                  .current = current};
    for (const auto& month : months)
        year.volumeKwh = year.volumeKwh + month.volumeKwh;
    for (std::size_t i = 0; i < categories.size(); ++i)
        year.totals.push_back(totalOf(months, i));
    rank(year.totals);
    year.variants = {chooseVariant(months, Variant::Single), chooseVariant(months, Variant::TwoRate)};
    year.best = cheaperVariant(year.variants);
    year.bestFree = choose(months, [](const Category&) { return true; });
    findCurrent(year);
    findWorst(year);
    year.savingVsCurrent = saving(year.currentTotal, year.bestChoice());
    year.savingVsWorst = saving(year.worstTotal, year.bestChoice());
    year.notices = noticesOf(year, tariffDecision, calendar);
    return year;
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
