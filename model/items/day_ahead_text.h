#pragma once

#include <QString>

#include <string>

#include "items/day_ahead_board.h"

namespace meritdesk::items {

/// Texts that several looks at a day-ahead market share. Numbers are rounded for the eye.

/// "RUB" or "EUR" in the language in force.
[[nodiscard]] QString currencyText(const response::dayahead::Case& input);

/// "RUB/MWh" of the case's currency.
[[nodiscard]] QString priceUnitText(const response::dayahead::Case& input);

/// A price with two decimals, RUB/MWh (or EUR/MWh), without its unit.
[[nodiscard]] QString priceNumber(response::RubPerMwh price);

/// A difference of prices: as many decimals as the eye needs, at least two.
[[nodiscard]] QString fallNumber(response::RubPerMwh fall);

/// MW to the step of the case's quantities, no idle zeros.
[[nodiscard]] QString powerNumber(const response::dayahead::Case& input, response::Mw power);

/// Money with two decimals, without its unit.
[[nodiscard]] QString moneyNumber(const Fraction& money);

/// What an hour (from 0) is called: "11 (10:00–11:00)" of a day of 24 hours, "day 3, hour 11" further on, the
/// bare number where the clock is not known.
[[nodiscard]] QString dayAheadHour(const response::dayahead::Case& input, std::size_t hour);

/// The day of the case in the short form of the language; empty without one.
[[nodiscard]] QString dayAheadDay(const response::dayahead::Case& input);

/// A label in words: a sample's own one in the language in force; "block 3" for one without.
[[nodiscard]] QString labelText(const response::dayahead::Label& label, std::size_t given);

/// What sets the price of an hour: a block, a buyer, the scarcity price.
[[nodiscard]] QString marginalText(const response::dayahead::Case& input, std::size_t hour,
                                   const response::dayahead::HourRun& run);

/// MW at zero or below that nobody takes: the surplus of an hour whose price is zero or below; 0 of others.
[[nodiscard]] response::Mw surplusOf(const response::dayahead::Case& input, std::size_t hour,
                                     const response::dayahead::HourRun& run);

/// Scarcity or surplus of a run of an hour in a few words; empty for an ordinary hour.
[[nodiscard]] QString stateText(const response::dayahead::Case& input, std::size_t hour,
                                const response::dayahead::HourRun& run);

/// Where the number at a place comes from, with how sure that is: "constructed: …"; the nearest place above
/// it that says so. Empty when none does.
[[nodiscard]] QString dayAheadOrigin(const response::dayahead::Case& input, const std::string& place);

/// What a criterion is called, by the id of its kind.
[[nodiscard]] QString criterionName(const response::dayahead::CriterionKind& kind);

} // namespace meritdesk::items
