#include <gtest/gtest.h>

#include "core/auction/screens/thresholds.h"
#include "formats/json/screen_input.h"
#include "tests/support/series.h"

using namespace meritdesk;
using auction::Level;

TEST(ScreenWrite, TheTeachingSeriesIsReadBackAsItWas)
{
    auto series = *tests::screensScenario().screens;
    ASSERT_EQ(series.rounds.size(), 8U);
    series.thresholds["rsi"] = *Level::read("1.100001");
    series.thresholds["top_m"] = *Level::read("3");
    series.thresholds["chance_log10"] = *Level::read("-7.5");
    const auto read = json::readSeries(json::writeSeries(series));
    ASSERT_TRUE(read) << read.findings().front().code;
    EXPECT_EQ(*read, series);
}

TEST(ScreenWrite, WhatARoundMayLeaveOutStaysLeftOut)
{
    auction::Series series;
    series.rounds = {
        {.id = "\"quoted\"\n"},
        {.id = "2",
         .band = auction::Band{.floor = *auction::Price::read("-5"), .cap = *auction::Price::read("5")},
         .orders = {{.participant = "广东",
                     .side = auction::Side::Sell,
                     .price = *auction::Price::read("-0.000001"),
                     .quantity = *auction::Quantity::read("0.000001")}}}};
    const auto read = json::readSeries(json::writeSeries(series));
    ASSERT_TRUE(read) << read.findings().front().code;
    EXPECT_EQ(*read, series);
}

TEST(ScreenWrite, OnlyADocumentMayHoldASeriesWithoutRounds)
{
    const auto text = json::writeSeries({});
    EXPECT_FALSE(json::readSeries(text));
    const auto stored = json::readStoredSeries(text);
    ASSERT_TRUE(stored);
    EXPECT_EQ(*stored, auction::Series{});
}
