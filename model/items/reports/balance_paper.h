#pragma once

#include <optional>
#include <vector>

#include "core/balance/insight/alternatives.h"
#include "core/balance/insight/worst_periods.h"
#include "formats/exports/table.h"
#include "items/balance_board.h"
#include "items/balance_table_model.h"

namespace meritdesk::items {

/// Tables of the report on balance energy, for paper: numbers in the locale, exact beside them.

/// A table of the screen as it is printed.
struct PaperTable
{
    exports::Table table = {};
    std::vector<std::size_t> chosen = {}; ///< rows that stand out: sums
};

[[nodiscard]] PaperTable onPaper(const BalanceTable& table);

/// The rules that price the periods in view: from when to when, how sure, what that means in plain words.
[[nodiscard]] exports::Table regimesOnPaper(const BalanceBoard& board);

/// The party's months in view, a row each.
[[nodiscard]] exports::Table monthsOnPaper(const BalanceBoard& board);

[[nodiscard]] exports::Table worstOnPaper(const balance::insight::PartyBook& book,
                                          const balance::insight::WorstPeriods& worst);

/// Every period of a local day with an imbalance: energy, price and money, and their sum.
[[nodiscard]] PaperTable dayOnPaper(const balance::insight::PartyBook& book, Day day);

/// What the hours of the day came to; hours without a period are left out.
[[nodiscard]] exports::Table hoursOnPaper(const balance::insight::PartyBook& book);

/// What the party would pay under every rule, and what each assumes or lacks.
[[nodiscard]] exports::Table rulesOnPaper(const balance::Case& input,
                                          const std::vector<balance::insight::Alternative>& alternatives);

} // namespace meritdesk::items
