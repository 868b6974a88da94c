#include "core/response/demand/kom_effect.h"

#include <algorithm>

namespace meritdesk::response::demand {

namespace {

constexpr auto zonePlace = "kom.zone";

Fraction countedOf(const kom::Zone& zone, const Fraction& own)
{
    return std::min(Fraction(own + zone.dr.others.fraction()), kom::capOf(zone));
}

} // namespace

KomRuns komRuns(const KomEffect& effect, const Fraction& own)
{
    const auto& zone = *effect.zone; // NOLINT(bugprone-unchecked-optional-access): the caller's promise
    const kom::Order order(zone);
    KomRuns runs{.counted = countedOf(zone, own), .before = order.clear(0)};
    runs.others = effect.all ? Fraction(0) : countedOf(zone, 0);
    runs.without = effect.all ? runs.before : order.clear(runs.others);
    runs.with = order.clear(runs.counted);
    return runs;
}

RubPerMwMonth komDelta(const KomEffect& effect, const Fraction& own)
{
    if (effect.delta)
        return *effect.delta;
    return effect.zone ? komRuns(effect, own).delta() : RubPerMwMonth();
}

std::vector<Finding> komWarnings(const KomEffect& effect, const Fraction& own)
{
    if (!effect.zone)
        return {};
    const auto runs = komRuns(effect, own);
    kom::ZoneResult result;
    result.asked = own + effect.zone->dr.others.fraction();
    result.counted = runs.counted;
    result.before = runs.before;
    result.after = runs.with;
    return kom::warningsOf(*effect.zone, result, zonePlace);
}

} // namespace meritdesk::response::demand
