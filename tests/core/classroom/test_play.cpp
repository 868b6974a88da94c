#include <gtest/gtest.h>

#include "core/classroom/bidders.h"
#include "core/classroom/checks.h"
#include "core/classroom/rounds.h"
#include "core/classroom/templates.h"
#include "tests/support/rooms.h"

using namespace meritdesk;
using namespace meritdesk::classroom;
using tests::fiveSellers;
using tests::oneRoundPlayed;
using tests::sheet;

namespace {

template <class T>
std::string codes(const Result<T>& result)
{
    std::string text;
    for (const auto& finding : result.findings())
        text += (text.empty() ? "" : " ") + finding.code;
    return text;
}

TEST(ClassPlay, ARoundGoesFromOpenToClosedToRevealedAndNoOtherWay)
{
    const auto room = *withSheets(fiveSellers(), {sheet("P1", "200x40")});
    EXPECT_EQ(codes(revealed(room)), "class-round-not-closed");
    EXPECT_EQ(codes(withNextRound(room)), "class-round-not-revealed");
    const auto shut = *closed(room);
    EXPECT_EQ(codes(closed(shut)), "class-round-not-open");
    EXPECT_EQ(codes(withSheets(shut, {sheet("P2", "200x40")})), "class-round-not-open");
    EXPECT_EQ(codes(withoutSheet(shut, "P1")), "class-round-not-open");
    const auto shown = *revealed(shut);
    EXPECT_EQ(codes(revealed(shown)), "class-round-not-closed");
    const auto next = *withNextRound(shown);
    EXPECT_EQ(next.rounds.size(), 2U);
    EXPECT_TRUE(isOpen(next));
    EXPECT_EQ(revealedRounds(next), 1U);
}

TEST(ClassPlay, BadSheetsAreRefusedWholeWithTheirReasons)
{
    const auto room = fiveSellers();
    EXPECT_EQ(codes(withSheets(room, {sheet("P9", "200x40")})), "class-no-such-seat");
    EXPECT_EQ(codes(withSheets(room, {sheet("P1", "")})), "class-empty-sheet");
    EXPECT_EQ(codes(withSheets(room, {sheet("P1", "200x101")})), "class-over-capacity");
    EXPECT_EQ(codes(withSheets(room, {sheet("P1", "200x0")})), "class-quantity-not-positive");
    EXPECT_EQ(codes(withSheets(room, {sheet("P1", "200x0.0005")})), "class-quantity-off-step");
    EXPECT_EQ(codes(withSheets(room, {sheet("P1", "1000000000x1")})), "class-value-too-large");
    EXPECT_EQ(codes(withSheets(room, {sheet("P2", "200x40"), sheet("P1", "1x-1")})),
              "class-quantity-not-positive");
    auto free = room;
    free.capacityBinds = false;
    EXPECT_TRUE(withSheets(free, {sheet("P1", "200x101")}));
    auto conduct = conductOf(room);
    conduct.terms.options.priceStep = auction::Price::read("5");
    const auto stepped = *withConduct(room, conduct);
    EXPECT_EQ(codes(withSheets(stepped, {sheet("P1", "203x40")})), "class-price-off-step");
    EXPECT_EQ(sideFindings(room.seats[0], auction::Side::Buy, {}).front().code, "class-seller-cannot-buy");
    EXPECT_TRUE(sideFindings(room.seats[0], auction::Side::Sell, {}).empty());
}

TEST(ClassPlay, ASheetThatComesAgainReplacesTheFirst)
{
    auto room = *withSheets(fiveSellers(), {sheet("P1", "200x40"), sheet("P2", "210x40")});
    room = *withSheets(room, {sheet("P1", "300x50")});
    EXPECT_EQ(room.rounds.back().sheets.size(), 2U);
    EXPECT_EQ(*sheetOf(room.rounds.back(), "P1"), sheet("P1", "300x50"));
    EXPECT_EQ(withoutSheet(room, "P1")->rounds.back().sheets.size(), 1U);
    EXPECT_EQ(codes(withoutSheet(room, "P3")), "class-no-sheet");
}

TEST(ClassPlay, ARoundWithoutSheetsCannotBeClosed)
{
    EXPECT_EQ(codes(closed(fiveSellers())), "class-no-sheets");
}

TEST(ClassPlay, SeatsAreNamedOnceAndStayWhenTheyHavePlayed)
{
    const auto room = oneRoundPlayed();
    EXPECT_EQ(codes(renamed(room, "P1", "P2")), "class-seat-name-taken");
    EXPECT_EQ(codes(renamed(room, "P1", "")), "class-seat-without-name");
    EXPECT_EQ(codes(renamed(room, "P1", std::string(201, 'x'))), "class-seat-name-too-long");
    EXPECT_EQ(renamed(room, "P1", "Anna")->seats[0].name, "Anna");
    EXPECT_EQ(codes(withoutSeat(room, "P1")), "class-seat-has-played");
    auto other = room.seats[0];
    other.values.clear();
    EXPECT_EQ(codes(withSeatChanged(room, other)), "class-has-begun");
    other = room.seats[0];
    other.side = auction::Side::Buy;
    EXPECT_EQ(codes(withSeatChanged(room, other)), "class-has-begun");
    other.id = "P9";
    EXPECT_EQ(codes(withSeatChanged(room, other)), "class-no-such-seat");
    EXPECT_EQ(codes(playedBy(room, "P1", "nobody")), "class-unknown-bidder");
    const auto more = *withSeat(room, {.name = "Late"});
    EXPECT_EQ(more.seats.back().id, "P6");
    EXPECT_EQ(withoutSeat(more, "P6")->seats.size(), 5U);
    EXPECT_EQ(codes(withConduct(room, {.terms = {.rule = "no-rule"}})), "class-unknown-rule");
}

TEST(ClassPlay, ARuleThatHonestBidsCannotBeClearedUnderIsRefused)
{
    auto conduct = conductOf(fiveSellers());
    conduct.terms.rule = "uniform"; // nobody buys
    EXPECT_FALSE(withConduct(fiveSellers(), conduct));
    conduct = conductOf(fiveSellers());
    conduct.terms.options.demand = auction::Quantity::read("0");
    EXPECT_FALSE(withConduct(fiveSellers(), conduct));
    auto blank = fiveSellers();
    for (auto& seat : blank.seats)
        seat.values.clear();
    EXPECT_TRUE(withConduct(blank, conductOf(fiveSellers())));
}

TEST(ClassPlay, ASeatThatTurnsToTheOtherSideTakesItsSheetBack)
{
    const auto room = *withSheets(fiveSellers(), {sheet("P1", "200x40"), sheet("P2", "200x40")});
    auto seat = room.seats[0];
    seat.name = "Anna";
    EXPECT_EQ(withSeatChanged(room, seat)->rounds.back().sheets.size(), 2U);
    seat.side = auction::Side::Buy;
    const auto turned = *withSeatChanged(room, seat);
    EXPECT_EQ(turned.rounds.back().sheets.size(), 1U);
    EXPECT_EQ(turned.seats[0], seat);
}

/// A document must be one that opens again.
TEST(ClassPlay, PrivateNumbersCannotMakeASheetOnTheTableTooLarge)
{
    const auto room = *withSheets(fiveSellers(), {sheet("P1", "200x90")});
    auto seat = room.seats[0];
    seat.values = tests::lines<ValueStep>("100x50");
    EXPECT_EQ(codes(withSeatChanged(room, seat)), "class-over-capacity");
    seat.values = tests::lines<ValueStep>("100x90");
    EXPECT_TRUE(withSeatChanged(room, seat));
}

TEST(ClassPlay, TheTermsOfAPlayedRoundStay)
{
    auto conduct = conductOf(fiveSellers());
    conduct.terms.options.demand = auction::Quantity::read("300");
    conduct.capacityBinds = false;
    conduct.plannedRounds = 7;
    const auto room = *withConduct(oneRoundPlayed(), conduct);
    EXPECT_EQ(conductOf(room), conduct);
    EXPECT_EQ(room.rounds[0].terms, fiveSellers().terms);
    EXPECT_EQ(withNextRound(room)->rounds[1].terms, conduct.terms);
}

TEST(ClassPlay, TheClearingIsTheOneOfTheAuction)
{
    const auto cleared = *clearingOf(oneRoundPlayed(), 0);
    // 5 x 40 at 200 and 5 x 30 at 280 are 350; 25 of the four 30s at 360 are missing
    EXPECT_EQ(*boardPrice(cleared), 360);
    EXPECT_EQ(cleared.clearing.volume.text(), "375");
    EXPECT_EQ(cleared.orders.book.orders[2].id, "P1-3");
    EXPECT_EQ(cleared.orders.seatOf[2], 0U);
}

TEST(ComputerBidders, TheSameSeedGivesTheSameSheetsAndAnotherOneOthers)
{
    const auto sheets = [](std::uint64_t seed) {
        auto room = makeClass({.seats = 8, .computers = 8, .seed = seed});
        for (int round = 0; round < 3; ++round) {
            room = *revealed(*closed(room));
            room = *withNextRound(room);
        }
        return room.rounds;
    };
    EXPECT_EQ(sheets(7), sheets(7));
    EXPECT_NE(sheets(7), sheets(8));
}

/// Pins the generator: a replay from another computer must be the same.
TEST(ComputerBidders, TheGeneratorsFirstNumbersAreThese)
{
    Generator generator(1, 0, "P1");
    std::vector<std::int64_t> drawn;
    for (int i = 0; i < 8; ++i)
        drawn.push_back(generator.below(100));
    EXPECT_EQ(drawn, (std::vector<std::int64_t>{22, 56, 88, 28, 75, 10, 7, 78}));
}

TEST(ComputerBidders, TheHonestOneDeclaresItsCosts)
{
    const auto room = *playedBy(fiveSellers(), "P1", "honest");
    EXPECT_EQ(computerSheet(room, 0, 0), sheet("P1", "200x40 280x30 360x30"));
}

TEST(ComputerBidders, NobodySellsBelowItsCostOrBuysAboveItsValue)
{
    for (const auto* bidder : bidders)
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            auto room = makeClass({.kind = "pivotal", .seats = 6, .buyers = 3, .seed = seed});
            for (auto& seat : room.seats)
                seat.bidder = std::string(bidder->id);
            room = *withNextRound(*revealed(*closed(room)));
            for (std::size_t seat = 0; seat < room.seats.size(); ++seat) {
                const auto made = computerSheet(room, 1, seat);
                const auto values = rankedValues(room.seats[seat]);
                ASSERT_LE(made.rows.size(), values.size());
                ASSERT_TRUE(sheetFindings(room, 1, made).empty()) << bidder->id;
                for (std::size_t row = 0; row < made.rows.size(); ++row)
                    ASSERT_TRUE(room.seats[seat].side == auction::Side::Sell
                                    ? made.rows[row].price >= values[row].price
                                    : made.rows[row].price <= values[row].price)
                        << bidder->id << " seed " << seed;
            }
        }
}

TEST(ComputerBidders, TheOneThatGuessesAsksAboutTheLastPrice)
{
    auto room = *withNextRound(*playedBy(oneRoundPlayed(), "P2", "last-price"));
    const auto made = computerSheet(room, 1, 1);
    const auto last = *auction::Price::read("360");
    EXPECT_LE(made.rows[0].price, last);
    EXPECT_GE(made.rows[0].price, *auction::Price::read("342")); // 5 per cent below
    EXPECT_EQ(made.rows[2].price, last);                         // its cost
}

TEST(ComputerBidders, TheOneThatWithholdsKeepsItsWorstStepsBack)
{
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        auto room = *playedBy(fiveSellers(), "P1", "withhold");
        room.seed = seed;
        auction::Quantity declared;
        for (const auto& row : computerSheet(room, 0, 0).rows)
            declared += row.quantity;
        EXPECT_GE(declared, *auction::Quantity::read("60"));
        EXPECT_LE(declared, *auction::Quantity::read("90"));
    }
}

TEST(ClassTemplates, EveryKindOfEverySizeCanBePlayedUnderEveryRuleThatItOffers)
{
    for (const auto* kind : templates)
        for (const std::size_t seats : {2U, 5U, 20U})
            for (const std::size_t buyers : {0U, 1U, 10U}) {
                classroom::Setup setup{.kind = kind->id, .seats = seats, .buyers = buyers, .computers = 20};
                const auto rules = rulesFor(setup);
                ASSERT_FALSE(rules.empty()) << kind->id;
                for (const auto rule : rules) {
                    setup.rule = rule;
                    const auto room = makeClass(setup);
                    EXPECT_EQ(room.terms.rule, rule);
                    EXPECT_TRUE(classFindings(room).empty());
                    const auto done = closed(room);
                    ASSERT_TRUE(done) << kind->id << " " << rule << " " << codes(done);
                    EXPECT_GT(clearingOf(*done, 0)->clearing.volume.mantissa(), 0) << kind->id << rule;
                }
            }
}

TEST(ClassTemplates, NumbersOutsideTheirBoundsAreTakenToTheNearest)
{
    EXPECT_EQ(makeClass({.seats = 0}).seats.size(), fewestNewSeats);
    EXPECT_EQ(makeClass({.seats = 99, .buyers = 99}).seats.size(), mostNewSeats);
    EXPECT_EQ(makeClass({.kind = "guangdong", .seats = 4}).seats.back().side, auction::Side::Buy);
    EXPECT_EQ(makeClass({.rounds = 0}).plannedRounds, 1U);
}

} // namespace
