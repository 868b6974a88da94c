#include <QFile>

#include <gtest/gtest.h>

#include "document/document.h"
#include "formats/json/dayahead_input.h"
#include "items/day_ahead_answer.h"
#include "items/day_ahead_text.h"

namespace meritdesk::items {

namespace {

using response::Mw;
using response::OriginKind;
using response::RubPerMwh;
using response::dayahead::Case;

/// The samples of day-ahead markets.
struct Sample
{
    const char* file = nullptr;
    std::array<const char*, 24> prices = {}; ///< published, one decimal; empty where none are
};

/// Day-ahead prices of price zone 1 by hour, the published prices of its power systems weighted by their
/// consumption of 2017.
constexpr Sample summer{"day-ahead-2017-06-30.json",
                        {"902.1",  "808.1",  "753.1",  "705.7",  "691.6",  "743.5",  "899.8",  "1086.3",
                         "1285.1", "1444.6", "1497.7", "1500.5", "1459.3", "1507.5", "1491.5", "1451.4",
                         "1522.8", "1503.4", "1421.4", "1351",   "1269.8", "1425.1", "1285.1", "1149.6"}};
constexpr Sample winter{"day-ahead-2017-12-12.json",
                        {"969.8",  "894.8",  "877.8",  "874.2",  "906.7",  "974.5",  "1077.7", "1141.6",
                         "1300.5", "1340.4", "1340.2", "1327.5", "1335.1", "1340.3", "1344.1", "1334.6",
                         "1356.7", "1378",   "1375",   "1350.1", "1296.4", "1248.1", "1117.9", "1032.4"}};
constexpr auto scarcity = "day-ahead-2022-08-17.json";

Case read(const char* name)
{
    QFile file(QStringLiteral(MERITDESK_SOURCE_FOLDER "/resources/samples/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    auto made = json::readStoredDayAhead(file.readAll().toStdString());
    EXPECT_TRUE(made) << name;
    return made ? std::move(made).value() : Case();
}

class DayAheadSamples : public testing::Test
{
protected:
    DayAheadBoard& open(const char* name)
    {
        scenario::Scenario made;
        made.dayAhead = Shared(read(name));
        document.newDocument(std::move(made));
        board.emplace(document);
        return *board;
    }

    document::Document document;
    std::optional<DayAheadBoard> board;
};

TEST_F(DayAheadSamples, TheStudyDaysHaveThePublishedPriceOfEveryHour)
{
    for (const auto* sample : {&summer, &winter}) {
        const auto& day = open(sample->file);
        ASSERT_TRUE(day.valid()) << sample->file;
        ASSERT_EQ(day.hours(), 24U);
        for (std::size_t hour = 0; hour < 24; ++hour)
            EXPECT_EQ(printRounded(day.clearing().before[hour].price.fraction(), 4), sample->prices.at(hour))
                << sample->file << " " << hour;
    }
}

TEST_F(DayAheadSamples, AHundredMegawattsMoveTheSummerDayByItsSlopeAndTheGroupByItsPurchase)
{
    const auto& day = open(summer.file);
    for (std::size_t hour = 10; hour < 14; ++hour)
        EXPECT_EQ(printRounded(
                      (day.clearing().before[hour].price - day.clearing().after[hour].price).fraction(), 6),
                  "2.5")
            << hour;
    EXPECT_EQ(printRounded(day.clearing().zone.saving, 2), "845225") << "slopes are those of the study stack";
    EXPECT_EQ(printRounded(day.clearing().groups.front().saving, 2), "14308");
    EXPECT_EQ(printRounded(day.clearing().groups.front().loss, 2), "5000");
}

TEST_F(DayAheadSamples, TheVerdictsSetByHandAreThoseOfTheStudy)
{
    EXPECT_EQ(open(summer.file).clearing().verdicts.back().met, std::optional(true));
    EXPECT_EQ(open(winter.file).clearing().verdicts.back().met, std::optional(false));
    EXPECT_EQ(board->input().criteria.size(), response::dayahead::criterionKinds.size())
        << "each named criterion has a verdict";
}

TEST_F(DayAheadSamples, TwoMegawattsWereMissingAndTwoMegawattsRemoveTheCap)
{
    auto& day = open(scarcity);
    ASSERT_TRUE(day.valid());
    const auto hour = day.tellingHour();
    EXPECT_EQ(hour, 17U);
    EXPECT_EQ(day.hour(), hour) << "what is to be seen is shown first";
    EXPECT_EQ(day.clearing().before[hour].price.text(), "4000");
    EXPECT_EQ(day.clearing().before[hour].unserved.text(), "2.14");
    EXPECT_EQ(day.clearing().after[hour].unserved, Mw());
    EXPECT_LE(day.clearing().after[hour].price, *RubPerMwh::read("1000"));
    EXPECT_TRUE(priceUnitText(day.input()).startsWith(QLatin1String("EUR")));
    EXPECT_TRUE(dayAheadHourSentence(day).contains(QLatin1String("2.14 MW")));
}

TEST_F(DayAheadSamples, WhatIsConstructedIsCalledSo)
{
    for (const auto* file : {summer.file, winter.file, scarcity}) {
        const auto& input = open(file).input();
        EXPECT_EQ(input.origins.at("load").kind, OriginKind::Constructed) << file;
        EXPECT_EQ(input.origins.at(input.market.stacks.size() > 1 ? "stacks" : "stack").kind,
                  OriginKind::Constructed)
            << file;
        EXPECT_TRUE(dayAheadDetail(*board).contains(QLatin1String("constructed"))) << file;
    }
    EXPECT_EQ(board->input().origins.at("scarcity_price").kind, OriginKind::Published);
}

} // namespace

} // namespace meritdesk::items
