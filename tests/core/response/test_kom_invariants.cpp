#include <algorithm>
#include <random>

#include "core/response/kom/clear.h"
#include "tests/core/response/amounts_of.h"

namespace meritdesk::response::kom {
namespace {

/// Random zones of few MW, so that crossings fall inside bids, on their edges and on the points.
class RandomKom : public testing::Test
{
protected:
    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }

    Zone zone()
    {
        Zone made;
        made.q1 = whole<Mw>(between(40, 60));
        made.q2Ratio = millionths<Share>(between(1'050'000, 1'500'000));
        made.p1 = whole<RubPerMwMonth>(between(8, 12));
        made.p2 = whole<RubPerMwMonth>(between(0, 7));
        made.drCapShare = millionths<Share>(900'000);
        made.curve = between(0, 1) == 0 ? Curve::Shift : Curve::Rescale;
        const int count = between(1, 9);
        for (int i = 0; i < count; ++i) {
            Bid bid;
            bid.id = std::to_string(i);
            bid.flag = static_cast<Flag>(between(0, 5) < 2 ? between(0, 2) : 3);
            bid.volume = whole<Mw>(between(1, 25));
            if (bid.flag == Flag::Priced)
                bid.price = whole<RubPerMwMonth>(between(0, 14));
            bid.divisible = bid.flag != Flag::Priced || between(0, 2) > 0;
            made.bids.push_back(bid);
        }
        return made;
    }

private:
    std::mt19937 m_random{20};
};

TEST_F(RandomKom, ThePriceNeverRisesWithReductionAndStaysBetweenThePoints)
{
    for (int round = 0; round < 1500; ++round) {
        const auto each = zone();
        const Order order(each);
        const auto none = order.clear(0);
        auto last = none.exactPrice;
        const bool divisible =
            std::all_of(each.bids.begin(), each.bids.end(), [](const Bid& bid) { return bid.divisible; });
        for (int step = 0; step <= 24; ++step) {
            const auto run = order.clear(Fraction(step, 2));
            EXPECT_TRUE(step > 0 || run.exactPrice == none.exactPrice);
            EXPECT_GE(run.exactPrice, each.p2.fraction());
            EXPECT_LE(run.exactPrice, each.p1.fraction());
            // An indivisible bid that drops out may lift the price again; without one it never rises.
            EXPECT_TRUE(!divisible || run.exactPrice <= last) << round;
            last = run.exactPrice;
        }
    }
}

TEST_F(RandomKom, NoBidIsTakenAboveThePriceAndWhatIsTakenAddsUp)
{
    for (int round = 0; round < 1500; ++round) {
        const auto each = zone();
        const Order order(each);
        const auto run = order.clear(Fraction(round % 9, 3));
        const auto taken = order.takenOf(run);
        Fraction sum = 0;
        for (std::size_t i = 0; i < taken.size(); ++i) {
            const auto& bid = each.bids[i];
            sum += taken[i];
            EXPECT_LE(taken[i], bid.volume.fraction());
            const bool whole = taken[i] == bid.volume.fraction();
            EXPECT_TRUE(bid.flag == Flag::Priced || whole);
            EXPECT_TRUE(bid.divisible || whole || taken[i] == 0);
            EXPECT_TRUE(bid.flag != Flag::Priced || taken[i] == 0 || bid.price.fraction() <= run.exactPrice)
                << round;
        }
        EXPECT_EQ(sum, run.volume);
    }
}

TEST_F(RandomKom, AMarginalBidStopsTheFallOfThePrice)
{
    int stops = 0;
    for (int round = 0; round < 3000; ++round) {
        const auto each = zone();
        const Order order(each);
        const auto run = order.clear(0);
        if (run.setBy != SetBy::Bid || run.part == 0)
            continue;
        // As long as a part of the marginal bid is left, its price is the price.
        const auto less = order.clear(run.part / 2);
        EXPECT_EQ(less.exactPrice, run.exactPrice);
        ++stops;
    }
    EXPECT_GT(stops, 100);
}

TEST_F(RandomKom, ReductionOfNothingChangesNothing)
{
    for (int round = 0; round < 500; ++round) {
        auto each = zone();
        each.groups = {{"g", whole<Mw>(10), whole<Mw>(3)}};
        each.depths = {Mw()};
        const auto result = clear(each, 12);
        EXPECT_EQ(result.delta(), RubPerMwMonth());
        EXPECT_EQ(result.deltaOwn(), RubPerMwMonth());
        EXPECT_EQ(result.takenBefore, result.takenAfter);
        EXPECT_EQ(result.groups.front().saving, 0);
        EXPECT_EQ(result.series.front().delta, RubPerMwMonth());
    }
}

} // namespace
} // namespace meritdesk::response::kom
