#pragma once

#include <utility>

#include "items/balance_cells.h"
#include "items/balance_insight_model.h"
#include "items/balance_names.h"

namespace meritdesk::items {

/// Cells of the insights. Numbers are rounded for the eye; files get them in full.

[[nodiscard]] InsightCell insightText(const QString& text, const QString& tip = {},
                                      BalanceStyle style = BalanceStyle::Plain);

/// EUR with two decimals, from an exact amount.
[[nodiscard]] InsightCell insightMoney(const Fraction& euros, std::function<Derivation()> explain = {});

/// EUR with two decimals, from whole cents.
[[nodiscard]] InsightCell insightCents(const Integer& cents, std::function<Derivation()> explain = {});

/// MWh, `micro` in millionths.
[[nodiscard]] InsightCell insightQuantity(const balance::Case& input, const Int128& micro);

/// A whole number.
[[nodiscard]] InsightCell insightCount(std::size_t count);

/// A share as percent with one decimal; a dash for none.
[[nodiscard]] InsightCell insightPercent(const std::optional<Fraction>& share,
                                         std::function<Derivation()> explain = {});

/// EUR/MWh with two decimals; a dash for none.
[[nodiscard]] InsightCell insightPrice(const std::optional<Fraction>& price,
                                       std::function<Derivation()> explain = {});

/// EUR as a sentence shows it, with its unit.
[[nodiscard]] QString eurosText(const Fraction& euros);

/// A share as a sentence shows it: "12.5 %".
[[nodiscard]] QString percentText(const Fraction& share);

/// Lets the explanations of a table name parties and fees in words; `insight` is a pointer to an answer.
template <class InsightPtr>
InsightTable withNames(InsightTable table, const InsightPtr& insight)
{
    for (auto& row : table.rows)
        for (auto& each : row)
            if (each.explain)
                each.explain = [insight, explain = std::move(each.explain)] {
                    auto made = explain();
                    putNames(made, insight->source.input());
                    return made;
                };
    return table;
}

/// Gives every cell of a row a style.
void styleRow(std::vector<InsightCell>& row, BalanceStyle style);

} // namespace meritdesk::items
