#include <gtest/gtest.h>
#include <numeric>

#include "formats/report/table_columns.h"

namespace meritdesk::report {
namespace {

TEST(TableColumns, ColumnsThatFitStayNaturalAndTextsTakeTheRest)
{
    const auto widths = columnWidths({{10, 30, true}, {20, 20, false}}, 100);
    EXPECT_EQ(widths, (std::vector<double>{80, 20}));
}

TEST(TableColumns, WithoutATextTheRestIsShared)
{
    EXPECT_EQ(columnWidths({{10, 30, false}, {20, 20, false}}, 100), (std::vector<double>{55, 45}));
}

TEST(TableColumns, NumbersKeepTheirWidthWhenTextsMustBreak)
{
    const auto widths = columnWidths({{40, 300, true}, {50, 50, false}}, 200);
    EXPECT_DOUBLE_EQ(widths[0], 150);
    EXPECT_DOUBLE_EQ(widths[1], 50);
}

TEST(TableColumns, WhatCannotFitShrinksTogetherAndStaysOnThePaper)
{
    const auto widths = columnWidths({{300, 300, true}, {100, 100, false}}, 200);
    EXPECT_DOUBLE_EQ(std::accumulate(widths.begin(), widths.end(), 0.0), 200);
    EXPECT_DOUBLE_EQ(widths[0], 150);
}

} // namespace
} // namespace meritdesk::report
