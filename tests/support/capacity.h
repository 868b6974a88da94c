#pragma once

#include "core/response/kom/case.h"
#include "core/scenario/scenario.h"

namespace meritdesk::tests {

inline response::Mw mwOf(const char* text)
{
    return response::Mw::read(text).value_or(response::Mw());
}

inline response::RubPerMwMonth perMonthOf(const char* text)
{
    return response::RubPerMwMonth::read(text).value_or(response::RubPerMwMonth());
}

/// The example of the scripting contract: 20 MW asked, 10 MW count, the price falls from 143,333.33 to
/// 140,000 RUB/MW a month.
inline response::kom::Zone contractZone()
{
    using namespace response::kom;
    Zone zone;
    zone.id = "1";
    zone.q1 = mwOf("1000");
    zone.p1 = perMonthOf("150000");
    zone.p2 = perMonthOf("110000");
    zone.bids = {{.id = "npp", .flag = Flag::Must, .volume = mwOf("400")},
                 {.id = "chp", .flag = Flag::PriceTaker, .volume = mwOf("600")},
                 {.id = "gres", .price = perMonthOf("120000"), .volume = mwOf("20")}};
    zone.dr = {.own = mwOf("5"), .others = mwOf("15")};
    zone.groups = {{.id = "oil", .purchased = mwOf("30.5"), .sold = mwOf("10")}};
    zone.depths = {mwOf("5"), mwOf("0")};
    return zone;
}

/// That zone and a second one, with origins.
inline scenario::Scenario withCapacity()
{
    using response::OriginKind;
    scenario::Scenario scenario;
    auto& input = scenario.capacity.edit();
    auto second = contractZone();
    second.id = "2";
    second.dr = {};
    input.zones = {contractZone(), second};
    input.origins = {{"zones[0].q1", {OriginKind::Constructed, "Made for teaching"}},
                     {"zones[0].p1", {OriginKind::Published, "np-cpp.ru"}},
                     {"zones[0].bids", {OriginKind::Constructed, "Made for teaching"}},
                     {"zones[1].q1", {OriginKind::Memory, {}}}};
    return scenario;
}

} // namespace meritdesk::tests
