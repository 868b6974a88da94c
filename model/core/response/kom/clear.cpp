#include "core/response/kom/clear.h"

#include <algorithm>
#include <numeric>

#include "core/response/exact.h"

namespace meritdesk::response::kom {

namespace {

bool isBefore(const Bid& a, const Bid& b)
{
    if (a.flag != b.flag)
        return a.flag < b.flag;
    return a.flag == Flag::Priced && a.price < b.price;
}

/// The largest volume at which the demand curve still pays the price; p2 < price <= p1.
Fraction reachOf(const Zone& zone, const Run& run, RubPerMwMonth price)
{
    const Fraction fall = (zone.p1 - price).fraction() / (zone.p1 - zone.p2).fraction();
    return run.q1 + fall * (run.q2 - run.q1);
}

Fraction q2Of(const Zone& zone)
{
    return zone.q2 ? zone.q2->fraction() : Fraction(zone.q2Ratio.fraction() * zone.q1.fraction());
}

/// How much of what counts is the own one.
Fraction ownShare(const Zone& zone, const Fraction& counted, const Fraction& asked)
{
    const Fraction own = zone.dr.own.fraction();
    switch (zone.cut) {
    case Cut::OwnFirst:
        return std::min(own, counted);
    case Cut::OthersFirst:
        return counted - std::min(zone.dr.others.fraction(), counted);
    case Cut::ProRata:
        break;
    }
    return asked == 0 ? Fraction(0) : Fraction(counted * own / asked);
}

} // namespace

Order::Order(const Zone& zone)
    : m_zone(zone)
    , m_order(zone.bids.size())
{
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](std::size_t a, std::size_t b) { return isBefore(zone.bids[a], zone.bids[b]); });
    Int128 running = 0;
    for (const auto index : m_order) {
        const auto& each = zone.bids[index];
        running += each.volume.mantissa();
        m_running.push_back(running);
        m_unpriced += each.flag == Flag::Priced ? 0U : 1U;
    }
}

Fraction Order::before(std::size_t place) const
{
    return place == 0 ? Fraction(0) : Mw::fromMantissa(m_running[place - 1]).fraction();
}

bool Order::takesWhole(std::size_t place, const Run& run) const
{
    const auto price = bid(place).price;
    if (price <= m_zone.p2)
        return true; // demand never pays less than p2
    return price <= m_zone.p1 && Mw::fromMantissa(m_running[place]).fraction() <= reachOf(m_zone, run, price);
}

void Order::take(Run& run) const
{
    // Prices rise along the order while demand pays less: once one bid is not taken whole, none after it is.
    std::size_t low = m_unpriced;
    std::size_t high = m_order.size();
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        if (takesWhole(middle, run))
            low = middle + 1;
        else
            high = middle;
    }
    run.taken = low;
    run.volume = before(run.taken);
    if (run.taken == m_order.size() || !bid(run.taken).divisible || bid(run.taken).price > m_zone.p1)
        return;
    run.part = std::max(Fraction(0), Fraction(reachOf(m_zone, run, bid(run.taken).price) - run.volume));
    run.volume += run.part;
}

void Order::price(Run& run) const
{
    const Fraction p1 = m_zone.p1.fraction();
    const Fraction p2 = m_zone.p2.fraction();
    if (run.volume <= run.q1)
        run.exactPrice = p1;
    else if (run.volume >= run.q2)
        run.exactPrice = p2;
    else
        run.exactPrice = p1 - (p1 - p2) * (run.volume - run.q1) / (run.q2 - run.q1);
    run.price = computed<RubPerMwMonth>(run.exactPrice);
    const std::size_t count = run.taken + (run.part > 0 ? 1 : 0);
    if (run.volume < run.q1) {
        run.setBy = SetBy::Deficit;
    } else if (run.volume >= run.q2) {
        run.setBy = SetBy::Floor;
    } else if (count > m_unpriced && bid(count - 1).price.fraction() == run.exactPrice) {
        run.setBy = SetBy::Bid;
        run.marginal = m_order[count - 1];
    }
}

Run Order::clear(const Fraction& counted) const
{
    Run run;
    const Fraction q1 = m_zone.q1.fraction();
    const Fraction q2 = q2Of(m_zone);
    run.q1 = q1 - counted;
    run.q2 = m_zone.curve == Curve::Shift ? Fraction(q2 - counted) : Fraction(q2 / q1 * run.q1);
    take(run);
    price(run);
    return run;
}

std::vector<Fraction> Order::takenOf(const Run& run) const
{
    std::vector<Fraction> taken(m_order.size());
    for (std::size_t place = 0; place < run.taken; ++place)
        taken[m_order[place]] = bid(place).volume.fraction();
    if (run.part > 0)
        taken[m_order[run.taken]] = run.part;
    return taken;
}

Fraction capOf(const Zone& zone)
{
    return zone.drCapShare.fraction() * zone.q1.fraction();
}

Fraction countedOf(const Zone& zone, Mw own)
{
    return std::min(Fraction((own + zone.dr.others).fraction()), capOf(zone));
}

Fraction paidBy(const Group& group, const Run& run, int months)
{
    return (group.purchased - group.sold).fraction() * run.price.fraction() * months;
}

ZoneResult clear(const Zone& zone, int months)
{
    const Order order(zone);
    ZoneResult result;
    result.asked = (zone.dr.own + zone.dr.others).fraction();
    result.counted = countedOf(zone, zone.dr.own);
    result.own = ownShare(zone, result.counted, result.asked);
    result.others = result.counted - result.own;
    result.before = order.clear(0);
    result.after = order.clear(result.counted);
    result.withOthers = order.clear(countedOf(zone, Mw()));
    result.takenBefore = order.takenOf(result.before);
    result.takenAfter = order.takenOf(result.after);
    const Fraction yearly = result.delta().fraction() * months;
    for (const auto& group : zone.groups)
        result.groups.push_back({group.purchased.fraction() * yearly, group.sold.fraction() * yearly});
    for (const auto depth : zone.depths) {
        Depth each;
        each.counted = countedOf(zone, depth);
        each.run = order.clear(each.counted);
        each.delta = result.before.price - each.run.price;
        result.series.push_back(std::move(each));
    }
    return result;
}

std::vector<Finding> warningsOf(const Zone& zone, const ZoneResult& result, const std::string& place)
{
    std::vector<Finding> warnings;
    if (result.asked > capOf(zone))
        warnings.push_back(
            warning("dr-capped", place + ".dr",
                    {{"asked", printExact(result.asked)}, {"counted", printExact(result.counted, 24)}}));
    const auto holds = [&](SetBy by) { return result.before.setBy == by || result.after.setBy == by; };
    if (holds(SetBy::Deficit))
        warnings.push_back(warning("deficit", place, {{"id", zone.id}}));
    if (holds(SetBy::Floor))
        warnings.push_back(warning("floor", place, {{"id", zone.id}}));
    return warnings;
}

} // namespace meritdesk::response::kom
