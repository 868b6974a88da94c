#include <random>

#include "core/response/dayahead/clear.h"
#include "core/response/exact.h"
#include "tests/core/response/amounts_of.h"

namespace meritdesk::response::dayahead {
namespace {

/// The exact price at a volume, walked block by block as the rule reads.
struct Walked
{
    Fraction price = {};
    std::size_t tread = 0;
};

Walked walk(const Stack& stack, const Fraction& volume)
{
    std::size_t tread = 0;
    while (stack.to(tread).fraction() < volume)
        ++tread;
    const Fraction from = stack.from(tread).fraction();
    const Fraction low = stack.priceFrom(tread).fraction();
    const Fraction rise = stack.priceTo(tread).fraction() - low;
    return {low + rise * (volume - from) / (stack.to(tread).fraction() - from), tread};
}

/// The largest volume from `start` on whose price is at most `price`.
Fraction reach(const Stack& stack, const Fraction& start, const Fraction& price)
{
    Fraction volume = start;
    for (std::size_t tread = 0; tread < stack.size(); ++tread) {
        const Fraction from = stack.from(tread).fraction();
        const Fraction low = stack.priceFrom(tread).fraction();
        const Fraction high = stack.priceTo(tread).fraction();
        if (low > price)
            break;
        const Fraction width = stack.to(tread).fraction() - from;
        const Fraction end =
            high <= price ? Fraction(from + width) : Fraction(from + width * (price - low) / (high - low));
        volume = std::max(volume, end);
    }
    return volume;
}

/// The rule of an hour word by word, without prefix sums or searches.
HourRun wordByWord(const Market& market, const Stack& stack, Mw load)
{
    if (load > stack.end())
        return {*market.scarcityPrice, stack.end(), load - stack.end(), Side::Scarcity};
    std::vector<std::size_t> order(market.demand.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return market.demand[a].price > market.demand[b].price;
    });
    Fraction volume = load.fraction();
    std::optional<std::size_t> unfilled;
    for (const auto index : order) {
        const auto& buyer = market.demand[index];
        Fraction take = 0;
        if (walk(stack, volume).price <= buyer.price.fraction())
            take = std::min(buyer.volume.fraction(),
                            Fraction(reach(stack, volume, buyer.price.fraction()) - volume));
        volume += take;
        if (take < buyer.volume.fraction()) {
            unfilled = index;
            break;
        }
    }
    const auto at = walk(stack, volume);
    HourRun run{computed<RubPerMwh>(at.price),
                computed<Mw>(volume),
                {},
                Side::Supply,
                static_cast<std::int32_t>(stack.given(at.tread))};
    if (unfilled && market.demand[*unfilled].price.fraction() > at.price)
        run = {market.demand[*unfilled].price,
               run.volume,
               {},
               Side::Demand,
               static_cast<std::int32_t>(*unfilled)};
    return run;
}

class RandomHours : public testing::Test
{
protected:
    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }

    /// A whole number of units most of the time, so that edges and prices meet; sometimes a large odd one.
    template <class Amount>
    Amount amount(int least, int most)
    {
        auto made = whole<Amount>(between(least, most));
        if (between(0, 5) == 0)
            made += Amount::fromMantissa(between(0, 999'999));
        if (m_large)
            made = Amount::fromMantissa(made.mantissa() * 10'000'019);
        return made;
    }

    Stack stack()
    {
        if (between(0, 2) == 0) {
            std::vector<Offer> offers;
            for (int i = between(1, 7); i > 0; --i)
                offers.push_back({amount<Mw>(1, 12), amount<RubPerMwh>(-3, 12), {}});
            return Stack::ofOffers(offers);
        }
        std::vector<Block> blocks;
        auto price = amount<RubPerMwh>(-5, 0);
        Mw end;
        for (int i = between(1, 7); i > 0; --i) {
            Block block{end, end + amount<Mw>(1, 12), price, {}, {}};
            block.priceTo = between(0, 1) == 0 ? price : price + amount<RubPerMwh>(0, 5);
            end = block.to;
            price = block.priceTo + (between(0, 1) == 0 ? RubPerMwh() : amount<RubPerMwh>(0, 4));
            blocks.push_back(block);
        }
        EXPECT_FALSE(faultOf(blocks));
        return Stack::ofBlocks(blocks);
    }

    Market market()
    {
        m_large = between(0, 4) == 0;
        Market made;
        made.stacks = {stack()};
        for (int i = between(0, 4); i > 0; --i)
            made.demand.push_back({amount<RubPerMwh>(-4, 16), amount<Mw>(1, 14), {}});
        made.scarcityPrice = whole<RubPerMwh>(1'000'000'000);
        made.load = {amount<Mw>(0, 50)};
        return made;
    }

private:
    std::mt19937 m_random{17};
    bool m_large = false;
};

TEST_F(RandomHours, AnHourIsClearedAsTheRuleReads)
{
    std::array<int, 3> met{};
    for (int round = 0; round < 20000; ++round) {
        const auto each = market();
        const auto run = Clearer(each).clear(0, each.load[0]);
        EXPECT_EQ(run, wordByWord(each, each.stacks[0], each.load[0])) << round;
        ++met[static_cast<std::size_t>(run.side)];
    }
    for (const auto count : met)
        EXPECT_GT(count, 1000);
}

TEST_F(RandomHours, ThePriceNeverRisesWithReduction)
{
    for (int round = 0; round < 4000; ++round) {
        const auto each = market();
        const Clearer clearer(each);
        auto last = clearer.clear(0, each.load[0]);
        for (int step = 1; step <= 10; ++step) {
            const auto load = Mw::fromMantissa(each.load[0].mantissa() / 10 * (10 - step));
            const auto run = clearer.clear(0, load);
            EXPECT_LE(run.price, last.price) << round;
            EXPECT_LE(run.volume, last.volume) << round;
            last = run;
        }
    }
}

TEST_F(RandomHours, ReductionOfNothingChangesNothing)
{
    for (int round = 0; round < 500; ++round) {
        Case input;
        input.market = market();
        input.reductions = {{Mw(), 1, 1}};
        input.groups = {{"g", {{whole<Mw>(5)}}, {{whole<Mw>(2)}}}};
        input.criteria = {{&netBenefit}};
        const auto result = clear(input);
        ASSERT_TRUE(result);
        EXPECT_EQ(result->before, result->after);
        EXPECT_EQ(result->zone.saving, 0);
        EXPECT_EQ(result->zone.notBought, 0);
        EXPECT_EQ(result->groups[0].saving, 0);
        EXPECT_EQ(result->verdicts[0], Verdict{}) << "no event";
    }
}

} // namespace
} // namespace meritdesk::response::dayahead
