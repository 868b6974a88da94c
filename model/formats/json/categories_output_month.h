#pragma once

#include <optional>
#include <string>

#include "core/retail/bill.h"
#include "core/retail/case.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

/// How much of a month is printed and what kW are rounded to.
struct MonthPrint
{
    retail::Detail detail = retail::Detail::Full;
    Fraction step = {};
};

/// Plain notation of a finite decimal, all its digits.
[[nodiscard]] std::string printInFull(const retail::Exact& value);

/// key: money in roubles, or null.
void writeMoney(Writer& writer, std::string_view key, const std::optional<retail::Money>& money);

/// total, vat, with_vat, per_kwh of a category in a month or in the year.
void writeAmounts(Writer& writer, const std::optional<retail::Amounts>& amounts, const retail::Exact& volume);

/// The members of a month, without the braces.
void writeMonth(Writer& writer, const retail::MonthBill& month, const MonthPrint& print);

} // namespace meritdesk::json
