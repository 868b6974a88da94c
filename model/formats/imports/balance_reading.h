#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "formats/imports/balance_target.h"

namespace meritdesk::imports {

/// A value of a file: where its interval starts (UTC minutes since 1970), how much it is in millionths, or
/// balance::Series::missing, and the cell that it stands in.
struct BalanceValue
{
    std::int64_t minute = 0;
    std::int64_t micro = 0;
    int row = 0;
    int column = 0;

    bool operator==(const BalanceValue&) const = default;
};

/// A series as a file holds it: values of intervals of one length, rising, each interval once.
struct BalanceReading
{
    const BalanceTarget* target = nullptr;
    std::string party = {};              ///< id, for a series of a party
    std::string source = {};             ///< where it comes from, in plain words
    std::string report = {};             ///< which report it is, the same for its files of several months
    int minutes = 60;                    ///< of an interval
    const BalanceTarget* less = nullptr; ///< the values are totals: this series of the case is taken off
    std::vector<BalanceValue> values = {};

    [[nodiscard]] std::int64_t begin() const { return values.front().minute; }

    [[nodiscard]] std::int64_t end() const { return values.back().minute + minutes; }

    bool operator==(const BalanceReading&) const = default;
};

/// Gives a reading the values that only the other one has.
void fillIn(BalanceReading& reading, const BalanceReading& other);

/// Puts readings of one report and series together: its files of several months, or downloaded twice.
void joinReadings(std::vector<BalanceReading>& readings);

} // namespace meritdesk::imports
