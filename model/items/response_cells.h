#pragma once

#include <QString>

#include <optional>

#include "core/calendar/day.h"
#include "core/response/amounts.h"
#include "items/cell_table.h"
#include "items/response_evidence.h"

namespace meritdesk::items {

/// A cell of demand response is marked when it stands out: the cell studied, the best mechanism, a sum.
using ResponseCell = EvidentCell<ResponseEvidence>;
using ResponseTable = CellTable<ResponseCell>;

/// Cells of demand response. Numbers are rounded for the eye; files get them in full.

[[nodiscard]] ResponseCell responseText(const QString& text, const QString& tip = {});

/// RUB without kopecks for the eye, to the kopeck for files.
[[nodiscard]] ResponseCell responseMoney(const Fraction& roubles, ResponseEvidence evidence = {});

/// A number with at most so many decimals; a dash for none.
[[nodiscard]] ResponseCell responseNumber(const std::optional<Fraction>& value, int decimals,
                                          ResponseEvidence evidence = {});

/// A share as percent with at most so many decimals; a dash for none.
[[nodiscard]] ResponseCell responsePercent(const std::optional<Fraction>& share, int decimals,
                                           ResponseEvidence evidence = {});

[[nodiscard]] CellColumn responseTextColumn(const QString& title, const QString& tip = {});

/// A column of numbers; with a unit, "Net, RUB a year".
[[nodiscard]] CellColumn responseColumn(const QString& title, const QString& unit = {});

/// Texts of sentences and pictures.

/// RUB in the unit that keeps it readable: "626.0 mln RUB", "14.3 thousand RUB", "0 RUB".
[[nodiscard]] QString largeMoneyText(const Fraction& roubles);

/// A power of ten of RUB as a scale shows it: "10 mln".
[[nodiscard]] QString roundMoneyText(int power);

/// A number with at most so many decimals, idle zeros removed.
[[nodiscard]] QString shortNumberText(const Fraction& value, int decimals);

/// "12.5 %".
[[nodiscard]] QString shareText(const Fraction& share, int decimals);

/// "100 MW".
[[nodiscard]] QString megawattText(const Fraction& megawatts);

/// "4 hours".
[[nodiscard]] QString hoursText(int hours);

/// The hours of a window by the clock, "10:00–14:00"; `firstHour` counts from 1.
[[nodiscard]] QString windowText(int firstHour, int hours);

/// A day in the short form of the language.
[[nodiscard]] QString responseDayText(Day day);

} // namespace meritdesk::items
