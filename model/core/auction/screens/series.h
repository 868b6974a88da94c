#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/auction/book.h"

namespace meritdesk::auction {

/// One declared price and quantity of a round; several of one participant and side make up its bid.
struct Declaration
{
    std::string participant = {};
    Side side = Side::Buy;
    Price price = {};
    Quantity quantity = {};               ///< > 0
    std::optional<Quantity> awarded = {}; ///< 0..quantity; absent when the result is not known

    bool operator==(const Declaration&) const = default;
};

struct Capacity
{
    std::string participant = {};
    Quantity capacity = {}; ///< > 0, available to the round

    bool operator==(const Capacity&) const = default;
};

struct Delivery
{
    std::string participant = {};
    Quantity contracted = {}; ///< > 0
    Quantity delivered = {};  ///< >= 0

    bool operator==(const Delivery&) const = default;
};

/// The announced range of prices, both ends included.
struct Band
{
    Price floor = {};
    Price cap = {};                 ///< above the floor
    std::optional<Price> step = {}; ///< > 0, divides the band

    bool operator==(const Band&) const = default;
};

/// One auction of a series, as declared, awarded and delivered.
struct Round
{
    std::string id = {};
    std::optional<Quantity> demand = {}; ///< > 0; the round's buy quantities where absent
    std::optional<Band> band = {};
    std::optional<std::vector<Capacity>> capacities = {}; ///< declared sell quantities stand in where absent
    std::vector<Declaration> orders = {};
    std::vector<Delivery> deliveries = {};

    bool operator==(const Round&) const = default;
};

struct LevelUnit;

/// The level of a threshold: a ratio, an index or a whole number, six decimals.
using Level = Decimal<LevelUnit, std::int64_t, 6>;

/// Rounds in time order with the thresholds that the user sets, by their ids.
struct Series
{
    std::optional<std::string> title = {};
    std::optional<Units> units = {};
    std::map<std::string, Level, std::less<>> thresholds = {};
    std::vector<Round> rounds = {};

    bool operator==(const Series&) const = default;
};

} // namespace meritdesk::auction
