#pragma once

#include <array>

#include "core/auction/rule.h"
#include "core/listed.h"

namespace meritdesk::auction {

extern const Rule uniform;
extern const Rule payAsBid;
extern const Rule guangdong2017;
extern const Rule guangdong2016;
extern const Rule henan2015;
extern const Rule anhui2017;
extern const Rule highLow;
extern const Rule rolling;
extern const Rule listing;
extern const Rule singleBuyer;
extern const Rule twoPhase;

/// Every clearing rule, in the order of the screen.
inline constexpr std::array<const Rule*, 11> rules{&uniform,   &payAsBid,    &guangdong2017, &guangdong2016,
                                                   &henan2015, &anhui2017,   &highLow,       &rolling,
                                                   &listing,   &singleBuyer, &twoPhase};

} // namespace meritdesk::auction
