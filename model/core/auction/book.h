#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/auction/order.h"

namespace meritdesk::auction {

enum class Ties : std::uint8_t { Time, ProRata, LargerFirst };

struct DealRatio
{
    Side of = Side::Sell;
    Price ratio = {}; ///< 0..1

    bool operator==(const DealRatio&) const = default;
};

/// What a trading day's announcement fixes; absent values take the default of the rule.
struct Options
{
    Quantity quantityStep = Quantity::fromMantissa(1000); ///< 0.001
    std::optional<Price> priceStep = {};
    std::optional<Quantity> volumeCap = {};
    std::optional<DealRatio> dealRatio = {};
    std::optional<Ties> ties = {};
    std::optional<std::string> priceConvention = {}; ///< id of core/auction/price_conventions.h
    std::optional<Quantity> minimumMarginalLot = {};
    std::optional<Price> beta = {}; ///< 0..1; see betaLargerFee
    bool betaLargerFee = false;
    std::optional<std::string> priority = {};
    std::optional<Instant> callUntil = {};
    std::optional<Quantity> demand = {}; ///< makes the auction one-sided
    std::optional<Price> priceCap = {};
    std::optional<Side> listingSide = {};
    std::optional<std::string> takeRule = {};

    bool operator==(const Options&) const = default;
};

struct Units
{
    std::optional<std::string> currency = {};
    std::optional<std::string> price = {};
    std::optional<std::string> quantity = {};

    bool operator==(const Units&) const = default;
};

/// One auction: the orders, the options, and the rules to clear it under (ids of core/auction/rules.h).
struct Book
{
    std::optional<std::string> title = {};
    std::optional<Units> units = {};
    std::vector<std::string> rules = {};
    Options options = {};
    std::vector<Order> orders = {};

    bool operator==(const Book&) const = default;
};

} // namespace meritdesk::auction
