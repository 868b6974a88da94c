#pragma once

#include "core/balance/insight/party_book.h"

namespace meritdesk::balance::insight {

/// What makes a period bad: what it cost above the day-ahead price, or all that was paid for it.
enum class WorstBy : std::uint8_t { OverDayAhead, NetCost };

struct WorstPeriod
{
    std::size_t period = 0;
    Fraction cost = {};                      ///< EUR the party paid
    std::optional<Fraction> over = {};       ///< EUR above the day-ahead price, where it is known
    std::optional<Fraction> share = {};      ///< of the total of the ranking number; nothing at total <= 0
    std::optional<Fraction> cumulative = {}; ///< the shares down to this one
};

struct WorstPeriods
{
    WorstBy by = WorstBy::OverDayAhead;    ///< used, after falling back where day-ahead is not known
    Fraction total = {};                   ///< of the ranking number over the scope, EUR
    std::vector<WorstPeriod> periods = {}; ///< dearest first, ties by time; only those that cost something
};

/// The dearest periods of a scope, at most `count`. Asked for the cost above day-ahead, the net cost ranks
/// where the day-ahead price of a period with imbalance is not known.
[[nodiscard]] WorstPeriods worstPeriods(const PartyBook& book, WorstBy by, std::size_t count = 10);

/// How the ranking number of a period came about, and its share of the total.
[[nodiscard]] Derivation explainWorst(const PartyBook& book, const WorstPeriods& worst, std::size_t row);

} // namespace meritdesk::balance::insight
