#include "core/response/kom/explain.h"

#include "core/response/derived.h"

namespace meritdesk::response::kom {

namespace {

constexpr auto unitMw = "MW";
constexpr auto unitPrice = "RUB/MW";
constexpr auto unitMoney = "RUB";
constexpr int moneyDecimals = 2;

/// The share of the decree as the article tells it, not read in the act; another one is the user's own.
Source sourceOfCap(const Zone& zone)
{
    if (zone.drCapShare != Zone().drCapShare)
        return {};
    return {"PP RF 1172: 1 % of the first point of demand, as Energorynok 7/2019 states it",
            Grade::Inference};
}

Source sourceOfRatio(const Zone& zone)
{
    if (zone.q2Ratio != Zone().q2Ratio)
        return {};
    return {"KOM: the second point of demand is 1.12 of the first", Grade::Memory};
}

Source sourceOfCurve(Curve curve)
{
    if (curve == Curve::Shift)
        return {"Energorynok 7/2019: the reduction is taken off the demand", Grade::Inference};
    return {};
}

Derivation secondPointGiven(const Zone& zone)
{
    if (zone.q2) {
        auto made = derived("second_point_given", "second_volume", zone.q2->fraction(), unitMw);
        made.inputs = {given("second_volume", zone.q2->fraction(), unitMw)};
        return made;
    }
    const Fraction q1 = zone.q1.fraction();
    const Fraction ratio = zone.q2Ratio.fraction();
    auto made = derived("second_point_given", "second_ratio * first_point_given", ratio * q1, unitMw);
    made.inputs = {given("second_ratio", ratio, {}), given("first_point_given", q1, unitMw)};
    made.source = sourceOfRatio(zone);
    return made;
}

Derivation firstPoint(const Zone& zone, const Run& run, const Fraction& counted)
{
    auto made = derived("first_point", "first_point_given - dr_counted", run.q1, unitMw);
    made.inputs = {given("first_point_given", zone.q1.fraction(), unitMw),
                   given("dr_counted", counted, unitMw)};
    return made;
}

Derivation secondPoint(const Zone& zone, const Run& run, const Fraction& counted)
{
    auto made = derived("second_point", "second_point_given - dr_counted", run.q2, unitMw);
    if (zone.curve == Curve::Rescale) {
        made.formula = "second_point_given / first_point_given * first_point";
        made.inputs = {given("first_point_given", zone.q1.fraction(), unitMw)};
        made.children.push_back(firstPoint(zone, run, counted));
    } else {
        made.inputs = {given("dr_counted", counted, unitMw)};
    }
    made.children.push_back(secondPointGiven(zone));
    made.source = sourceOfCurve(zone.curve);
    return made;
}

Derivation volumeTaken(const Zone& zone, const Run& run)
{
    auto made = derived("capacity_taken", "sum(bid_taken)", run.volume, unitMw);
    const auto taken = Order(zone).takenOf(run);
    for (std::size_t i = 0; i < taken.size(); ++i)
        if (taken[i] > 0)
            made.inputs.push_back(given("bid_taken", taken[i], unitMw, zone.bids[i].id));
    return made;
}

Derivation moneyOf(std::string key, std::string volumeKey, const Fraction& volume, const ZoneResult& result,
                   int months)
{
    const Fraction delta = result.delta().fraction();
    auto made =
        derived(std::move(key), volumeKey + " * kom_delta * months", volume * delta * months, unitMoney);
    made.inputs = {given(std::move(volumeKey), volume, unitMw), given("kom_delta", delta, unitPrice),
                   given("months", months, {})};
    return made;
}

} // namespace

Derivation explainCounted(const Zone& zone, const ZoneResult& result)
{
    auto made = derived("dr_counted", "min(dr_asked, dr_cap)", result.counted, unitMw);
    auto asked = derived("dr_asked", "dr_own + dr_others", result.asked, unitMw);
    asked.inputs = {given("dr_own", zone.dr.own.fraction(), unitMw),
                    given("dr_others", zone.dr.others.fraction(), unitMw)};
    auto cap = derived("dr_cap", "dr_cap_share * first_point_given", capOf(zone), unitMw);
    cap.inputs = {given("dr_cap_share", zone.drCapShare.fraction(), {}),
                  given("first_point_given", zone.q1.fraction(), unitMw)};
    cap.source = sourceOfCap(zone);
    made.children = {std::move(asked), std::move(cap)};
    return made;
}

Derivation explainPrice(const Zone& zone, const Run& run, const Fraction& counted, std::string key)
{
    auto made = derived(std::move(key), {}, run.price.fraction(), unitPrice);
    made.note = zone.id;
    made.children = {firstPoint(zone, run, counted), secondPoint(zone, run, counted), volumeTaken(zone, run)};
    const auto first = given("first_price", zone.p1.fraction(), unitPrice);
    const auto second = given("second_price", zone.p2.fraction(), unitPrice);
    if (run.setBy == SetBy::Deficit) {
        made.formula = "first_price";
        made.inputs = {first};
    } else if (run.setBy == SetBy::Floor) {
        made.formula = "second_price";
        made.inputs = {second};
    } else if (run.marginal) {
        const auto& bid = zone.bids[*run.marginal];
        made.formula = "marginal_bid";
        made.inputs = {given("marginal_bid", bid.price.fraction(), unitPrice, bid.id)};
    } else {
        made.formula = "round(first_price - (first_price - second_price) * (capacity_taken - first_point) / "
                       "(second_point - first_point), 12)";
        made.inputs = {first, second};
    }
    return made;
}

Derivation explainDelta(const Zone& zone, const ZoneResult& result, bool own)
{
    const auto delta = own ? result.deltaOwn() : result.delta();
    const std::string from = own ? "kom_price_others" : "kom_price_before";
    auto made = derived(own ? "kom_delta_own" : "kom_delta", from + " - kom_price_after", delta.fraction(),
                        unitPrice);
    made.children = {own ? explainPrice(zone, result.withOthers, countedOf(zone, Mw()), from)
                         : explainPrice(zone, result.before, 0, from),
                     explainPrice(zone, result.after, result.counted, "kom_price_after")};
    return made;
}

Derivation explainGroup(const Zone& zone, const ZoneResult& result, std::size_t group, int months)
{
    const auto& money = result.groups[group];
    const auto& each = zone.groups[group];
    auto made = derived("kom_net", "round(kom_saving - kom_loss, 2)",
                        roundHalfUp(Fraction(money.saving - money.loss), moneyDecimals), unitMoney);
    made.note = each.id;
    made.children = {moneyOf("kom_saving", "kom_purchased", each.purchased.fraction(), result, months),
                     moneyOf("kom_loss", "kom_sold", each.sold.fraction(), result, months)};
    return made;
}

Derivation explainPayment(const Zone& zone, const ZoneResult& result, std::size_t group, int months,
                          bool after)
{
    const auto& each = zone.groups[group];
    const std::string price = after ? "kom_price_after" : "kom_price_before";
    const auto& run = after ? result.after : result.before;
    auto made = derived(after ? "kom_paid_after" : "kom_paid_before",
                        "round((kom_purchased - kom_sold) * " + price + " * months, 2)",
                        roundHalfUp(paidBy(each, run, months), moneyDecimals), unitMoney);
    made.note = each.id;
    made.inputs = {given("kom_purchased", each.purchased.fraction(), unitMw),
                   given("kom_sold", each.sold.fraction(), unitMw), given("months", months, {})};
    made.children = {explainPrice(zone, run, after ? result.counted : Fraction(0), price)};
    return made;
}

std::vector<Derivation> explain(const Zone& zone, const ZoneResult& result, int months)
{
    std::vector<Derivation> all{explainCounted(zone, result), explainDelta(zone, result, false),
                                explainDelta(zone, result, true)};
    for (std::size_t group = 0; group < zone.groups.size(); ++group)
        all.push_back(explainGroup(zone, result, group, months));
    return all;
}

} // namespace meritdesk::response::kom
