#pragma once

#include "core/balance/insight/party_book.h"
#include "core/result.h"

namespace meritdesk::balance::insight {

/// A party settled in periods of one length; money exact, EUR.
struct ResolutionSide
{
    Int128 absolute = 0; ///< millionths of a MWh, sum of |imbalance| of these periods
    Fraction cost = {};  ///< the party pays
    Fraction fees = {};  ///< those on |imbalance|, unrounded

    [[nodiscard]] Fraction total() const { return cost + fees; }
};

/// The same data settled in its own steps and in whole hours. An hour's price is the plain mean of the prices
/// of its steps, for energy sold and bought apart: an assumption unless the rule settles hours.
struct Resolution
{
    int fineMinutes = 15;
    bool settledHourly = false; ///< the rule settles hours: the fine side is the assumption
    ResolutionSide fine = {};
    ResolutionSide hourly = {};
    std::size_t nettedHours = 0; ///< hours in which surplus and shortage met

    /// What settling in steps costs more than settling the hours; EUR.
    [[nodiscard]] Fraction difference() const { return fine.total() - hourly.total(); }
};

/// `resolution-needs-steps` when the data are hourly themselves.
[[nodiscard]] Result<Resolution> resolutionOf(const PartyBook& book);

/// How the energy cost of both sides came about, hour by hour.
[[nodiscard]] Derivation explainResolution(const PartyBook& book, const Resolution& resolution);

} // namespace meritdesk::balance::insight
