#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/auction/book.h"

namespace meritdesk::prosumer {

using auction::Price;
using auction::Quantity;
using auction::TotalQuantity;

/// Money as given, six decimals.
using Charge = Decimal<struct ChargeUnit, std::int64_t, 6>;

/// What a plant behind the meter did in one interval.
struct Interval
{
    Quantity load = {};       ///< >= 0
    Quantity generation = {}; ///< >= 0
    Price retail = {};
    Price wholesale = {};
    Price exportRate = {};
    std::optional<std::string> period = {}; ///< netted together; those without form one period

    bool operator==(const Interval&) const = default;
};

/// A price that the state makes good for a volume, both ways (机制电价).
struct MechanismPrice
{
    Price price = {};
    Quantity volume = {}; ///< >= 0
    Price marketAverage = {};

    bool operator==(const MechanismPrice&) const = default;
};

/// Somebody who sells the surplus of many.
struct AggregatorOffer
{
    Price fee = {};           ///< >= 0, per quantity unit
    Quantity minimumLot = {}; ///< >= 0

    bool operator==(const AggregatorOffer&) const = default;
};

/// A market that many such plants export to beside each other (own_effect.h).
struct ExportMarket
{
    Quantity members = Quantity::fromMantissa(1'000'000);      ///< > 0: how many plants like this one
    Quantity unitsPerUnit = Quantity::fromMantissa(1'000'000); ///< > 0: of the plant in one of the book
    Price floor = {};                                          ///< at which they offer what they export
    auction::Book book = {}; ///< the orders they meet; without any, those of the document's auction

    bool operator==(const ExportMarket&) const = default;
};

struct Scheme;

/// A household or plant with its own generation, and the schemes under which to bill it.
struct Case
{
    std::optional<std::string> title = {};
    std::optional<auction::Units> units = {};
    std::vector<Interval> intervals = {}; ///< at least one, in time order
    Charge fixed = {};                    ///< >= 0, once
    Quantity credit = {};                 ///< >= 0, surplus carried in
    Price surplusRate = {};
    std::optional<Price> benchmarkPrice = {}; ///< enables self-use-surplus
    std::optional<MechanismPrice> mechanism = {};
    std::optional<AggregatorOffer> aggregator = {};
    ExportMarket market = {};
    std::int64_t perDay = 24; ///< > 0: intervals of a day, for the faces
    std::vector<const Scheme*> schemes = {};

    bool operator==(const Case&) const = default;
};

/// What the grid gives in an interval, or takes; never both.
[[nodiscard]] inline Quantity importOf(const Interval& interval)
{
    return std::max(interval.load - interval.generation, Quantity());
}

[[nodiscard]] inline Quantity exportOf(const Interval& interval)
{
    return std::max(interval.generation - interval.load, Quantity());
}

/// What all intervals export together.
[[nodiscard]] inline TotalQuantity exportsOf(const Case& input)
{
    TotalQuantity sum;
    for (const auto& interval : input.intervals)
        sum += TotalQuantity::fromMantissa(exportOf(interval).mantissa());
    return sum;
}

} // namespace meritdesk::prosumer
