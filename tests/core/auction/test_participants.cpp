#include <gtest/gtest.h>
#include <map>

#include "core/auction/check.h"
#include "core/auction/clear_all.h"
#include "core/auction/participants.h"
#include "tests/core/auction/rule_books.h"

namespace meritdesk::auction {
namespace {

/// Value of the awards at declared prices less what was paid for them, order by order in fractions.
std::map<std::string, Fraction> rentsOf(const Book& book, const Clearing& clearing)
{
    std::map<std::string, Fraction> rents;
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        const auto& order = book.orders[i];
        const Fraction worth = order.price.fraction() * clearing.awarded[i].fraction();
        const Fraction money = moneyOf(book, clearing, i);
        rents[order.participant] +=
            order.side == Side::Buy ? Fraction(worth - money) : Fraction(money - worth);
    }
    return rents;
}

/// Two orders a participant, so that one may buy and sell.
void pairUp(Book& book)
{
    for (std::size_t i = 1; i < book.orders.size(); i += 2)
        book.orders[i].participant = book.orders[i - 1].participant;
}

/// The same orders, some at twice their price.
Book repriced(std::mt19937& random, Book book)
{
    for (auto& order : book.orders)
        order.price = Price::fromMantissa(order.price.mantissa() * (random() % 2 == 0 ? 1 : 2));
    return book;
}

/// How many participants of both books were compared.
std::size_t compareGains(const Book& book, const Book& other, const Rule& rule)
{
    const auto first = clear(book, rule);
    const auto last = clear(other, rule);
    const auto before = participantsOf(book, {&first, 1}).front();
    const auto now = participantsOf(other, {&last, 1}).front();
    auto rentsBefore = rentsOf(book, first);
    auto rentsNow = rentsOf(other, last);
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto& name = book.orders[before[i].firstOrder].participant;
        EXPECT_EQ(gainOver(before[i], now[i]), roundedToCents(Fraction(rentsNow[name] - rentsBefore[name])))
            << rule.id << ' ' << name;
    }
    return before.size();
}

TEST(Participants, GainsAreTheExactRentsComparedAndRoundedOnce)
{
    std::mt19937 random(20261122);
    std::size_t compared = 0;
    for (const auto* rule : rules)
        for (int i = 0; i < 60; ++i) {
            auto book = tests::bookFor(random, *rule, 30);
            pairUp(book);
            const auto other = repriced(random, book);
            if (check(book).empty() && check(other).empty())
                compared += compareGains(book, other, *rule);
        }
    EXPECT_GT(compared, 1000U);
}

TEST(Participants, HalfACentGoesAwayFromZero)
{
    EXPECT_EQ(roundedToCents(Int128{exactPerCent / 2}), Money::fromMantissa(1));
    EXPECT_EQ(roundedToCents(Int128{exactPerCent / 2 - 1}), Money::fromMantissa(0));
    EXPECT_EQ(roundedToCents(Int128{-exactPerCent / 2}), Money::fromMantissa(-1));
    EXPECT_EQ(roundedToCents(Int128{-exactPerCent / 2 + 1}), Money::fromMantissa(0));
}

} // namespace
} // namespace meritdesk::auction
