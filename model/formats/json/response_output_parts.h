#pragma once

#include <string>

#include "core/response/demand/study.h"
#include "formats/json/amount_text.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

/// RUB to the cent.
[[nodiscard]] std::string moneyText(const Fraction& value);

/// A price, share or ratio, to six decimals.
[[nodiscard]] std::string sixText(const Fraction& value);

/// The key with the text, or with null where there is none.
void memberOrNull(Writer& writer, std::string_view key, const std::optional<Fraction>& value,
                  std::string (*text)(const Fraction&));

void writeMechanism(Writer& writer, const response::demand::Case& input,
                    const response::demand::MechanismStudy& made);

void writeCalendar(Writer& writer, const response::demand::Case& input,
                   const response::demand::Calendar& calendar);

/// The value of `baselines`: an object, or null.
void writeBaselines(Writer& writer, const response::demand::Case& input,
                    const response::demand::Study& study);

} // namespace meritdesk::json
