#include <random>

#include "core/response/demand/netting.h"
#include "tests/core/response/days_2017.h"
#include "tests/core/response/demand/demand_case.h"

// Who wins and who loses inside a group: the sign depends on the net position only, whatever the fall of the
// prices (section 1.7 of the research note on demand response).

namespace meritdesk::response::demand {
namespace {

using namespace tests; // NOLINT(google-build-using-namespace): the short words of these tests

int signOf(const Fraction& value)
{
    return value.sign();
}

class RandomGroup : public testing::Test
{
protected:
    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }

    Mw volume() { return millionths<Mw>(static_cast<std::int64_t>(between(0, 40)) * 12'345'678); }

    Company company(std::string id)
    {
        return {std::move(id), volume(), volume(), volume(), volume(), volume()};
    }

    Case input()
    {
        auto made = caseOf(czspBuyPrice, "100", 4, "600000");
        made.kom.delta = millionths<RubPerMwMonth>(between(0, 3) == 0 ? 0 : between(1, 900'000'000));
        const auto day = between(0, 1) == 0 ? response::tests::summerDay() : response::tests::winterDay();
        made.dayAhead =
            DayAheadCase{.profiles = {{{*readDay("2017-06-30")}, response::tests::marketOf(day)}}};
        made.dayAhead->criterion = {&dayahead::manual};
        if (between(0, 3) > 0)
            made.dayAhead->manualDays = {*readDay("2017-06-30")};
        made.companies = {company("oil"), company("power"), company("service")};
        return made;
    }

private:
    std::mt19937 m_random{41};
};

TEST_F(RandomGroup, WhoBuysMoreThanItSellsWinsAndTheFallOnlySaysHowMuch)
{
    int won = 0;
    int lost = 0;
    for (int round = 0; round < 300; ++round) {
        const auto each = input();
        const auto cell = cellOfCase(each);
        const int kom = signOf(cell.komDelta.fraction());
        const int dayAhead = signOf(cell.occasions.drop.fraction());
        for (const auto& made : netByCompany(each, cell)) {
            const auto& company = each.companies[made.company];
            const Fraction onKom = company.komPurchase.fraction() - company.komGeneration.fraction();
            const Fraction onDayAhead =
                company.dayAheadPurchase.fraction() - company.dayAheadGeneration.fraction();
            EXPECT_EQ(signOf(made.kom), kom * signOf(onKom)) << round;
            EXPECT_EQ(signOf(made.dayAhead), dayAhead * signOf(onDayAhead)) << round;
            won += signOf(made.net()) > 0 ? 1 : 0;
            lost += signOf(made.net()) < 0 ? 1 : 0;
        }
    }
    EXPECT_GT(won, 100);
    EXPECT_GT(lost, 100);
}

TEST_F(RandomGroup, GenerationForRetailLosesNothingAndChangesNothing)
{
    for (int round = 0; round < 100; ++round) {
        auto each = input();
        const auto before = cellOfCase(each);
        for (auto& company : each.companies)
            company.retailGeneration = whole<Mw>(round * 1000);
        const auto after = cellOfCase(each);
        EXPECT_EQ(before, after);
        EXPECT_EQ(netByCompany(each, before), netByCompany(each, after));
    }
}

TEST_F(RandomGroup, TheAuctionsPriceNeverFallsLessByADeeperReduction)
{
    for (int round = 0; round < 60; ++round) {
        auto each = input();
        each.kom.delta.reset();
        auto& zone = each.kom.zone.emplace();
        zone.q1 = mw("142000");
        zone.p1 = perMonth("150000");
        zone.p2 = perMonth("110000");
        zone.bids = {{"taker", kom::Flag::PriceTaker, {}, whole<Mw>(140'000 + between(0, 12'000))},
                     {"gres", kom::Flag::Priced, whole<RubPerMwMonth>(between(100'000, 149'000)),
                      whole<Mw>(between(1, 8000))}};
        zone.dr.others = whole<Mw>(between(0, 1500));
        each.kom.all = between(0, 1) == 1;
        each.depths = {Mw(), mw("20"), mw("500"), mw("1500"), mw("4000")};
        each.dayAhead.reset();
        const auto made = study(each);
        ASSERT_TRUE(made);
        const auto& cells = made->mechanisms.front().cells;
        EXPECT_EQ(cells.front().komDelta, RubPerMwMonth()) << "depth 0 moves nothing";
        for (std::size_t at = 1; at < cells.size(); ++at)
            EXPECT_GE(cells[at].komDelta, cells[at - 1].komDelta) << round;
    }
}

TEST(ResponseChoice, TheDaysWithTheLargestSavingOfAMonthAreChosenAndTheEarlierOfEquals)
{
    auto input = caseOf(czspBuyPrice, "100", 4, "600000");
    input.eventsPerMonth = 2;
    const auto day = [](const char* text) { return *readDay(text); };
    input.dayAhead = DayAheadCase{.profiles = {{{day("2017-06-01"), day("2017-06-02"), day("2017-07-01")},
                                                response::tests::marketOf(response::tests::winterDay())},
                                               {{day("2017-06-20"), day("2017-06-30")},
                                                response::tests::marketOf(response::tests::summerDay())}}};
    input.dayAhead->criterion = {&dayahead::absPrice, of<Plain>("1000")};
    auto made = study(input);
    ASSERT_TRUE(made);
    const auto chosen = [&made] {
        std::string days;
        for (const auto& entry : made->calendar.days)
            days += entry.chosen ? printDay(entry.day) + " " : "";
        return days;
    };
    EXPECT_EQ(chosen(), "2017-06-20 2017-06-30 2017-07-01 ") << "845,225 RUB against less in winter";
    input.eventsPerMonth = 3;
    made = study(input);
    EXPECT_EQ(chosen(), "2017-06-01 2017-06-20 2017-06-30 2017-07-01 ") << "of two equal days the earlier";
}

} // namespace
} // namespace meritdesk::response::demand
