#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/auction/clearing.h"
#include "core/auction/matches.h"
#include "core/auction/own_price.h"
#include "core/auction/replay.h"
#include "core/derivation/derivation.h"

namespace meritdesk::auction {

/// What the two orders of a match pay and get per unit, doubled (in half ticks, 0.5e-6), so that the mean of
/// two declared prices stays whole.
struct DoubledPrices
{
    std::int64_t buy = 0;
    std::int64_t sell = 0;
};

/// A clearing rule: how orders are ranked, matched, priced and settled. One constant a file in rules/.
struct Rule
{
    std::string_view id = {};
    std::string_view title = {};   ///< label key
    std::string_view summary = {}; ///< label key
    std::string_view source = {};
    Grade grade = Grade::Computed;
    std::span<const std::string_view> options = {}; ///< names of the options it uses on a two-sided book
    std::span<const std::string_view> oneSidedOptions = {}; ///< with a demand; empty when it takes none
    Ties ties = Ties::Time;                                 ///< where the book names none
    Price (*valueOf)(const Order&) = nullptr;               ///< what the order is ranked and compared by
    std::span<std::optional<Price> (*const)(const Order&)> sellerKeys =
        {};                                           ///< further keys, ascending, absent last
    void (*match)(const Book&, Clearing&) = nullptr;  ///< fills ladders, steps, margin, facts
    void (*price)(const Book&, Clearing&) = nullptr;  ///< sets the uniform price, if the rule has one
    void (*settle)(const Book&, Clearing&) = nullptr; ///< fills the exact money of each order
    void (*mark)(const Book&, Clearing&) = nullptr;   ///< the marginal orders; null: those of the last step
    DoubledPrices (*pricesOf)(const Book&, const Clearing&, const Match&) = nullptr;
    std::span<const Scene> scenes = {}; ///< how it is played again; empty: as ladders are
    Derivation (*explainPrice)(const Book&, const Clearing&) = nullptr; ///< of the one price, if it has one
    Derivation (*explainOwnPrice)(const Book&, const Clearing&, const OwnMatches&) =
        nullptr; ///< of an order's own price, where it is not the one price or the declared one
    Finding (*reason)(const Book&, const Clearing&,
                      std::size_t order) = nullptr; ///< why an order got what it got; null: as on ladders
    std::vector<Finding> (*check)(const Book&) = nullptr; ///< what else the rule asks of a book; may be null
};

/// True when the rule looks at that option (a key of the JSON contract) for this book.
[[nodiscard]] bool usesOption(const Rule& rule, const Book& book, std::string_view option);

} // namespace meritdesk::auction
