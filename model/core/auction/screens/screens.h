#pragma once

#include <array>

#include "core/auction/screens/screen.h"
#include "core/listed.h"

namespace meritdesk::auction {

extern const Screen rsi;
extern const Screen mustRun;
extern const Screen dualPivotal;
extern const Screen triplePivotal;
extern const Screen withholding;
extern const Screen concentration;
extern const Screen topShare;
extern const Screen identicalBids;
extern const Screen dispersion;
extern const Screen lerner;
extern const Screen parallelMoves;
extern const Screen nonWinning;
extern const Screen equalBids;
extern const Screen fulfilment;

/// Every screen, in the order of the contract's keys and flags.
inline constexpr std::array<const Screen*, 14> screens{
    &rsi,           &mustRun,    &dualPivotal, &triplePivotal, &withholding, &concentration, &topShare,
    &identicalBids, &dispersion, &lerner,      &parallelMoves, &nonWinning,  &equalBids,     &fulfilment};

} // namespace meritdesk::auction
