#pragma once

#include "core/balance/insight/party_book.h"
#include "core/progress.h"
#include "core/result.h"

namespace meritdesk::balance::insight {

/// What else a better forecast changes. Held: the system's direction and every price stay as they were
/// settled. System: the area's volume moves by what the party's imbalance shrinks, and all is priced anew; a
/// direction that is given as such still stays.
enum class ForecastReach : std::uint8_t { PricesHeld, SystemMoves };

/// A party's money with its imbalance shrunk by a share in every period; cents, each month rounded as its
/// report.
struct ForecastOutcome
{
    Fraction share = {}; ///< 0..1 of the imbalance that is forecast away
    Int128 absolute = 0; ///< millionths of a MWh
    Integer net = {};
    Integer imbalanceFees = {};
    Integer otherFees = {};

    [[nodiscard]] Integer total() const { return net + imbalanceFees + otherFees; }

    bool operator==(const ForecastOutcome&) const = default;
};

/// 10 %, what the panel starts with.
[[nodiscard]] inline Fraction usualForecastShare()
{
    return {1, 10};
}

/// The case with the party's imbalance (1 - share) times as large in every step: its schedule moves toward
/// what is metered. Rounded to a millionth of a MWh (1 Wh), half away from zero: exact for data in kWh and a
/// share in tenths of a percent.
[[nodiscard]] Case withForecast(const Case& input, std::size_t party, const Fraction& share,
                                ForecastReach reach);

/// Settled anew with the better forecast. `share` is 0..1; `forecast-share` as a finding otherwise, and what
/// the rule finds missing when the system moves.
[[nodiscard]] Result<ForecastOutcome> forecastOutcome(const PartyBook& book, const Fraction& share,
                                                      ForecastReach reach);

/// The outcome at 0, 1/steps .. 1. `cancelled` when told to stop.
[[nodiscard]] Result<std::vector<ForecastOutcome>>
forecastCurve(const PartyBook& book, int steps, ForecastReach reach, const Progress& progress = {});

/// How the saving of a better forecast came about: energy, and the fees on the imbalance.
[[nodiscard]] Derivation explainSaving(const PartyBook& book, const ForecastOutcome& before,
                                       const ForecastOutcome& after, ForecastReach reach);

} // namespace meritdesk::balance::insight
