#pragma once

#include <string>
#include <vector>

#include "core/auction/book.h"
#include "core/auction/clearing.h"
#include "core/strategy/lab/tactic.h"

namespace meritdesk::strategy::lab {

/// Who of a book learns; the others keep their declared prices.
enum class Learns : std::uint8_t { Sellers, Buyers, Both };

/// A book whose declared prices are the bidders' true costs and values, and the prices they may try.
struct BookGame
{
    auction::Book book = {};
    Choices choices = {};
    Learns learns = Learns::Sellers;

    bool operator==(const BookGame&) const = default;
};

/// One participant on one side of a book.
struct BookBidder
{
    std::string participant = {};
    auction::Side side = auction::Side::Sell;
    std::vector<auction::Index> orders = {};
    std::vector<std::vector<Price>> prices = {}; ///< by place and order
    std::uint32_t safe = 0; ///< the first place without a loss; the last if there is none
};

/// The bidders that learn, in order of first appearance.
[[nodiscard]] std::vector<BookBidder> biddersOf(const BookGame& game);

/// What keeps a book from being played under a rule: faults of the choices ("choices.highest"), of the book
/// itself, nobody who learns ("orders"), and prices that the rule refuses once somebody moves.
[[nodiscard]] std::vector<Finding> check(const BookGame& game, const auction::Rule& rule);

} // namespace meritdesk::strategy::lab
