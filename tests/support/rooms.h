#pragma once

#include <string>
#include <vector>

#include "core/classroom/class_template.h"
#include "core/classroom/play.h"

namespace meritdesk::tests {

/// "200x40 280x30" as lines of price and quantity.
template <class Line>
std::vector<Line> lines(const std::string& text)
{
    std::vector<Line> made;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.find(' ', from), text.size());
        const auto cross = text.find('x', from);
        made.push_back({*auction::Price::read(text.substr(from, cross - from)),
                        *auction::Quantity::read(text.substr(cross + 1, end - cross - 1))});
        from = end + 1;
    }
    return made;
}

inline classroom::Sheet sheet(const std::string& seat, const std::string& rows)
{
    return {seat, lines<classroom::SheetRow>(rows)};
}

/// Five sellers of 100 MWh each (200 x 40, 280 x 30, 360 x 30) and a demand of 375, the first round open.
inline classroom::Class fiveSellers(std::size_t computers = 0)
{
    return classroom::makeClass({.seats = 5, .computers = computers, .title = "Class"});
}

/// As fiveSellers() after one round in which P1 asked 500 for its last 30 and the others told the truth.
inline classroom::Class oneRoundPlayed()
{
    const std::string honest = "200x40 280x30 360x30";
    auto room = *classroom::withSheets(fiveSellers(),
                                       {sheet("P1", "200x40 280x30 500x30"), sheet("P2", honest),
                                        sheet("P3", honest), sheet("P4", honest), sheet("P5", honest)});
    return *classroom::revealed(*classroom::closed(room));
}

} // namespace meritdesk::tests
