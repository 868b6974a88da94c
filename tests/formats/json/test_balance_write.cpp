#include <filesystem>
#include <gtest/gtest.h>

#include "core/balance/axis.h"
#include "formats/json/balance_input.h"
#include "tests/support/folders.h"

using namespace meritdesk;
using balance::Series;

namespace {

/// Two hours of the day without a 03:00, with everything a case can say.
balance::Case everything()
{
    const auto* zone = europeanZone("Europe/Tallinn");
    const auto series = [](std::vector<std::int64_t> micro) { return Shared(Series{std::move(micro)}); };
    const Month march{std::chrono::year(2026), std::chrono::month(3)};
    balance::Case made{.zone = std::string(zone->id), .stepMinutes = 30, .detail = true};
    made.steps = balance::stepsFrom(zone->instantOf(*readDay("2026-03-29"), 120), 2, 30, *zone);
    made.switchDates.emplace("ee-2026-weighted", *readDay("2026-03-20"));
    made.prices.series[balance::indexOf(balance::PriceKey::DayAhead)] = series({-1, Series::missing});
    made.prices.series[balance::indexOf(balance::PriceKey::Direction)] = series({1'000'000});
    made.prices.areaVolume = series({-2'000'000, 3'000});
    made.prices.neutrality[march].recipe = {
        {balance::EurPerMwh::fromMantissa(1'900'000), balance::EurPerMwh::fromMantissa(-1), {}},
        balance::Eur::fromMantissa(120'000'000'000),
        {balance::Mwh::fromMantissa(28'000), {}, {}}};
    made.prices.neutrality[march].value = made.prices.neutrality[march].recipe->value();
    made.prices.neutrality[march + std::chrono::months(1)].value = Fraction(19) / 10;
    made.prices.satisfied = balance::Satisfied{
        .up = balance::SatisfiedDirection{.afrr = {{series({1'000}), series({5})}},
                                          .mfrr = {{series({0}), series({Series::missing, 4})}}},
        .decimals = 2,
        .cut = true};
    made.dual = {.kSell = balance::Factor::fromMantissa(30'000), .breakEven = true};
    made.costs[march] = {.reserve = balance::Eur::fromMantissa(7), .upRegulation = balance::Eur()};
    made.fees = {{.code = "imbalance-tariff",
                  .rate = balance::EurPerMwh::fromMantissa(810'000),
                  .from = *readDay("2025-02-01")},
                 {.code = "x", .basis = balance::FeeBasis::Production, .to = *readDay("2026-01-01")}};
    made.openSupplier = balance::OpenSupplier{.lithuania = series({4'000}), .internalPrice = series({6, 7})};
    made.parties = {{.id = "\"A\"", .name = "Jõgi", .imbalance = series({1'000, -1'000})},
                    {.id = "B",
                     .metered = series({0}),
                     .scheduled = series({2'000}),
                     .activated = series({0}),
                     .consumption = series({9'000}),
                     .production = series({0})}};
    made.origins = {{"prices.day_ahead", {balance::OriginKind::Constructed, "made up"}}};
    return made;
}

} // namespace

TEST(BalanceWrite, EverythingIsReadBackAsItWas)
{
    const auto made = everything();
    const auto read = json::readStoredBalance(json::writeBalance(made, true));
    ASSERT_TRUE(read) << read.findings().front().code << read.findings().front().place;
    EXPECT_EQ(*read, made);
}

TEST(BalanceWrite, AnEmptyCaseStaysEmpty)
{
    const auto read = json::readStoredBalance(json::writeBalance({}));
    ASSERT_TRUE(read) << read.findings().front().code << read.findings().front().place;
    EXPECT_TRUE(read->steps.empty());
    EXPECT_TRUE(read->parties.empty());
    EXPECT_EQ(json::readStoredBalance(json::writeBalance(*read)).value(), *read);
}

TEST(BalanceWrite, EveryCaseOfTheCommandIsReadBackAsItWas)
{
    std::size_t cases = 0;
    for (const auto& folder :
         std::filesystem::directory_iterator(tests::sourceFolder() / "tests/cli/cases/balance")) {
        const auto input = json::readBalance(tests::bytesOf(folder.path() / "input.json"), folder.path());
        if (!input)
            continue;
        ++cases;
        const auto again = json::readBalance(json::writeBalance(*input), {});
        ASSERT_TRUE(again) << folder.path() << again.findings().front().code;
        EXPECT_EQ(*again, *input) << folder.path();
    }
    EXPECT_GT(cases, 10U);
}

TEST(BalanceWrite, OnlyADocumentMayHoldAHalfMadeCase)
{
    auto half = everything();
    half.parties.clear();
    half.origins.clear();
    half.prices.areaVolume = Shared(Series{{Series::missing, 1'000}});
    const auto text = json::writeBalance(half);
    EXPECT_FALSE(json::readBalance(text, {}));
    const auto stored = json::readStoredBalance(text);
    ASSERT_TRUE(stored) << stored.findings().front().code;
    EXPECT_EQ(*stored, half);
}
