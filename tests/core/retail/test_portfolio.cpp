#include <algorithm>
#include <atomic>
#include <gtest/gtest.h>
#include <mutex>
#include <set>
#include <thread>

#include "core/retail/bill_case.h"
#include "core/retail/bill_prepared.h"
#include "core/retail/portfolio.h"
#include "core/retail/turns.h"
#include "tests/core/retail/random_case.h"

namespace meritdesk::tests {

using namespace retail;

namespace {

/// Sites of one random case, each other one with its points scaled, of another voltage or size.
Case manySites(std::size_t count)
{
    auto input = randomCase({.seed = 7, .decimals = 1});
    input.detail = Detail::Year;
    input.portfolio = true;
    const auto first = input.sites.front();
    input.sites.clear();
    for (std::size_t i = 0; i < count; ++i) {
        auto& site = input.sites.emplace_back(first);
        site.name = "site " + std::to_string(i);
        site.currentCategory = i % 5 == 0 ? std::optional<std::string>() : "1";
        site.maxPowerKw = rate(i % 7 == 3 ? "900" : "300");
        if (i % 3 == 1)
            site.plan.reset();
        if (i % 11 == 4)
            site.metering = Metering::Integral;
        for (auto& point : site.points)
            if (!point.own)
                point.scale = kwh("1." + std::to_string(i % 89 + 10));
    }
    return input;
}

} // namespace

TEST(Portfolio, OneCoreAndSeveralCostTheSameKopecks)
{
    const auto input = manySites(100);
    const auto one = billPortfolio(input, weekdays(), {.cores = 1}).value();
    for (const unsigned cores : {2U, 3U, 8U}) {
        EXPECT_TRUE(billPortfolio(input, weekdays(), {.cores = cores}).value() == one) << cores;
        EXPECT_TRUE(billCase(input, weekdays(), {}, cores).value()
                    == billCase(input, weekdays(), {}, 1).value())
            << cores;
    }
}

TEST(Portfolio, ItsYearsAreThoseOfTheWholeBill)
{
    auto input = manySites(30);
    const auto portfolio = billPortfolio(input, weekdays()).value();
    input.detail = Detail::Full;
    const auto full = billCase(input, weekdays()).value();
    ASSERT_EQ(portfolio.sites.size(), full.sites.size());
    for (std::size_t i = 0; i < full.sites.size(); ++i)
        EXPECT_EQ(portfolio.sites[i].year, full.sites[i].year) << i;
    EXPECT_EQ(portfolio.ranking, full.ranking);
    EXPECT_EQ(portfolio.warnings, full.warnings);
}

TEST(Portfolio, PreparedTogetherOrOneByOneIsTheSame)
{
    const auto input = manySites(40);
    const auto prepared = prepare(input, weekdays()).value();
    const auto together = billPrepared(prepared, weekdays(), {}, 2).value();
    EXPECT_EQ(together, billCase(input, weekdays()).value().sites);
    EXPECT_EQ(together, billPrepared(prepared, weekdays(), {}, 1).value());
}

TEST(Portfolio, ReasonsAreThoseOfTheMonthsOnceEach)
{
    auto input = manySites(12);
    input.months.front().prices.dam.reset();
    const auto portfolio = billPortfolio(input, weekdays()).value();
    input.detail = Detail::Months;
    const auto full = billCase(input, weekdays()).value();
    for (std::size_t i = 0; i < full.sites.size(); ++i)
        for (std::size_t category = 0; category < categories.size(); ++category) {
            std::vector<Reason> reasons;
            for (const auto& month : full.sites[i].months)
                for (const auto& reason : month.categories[category].reasons)
                    if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end())
                        reasons.push_back(reason);
            EXPECT_EQ(portfolio.sites[i].reasons.at(category), reasons) << i << " " << category;
        }
}

TEST(Portfolio, SumsAreOfTheSitesThatCanBeCompared)
{
    const auto portfolio = billPortfolio(manySites(20), weekdays()).value();
    Money saving;
    std::size_t compared = 0;
    for (const auto& site : portfolio.sites)
        if (site.year.savingVsCurrent) {
            saving += *site.year.savingVsCurrent;
            ++compared;
        }
    EXPECT_EQ(portfolio.sums.sites, compared);
    EXPECT_EQ(compared, 16U) << "every fifth has no category of today";
    EXPECT_EQ(portfolio.sums.saving, saving);
    EXPECT_EQ(portfolio.sums.today - portfolio.sums.best, saving);
}

TEST(Portfolio, HoursOfUseAreTheVolumeByTheKilowattsOfTheMonths)
{
    auto input = manySites(1);
    input.detail = Detail::Full;
    const auto site = billCase(input, weekdays()).value().sites.front();
    Fraction kilowatts = 0;
    for (const auto& month : site.months)
        kilowatts += month.network.value().kw.fraction();
    const auto use = billPortfolio(input, weekdays()).value().sites.front().hoursOfUse;
    ASSERT_TRUE(use);
    EXPECT_EQ(use->fraction(), Fraction(site.year.volumeKwh.fraction() / kilowatts));
    input.months.front().plannedPeakHours.reset();
    EXPECT_FALSE(billPortfolio(input, weekdays()).value().sites.front().hoursOfUse);
}

TEST(Portfolio, TheCheapestClosedCategoryIsNamedWithWhatItWouldSave)
{
    auto input = manySites(5);
    input.sites[4].currentCategory = "1"; // with integral meters
    const auto bill = billPortfolio(input, weekdays()).value();
    const auto& site = bill.sites[4];
    const auto best = *site.year.bestChoice()->total;
    std::optional<Money> cheapest;
    for (const auto& total : site.year.totals)
        if (!total.available && total.amounts && (!cheapest || total.amounts->total < *cheapest))
            cheapest = total.amounts->total;
    const auto closed = closedSaving(site);
    EXPECT_EQ(closed.has_value(), *cheapest < best);
    if (closed) {
        EXPECT_EQ(closed->saving, best - *cheapest);
        EXPECT_FALSE(site.reasons.at(closed->category).empty());
    }
}

TEST(Portfolio, TheFirstFaultySiteIsNamedWhateverTheCores)
{
    auto input = manySites(80);
    for (const std::size_t site : {70U, 41U, 43U})
        input.sites[site].points = {{.own = MeterData{}}};
    const auto one = billPortfolio(input, weekdays(), {.cores = 1}).findings();
    ASSERT_FALSE(one.empty());
    EXPECT_EQ(one.front().place.substr(0, 9), "sites[41]");
    for (int turn = 0; turn < 20; ++turn)
        EXPECT_EQ(billPortfolio(input, weekdays(), {.cores = 4}).findings(), one);
}

TEST(Portfolio, ToldToStopItStops)
{
    const auto input = manySites(200);
    int asked = 0;
    const auto result = billPortfolio(input, weekdays(), {[&asked](double) { return ++asked < 2; }, 1});
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.findings().front().code, "cancelled");
    EXPECT_EQ(asked, 2);
}

TEST(Turns, CoverEveryPlaceOnceOnAnyNumberOfCores)
{
    for (const unsigned cores : {1U, 2U, 5U})
        for (const std::size_t count : {0U, 1U, 16U, 17U, 1000U}) {
            std::vector<std::atomic<int>> touched(count);
            std::mutex adding;
            std::set<std::thread::id> threads;
            std::atomic<std::size_t> most = 0;
            EXPECT_TRUE(inTurns(count, cores, {}, [&](std::size_t from, std::size_t to) {
                const std::lock_guard alone(adding);
                threads.insert(std::this_thread::get_id());
                most = std::max(most.load(), to - from);
                for (auto i = from; i < to; ++i)
                    ++touched[i];
                return true;
            }));
            EXPECT_TRUE(std::all_of(touched.begin(), touched.end(), [](const auto& n) { return n == 1; }));
            EXPECT_LE(threads.size(), cores);
            EXPECT_LE(most, 16U) << "a turn is small, so a stop is soon obeyed";
        }
}

TEST(Turns, TellTheCallerAlone)
{
    const auto caller = std::this_thread::get_id();
    bool elsewhere = false;
    double last = -1;
    (void)inTurns(
        500, 4,
        [&](double share) {
            elsewhere = elsewhere || std::this_thread::get_id() != caller;
            EXPECT_GT(share, last);
            last = share;
            return true;
        },
        [](std::size_t, std::size_t) { return true; });
    EXPECT_FALSE(elsewhere);
}

TEST(EachSite, PreparesEachSiteOnceWithTheProfilesPreparedForAll)
{
    for (const std::size_t count : {50U, 100U, 200U}) {
        const auto input = manySites(count);
        const auto shared = prepareShared(input, weekdays()).value();
        std::atomic<std::size_t> hours = 0;
        std::vector<std::atomic<int>> used(count);
        const auto done = eachSite(shared, {}, [&](std::size_t i, const PreparedSite& site) {
            ++used[i];
            for (const auto& month : site.months)
                hours += month.fact.size();
        });
        EXPECT_TRUE(done.ok());
        EXPECT_TRUE(shared.sites.empty()) << "none is kept";
        EXPECT_TRUE(std::all_of(used.begin(), used.end(), [](const auto& n) { return n == 1; }));
        std::size_t month = 0;
        for (const auto& tariff : input.months)
            month += static_cast<std::size_t>(daysIn(tariff.month)) * 24;
        EXPECT_EQ(hours, count * month) << "twice the sites, twice the hours, no more";
    }
}

} // namespace meritdesk::tests
