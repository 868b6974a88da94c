#pragma once

#include <QString>

#include <optional>

#include "items/balance_table_model.h"

namespace meritdesk::items {

/// Cells of the tables of balance energy. Numbers are rounded for the eye; files get them in full.

[[nodiscard]] BalanceCell balanceText(const QString& text, const QString& tip = {},
                                      BalanceStyle style = BalanceStyle::Plain);

/// MWh, to the step of the case's quantities; `micro` in millionths.
[[nodiscard]] BalanceCell balanceQuantity(const balance::Case& input, const Int128& micro,
                                          BalanceEvidence evidence = {});

/// EUR with two decimals; whole cents.
[[nodiscard]] BalanceCell balanceMoney(const Integer& cents, BalanceEvidence evidence = {});

/// EUR/MWh with two decimals; a dash for none.
[[nodiscard]] BalanceCell balancePrice(const std::optional<Fraction>& price, BalanceEvidence evidence = {});

/// The start of a step by the local clock with its offset, or in UTC; files get it as "2025-10-26 03:15
/// +03:00".
[[nodiscard]] BalanceCell balanceTime(const balance::Step& step, bool utc = false);

[[nodiscard]] BalanceColumn balanceTextColumn(const QString& title, const QString& tip = {});

/// A column of numbers.
[[nodiscard]] BalanceColumn balanceColumn(const QString& title, const QString& tip = {});

/// "–", where there is no number.
[[nodiscard]] QString balanceDash();

/// Texts that several panels show.

/// A label of the lists as the beginning of a line.
[[nodiscard]] QString lineText(QString label);

/// The name of a party, or its code without one.
[[nodiscard]] QString partyText(const balance::Party& party);

/// MWh of a quantity, as in balanceQuantity().
[[nodiscard]] QString quantityText(const balance::Case& input, const Int128& micro);

/// Local day and clock with the offset from UTC, as the language writes days: "26.10.2025 03:15 +03:00".
[[nodiscard]] QString localTimeText(const balance::Step& step);

/// "October 2025" in the language in force.
[[nodiscard]] QString balanceMonthText(Month month);

/// A day in the short form of the language.
[[nodiscard]] QString dayText(Day day);

} // namespace meritdesk::items
