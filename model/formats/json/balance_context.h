#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/balance/case.h"
#include "core/calendar/european_zone.h"
#include "formats/imports/quoted_csv.h"
#include "formats/json/json_reader.h"

namespace meritdesk::json {

/// What a series may hold.
struct SeriesRules
{
    bool quantity = false; ///< a multiple of the step, never missing
    bool notNegative = false;
    bool direction = false; ///< -1, 0, 1
};

/// Work on files that waits until the text itself has proved valid.
using BalanceJob = std::function<std::vector<Finding>()>;

/// What reading a balance case carries along.
struct BalanceContext
{
    Faults& faults;
    balance::Case& input;
    std::filesystem::path folder = {};
    std::int64_t first = 0; ///< UTC minute of the first step
    bool stored = false;    ///< of a document: half-made cases are read too
    std::vector<BalanceJob> jobs = {};
    std::map<std::filesystem::path, std::shared_ptr<const imports::QuotedCsv>> tables = {};
};

/// A decimal of the balance page: at most 64 characters, up to 10^9 in amount, at most 6 decimals;
/// millionths.
[[nodiscard]] std::optional<std::int64_t> readMicro(const std::optional<Node>& node, Faults& faults,
                                                    std::int64_t least = -1'000'000'000'000'000);

template <class Value>
[[nodiscard]] std::optional<Value> readAmount(const std::optional<Node>& node, Faults& faults,
                                              std::int64_t least = -1'000'000'000'000'000)
{
    const auto micro = readMicro(node, faults, least);
    return micro ? std::optional(Value::fromMantissa(*micro)) : std::nullopt;
}

/// A count: digits only, as a JSON number.
[[nodiscard]] std::optional<long long> readCount(const Node& node, Faults& faults, long long minimum,
                                                 long long maximum);

/// A series over the steps of the case. Where it stands in a file, it is put in its place later: `put` may be
/// called after this returns.
void readSeries(const std::optional<Node>& node, BalanceContext& context, const SeriesRules& rules,
                std::function<void(Shared<balance::Series>)> put);

/// The time axis: zone, steps and their local days; nothing when it cannot be made.
[[nodiscard]] bool readPeriods(const std::optional<Node>& node, BalanceContext& context);

/// A time with an offset, in UTC minutes since 1970; nothing when it is none. Seconds must be 00.
[[nodiscard]] std::optional<std::int64_t> readInstant(std::string_view text);

void readPrices(const std::optional<Node>& node, BalanceContext& context);

void readParties(const std::optional<Node>& node, BalanceContext& context);

} // namespace meritdesk::json
