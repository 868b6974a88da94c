#pragma once

#include <string>
#include <vector>

#include "core/response/demand/study.h"
#include "tests/core/response/amounts_of.h"

namespace meritdesk::response::demand::tests {

using response::tests::mw;
using response::tests::of;
using response::tests::perMonth;
using response::tests::perMwh;

/// One mechanism at one depth and duration, its price given; full delivery, no events but the default five a
/// month.
inline Case caseOf(const Mechanism& mechanism, const char* depth, int hours, const char* price)
{
    Case input;
    input.depths = {mw(depth)};
    input.durations = {hours};
    input.chosen = {&mechanism};
    input.prices.*mechanism.price = perMonth(price);
    for (const auto* each : mechanisms)
        input.counted[indexOf(*each)] = each->shares();
    return input;
}

inline Cell cellOfCase(const Case& input)
{
    const auto made = study(input);
    EXPECT_TRUE(made);
    return made->mechanisms.front().cell();
}

inline std::string rub(const Fraction& value, int decimals = 2)
{
    return printRounded(value, decimals);
}

inline std::string lineOf(const Cell& cell, Line line)
{
    return rub(cell.lines[indexOf(line)]);
}

/// "code at place" of each warning.
inline std::string codesOf(const Study& made)
{
    std::string all;
    for (const auto& finding : made.warnings)
        all += finding.code + " at " + finding.place + "\n";
    return all;
}

} // namespace meritdesk::response::demand::tests
