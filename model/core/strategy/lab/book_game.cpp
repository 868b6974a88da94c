#include "core/strategy/lab/book_game.h"

#include <algorithm>
#include <map>

#include "core/auction/check.h"

namespace meritdesk::strategy::lab {

using auction::Side;

namespace {

constexpr int fewestPlaces = 2;
constexpr int mostPlaces = 1001;

bool learns(const BookGame& game, Side side)
{
    if (game.learns == Learns::Both)
        return true;
    return (game.learns == Learns::Sellers) == (side == Side::Sell);
}

void fillPrices(const BookGame& game, BookBidder& bidder)
{
    const auto& step = game.book.options.priceStep;
    for (int place = 0; place < game.choices.places; ++place) {
        auto& prices = bidder.prices.emplace_back();
        for (const auto order : bidder.orders) {
            const auto& own = game.book.orders[order];
            const auto price = game.choices.tactic->price(own, game.choices, place);
            prices.push_back(step ? toStep(price, *step, own.side) : price);
        }
    }
}

bool losesNothing(const BookGame& game, const BookBidder& bidder, std::size_t place)
{
    for (std::size_t i = 0; i < bidder.orders.size(); ++i) {
        const auto own = game.book.orders[bidder.orders[i]].price;
        const auto price = bidder.prices[place][i];
        if (bidder.side == Side::Sell ? price < own : price > own)
            return false;
    }
    return true;
}

void findSafe(const BookGame& game, BookBidder& bidder)
{
    const auto last = static_cast<std::uint32_t>(bidder.prices.size() - 1);
    while (bidder.safe < last && !losesNothing(game, bidder, bidder.safe))
        ++bidder.safe;
}

std::vector<Finding> checkChoices(const Choices& choices)
{
    if (choices.places < fewestPlaces || choices.places > mostPlaces)
        return {error("out-of-range", "choices.places",
                      {{"value", std::to_string(choices.places)},
                       {"minimum", std::to_string(fewestPlaces)},
                       {"maximum", std::to_string(mostPlaces)}})};
    if (choices.tactic->bounded && choices.highest <= choices.lowest)
        return {error("highest-not-above-lowest", "choices.highest",
                      {{"value", choices.highest.text()}, {"minimum", choices.lowest.text()}})};
    if (!choices.tactic->bounded && choices.markUp.mantissa() <= 0)
        return {error("not-above-zero", "choices.mark_up", {{"value", choices.markUp.text()}})};
    return {};
}

void move(auction::Book& book, const BookBidder& bidder, std::size_t place)
{
    for (std::size_t i = 0; i < bidder.orders.size(); ++i)
        book.orders[bidder.orders[i]].price = bidder.prices[place][i];
}

/// A rule that takes these corners takes all between them: only the signs of prices can offend it.
std::vector<Finding> checkCorners(const BookGame& game, const std::vector<BookBidder>& bidders,
                                  const auction::Rule& rule)
{
    auto eager = game.book;
    for (const auto& bidder : bidders)
        move(eager, bidder, 0);
    auto demanding = eager;
    for (const auto& bidder : bidders) {
        auto one = eager;
        for (auto* book : {&one, &demanding})
            move(*book, bidder, bidder.prices.size() - 1);
        if (auto faults = checkUnder(one, rule); !faults.empty())
            return faults;
    }
    if (auto faults = checkUnder(eager, rule); !faults.empty())
        return faults;
    return checkUnder(demanding, rule);
}

} // namespace

std::vector<BookBidder> biddersOf(const BookGame& game)
{
    std::vector<BookBidder> bidders;
    std::map<std::pair<std::string_view, Side>, std::size_t> known;
    for (std::size_t i = 0; i < game.book.orders.size(); ++i) {
        const auto& order = game.book.orders[i];
        if (!learns(game, order.side))
            continue;
        const auto [entry, fresh] = known.try_emplace({order.participant, order.side}, bidders.size());
        if (fresh)
            bidders.push_back({.participant = order.participant, .side = order.side});
        bidders[entry->second].orders.push_back(static_cast<auction::Index>(i));
    }
    for (auto& bidder : bidders) {
        fillPrices(game, bidder);
        findSafe(game, bidder);
    }
    return bidders;
}

std::vector<Finding> check(const BookGame& game, const auction::Rule& rule)
{
    if (auto faults = checkUnder(game.book, rule); !faults.empty())
        return faults;
    if (auto faults = checkChoices(game.choices); !faults.empty())
        return faults;
    const auto bidders = biddersOf(game);
    if (bidders.empty())
        return {error("nobody-learns", "orders")};
    return checkCorners(game, bidders, rule);
}

} // namespace meritdesk::strategy::lab
