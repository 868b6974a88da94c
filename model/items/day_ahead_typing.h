#pragma once

#include <QString>

#include <string>

#include "core/result.h"
#include "items/day_ahead_sheet.h"
#include "items/number_input.h"

namespace meritdesk::items {

/// What sheets of a day-ahead market share: typed texts as amounts, amounts as cells.

/// A number as people type and paste it; says what is wrong with a text that is none, or has more places than
/// an amount.
template <class Amount>
[[nodiscard]] Result<Amount> typedAmount(const QString& text)
{
    if (const auto plain = plainNumber(text))
        if (const auto value = Amount::read(*plain))
            return *value;
    return error("not-a-number", {}, {{"value", text.toStdString()}});
}

/// Puts a typed number where it belongs; the finding when it is none.
template <class Amount>
[[nodiscard]] std::optional<Finding> putTyped(Amount& amount, const QString& text)
{
    const auto typed = typedAmount<Amount>(text);
    if (!typed)
        return typed.findings().front();
    amount = *typed;
    return std::nullopt;
}

/// A whole number of 1 or more.
[[nodiscard]] std::optional<Finding> putTyped(std::int64_t& count, const QString& text);

/// A label; an empty text takes it away.
[[nodiscard]] std::optional<Finding> putTyped(response::dayahead::Label& label, const QString& text);

[[nodiscard]] DayAheadCell givenPrice(const DayAheadBoard& board, response::RubPerMwh price,
                                      const std::string& place, const char* key);
[[nodiscard]] DayAheadCell givenPower(const DayAheadBoard& board, response::Mw power,
                                      const std::string& place, const char* key);
/// A whole number that can be typed.
[[nodiscard]] DayAheadCell givenCount(const DayAheadBoard& board, std::int64_t count,
                                      const std::string& place, const char* key);
/// A text that can be typed; `typed` is what stands there when it is edited.
[[nodiscard]] DayAheadCell typedText(const QString& shown, const QString& tip = {});
[[nodiscard]] DayAheadCell plainText(const QString& shown, const QString& tip = {});

/// The column titles "Price, RUB/MWh" and "Volume, MW" of the case's currency.
[[nodiscard]] QString withUnitTitle(const QString& title, const QString& unit);

/// "stack" or "stacks[3]": the place of the stack of the hour looked at.
[[nodiscard]] std::string stackPlace(const DayAheadBoard& board);

} // namespace meritdesk::items
