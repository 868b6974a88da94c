#include "core/response/demand/delivery.h"
#include "core/response/demand/explain.h"
#include "core/response/demand/explain_parts.h"

namespace meritdesk::response::demand {

namespace {

/// The fall of the price in each hour of a day's window.
std::vector<Derivation> hourDrops(const BestWindow& window)
{
    std::vector<Derivation> drops;
    int number = window.firstHour;
    for (const auto& hour : window.hours) {
        drops.push_back(derived("hour_drop", "hour_price_before - hour_price_after",
                                (hour.before - hour.after).fraction(), unitPrice));
        drops.back().note = std::to_string(number++);
        drops.back().inputs = {given("hour_price_before", hour.before.fraction(), unitPrice),
                               given("hour_price_after", hour.after.fraction(), unitPrice)};
    }
    return drops;
}

} // namespace

Derivation explainPremium(const Case& input, const Cell& cell)
{
    auto made = derived("dr_premium", "paid_volume * missing_months * capacity_price * premium_rate",
                        cell.premium, unitRub);
    made.inputs = {given("paid_volume", cell.paid, unitMw),
                   given("missing_months", missingMonths(deliveredShares(input))),
                   given("capacity_price", cell.price, unitMonthPrice),
                   given("premium_rate", cell.premiumRate)};
    return made;
}

std::optional<Derivation> explainZoneSaving(const CalendarDay& entry)
{
    if (!entry.window)
        return std::nullopt;
    auto made = derived("zone_saving", "sum(hour_saving)", entry.zoneSaving(), unitRub);
    made.note = printDay(entry.day);
    auto drops = hourDrops(*entry.window);
    for (std::size_t i = 0; i < drops.size(); ++i) {
        const auto& hour = entry.window->hours[i];
        auto saving =
            derived("hour_saving", "hour_drop * volume_after",
                    Fraction((hour.before - hour.after).fraction() * hour.volume.fraction()), unitRub);
        saving.note = drops[i].note;
        saving.inputs = {given("volume_after", hour.volume.fraction(), unitMw)};
        saving.children = {std::move(drops[i])};
        made.children.push_back(std::move(saving));
    }
    return made;
}

std::optional<Derivation> explainGroupDay(const Case& input, const CalendarDay& entry)
{
    if (!entry.window)
        return std::nullopt;
    const auto group = groupOf(input.companies);
    const auto drop = entry.drop().fraction();
    auto made = derived("group_day", "(group_dayahead_purchase - group_dayahead_generation) * event_drop",
                        Fraction((group.dayAheadPurchase - group.dayAheadGeneration) * drop), unitRub);
    made.note = printDay(entry.day);
    made.inputs = {given("group_dayahead_purchase", group.dayAheadPurchase, unitMw),
                   given("group_dayahead_generation", group.dayAheadGeneration, unitMw)};
    auto event = derived("event_drop", "sum(hour_drop)", drop, unitPrice);
    event.children = hourDrops(*entry.window);
    made.children = {std::move(event)};
    return made;
}

} // namespace meritdesk::response::demand
