#pragma once

#include <cstdint>
#include <vector>

#include "core/balance/settlement.h"
#include "core/result.h"
#include "core/units/fraction.h"

namespace meritdesk::balance::incentive {

/// A period as a price pair between one price and two sees it. Prices in millionths of EUR/MWh; `low` is at
/// most, `high` at least the day-ahead and the single price.
struct GroundPeriod
{
    std::size_t period = 0;     ///< in the settlement's table
    std::int64_t deviation = 0; ///< the party's imbalance, millionths of a MWh, surplus positive
    int direction = 0;          ///< of the system: +1 short, -1 long, 0 in balance
    std::int64_t dayAhead = 0;
    std::int64_t single = 0; ///< the one price of the period
    std::int64_t high = 0;   ///< the dearest energy of the period
    std::int64_t low = 0;    ///< the cheapest energy of the period
};

/// Money above settling at the day-ahead price, as the share of the spread moves: `one` at one price, and
/// `spread` more at two. Both in 10^-12 EUR, paid by the parties.
struct Moving
{
    Integer one = {};
    Integer spread = {};
    Integer energy = {}; ///< sum of |imbalance|, millionths of a MWh
    std::size_t periods = 0;

    /// EUR at a share of the spread.
    [[nodiscard]] Fraction at(const Fraction& mix) const;

    /// EUR that the spread alone takes at a share of it.
    [[nodiscard]] Fraction taken(const Fraction& mix) const;
};

/// What the lesson of the dearest energy stands on: a party's own deviations and every period's prices.
struct Ground
{
    std::size_t party = 0;
    std::vector<GroundPeriod> periods = {};
    std::size_t leftOut = 0;     ///< periods without a day-ahead price
    std::int64_t limit = 0;      ///< largest bias looked at, millionths of a MWh
    std::size_t foreseen = 0;    ///< periods whose direction was that of the period before
    std::size_t foreseeable = 0; ///< periods with a direction after a period with one
    Moving helping = {};         ///< the party where its deviation eased the system's
    Moving harming = {};         ///< the party where its deviation added to the system's
    Moving everybody = {};       ///< all parties

    /// Share of directions that "as in the period before" foresees; one half where nothing can be foreseen.
    [[nodiscard]] Fraction foresight() const;
};

/// An energy price that a period is measured with.
struct Candidate
{
    std::string_view key = {};
    std::int64_t price = 0; ///< millionths of EUR/MWh
};

/// The energy prices of a period between which its price pair opens: day-ahead, the settlement's own prices,
/// what was activated in either direction and what was traded with the open supplier; day-ahead first.
[[nodiscard]] std::vector<Candidate> candidatesOf(const Settlement& settlement, std::size_t period);

/// The one price of a period, millionths of EUR/MWh: the settlement's own; where it has two, that of the side
/// on which the system was, and day-ahead where it was in balance. Needs a day-ahead price.
[[nodiscard]] std::int64_t singlePriceOf(const Settlement& settlement, std::size_t period);

/// +1 the system was short, -1 long, 0 in balance: its direction, or else the sign of all imbalances.
[[nodiscard]] int systemSide(const Settlement& settlement, std::size_t period);

/// Takes a party's periods out of a settled case; a finding when none of them has a day-ahead price.
[[nodiscard]] Result<Ground> groundOf(const Case& input, const Settlement& settlement, std::size_t party);

/// What the operator, who is to earn nothing, would have to give back for a MWh of imbalance at a share of
/// the spread, EUR/MWh; 0 where nobody deviates.
[[nodiscard]] Fraction giveBack(const Ground& ground, const Fraction& mix);

} // namespace meritdesk::balance::incentive
