#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "formats/imports/calendar_data.h"
#include "formats/json/categories_input.h"
#include "items/peak_hours_model.h"
#include "items/table_export.h"
#include "tests/support/folders.h"

namespace meritdesk::items {
namespace {

Comparison samaraYear(std::optional<std::size_t> month = {})
{
    const auto file = tests::sourceFolder() / "resources/samples/samara-2025-year.json";
    const auto read = json::readCategories(tests::bytesOf(file), file.parent_path());
    EXPECT_TRUE(read.ok());
    return {billedCase(Shared<retail::Case>(*read), imports::russianCalendar()), 0, month};
}

TEST(PeakHours, CountsTheHoursOfSamara2025AsPublished)
{
    const auto hours = peakHoursOf(samaraYear(), CapacityKind::Purchased);
    EXPECT_EQ(hours.hours.size(), 247U);
    // The published list: hour 9 - 43, 10 - 101, 11 - 5, 12 - 3, 13 - 60, 14 - 20, 15 - 1, 17 - 8, 18 - 6.
    const std::array<int, 24> published{0,  0,  0, 0, 0, 0, 0, 0, 43, 101, 5, 3,
                                        60, 20, 1, 0, 8, 6, 0, 0, 0,  0,   0, 0};
    for (std::size_t i = 0; i < 24; ++i)
        EXPECT_EQ(hours.byHour.at(i).days, published.at(i)) << "hour " << i + 1;
}

TEST(PeakHours, TheHoursCostWhatTheLinesOfTheMonthCost)
{
    const auto november = samaraYear(10);
    for (const auto& [kind, lines] :
         {std::pair{CapacityKind::Purchased, std::vector<std::string_view>{"capacity", "demand-response"}},
          std::pair{CapacityKind::Network, std::vector<std::string_view>{"network-capacity"}}}) {
        Fraction exact = 0;
        for (const auto key : lines)
            for (const auto& line : november.bill().months[10].categories[4].lines)
                if (line.key == key)
                    exact += line.exact.fraction();
        const auto hours = peakHoursOf(november, kind);
        Fraction byHour = 0;
        for (const auto& share : hours.byHour)
            byHour += share.cost;
        EXPECT_NE(exact, Fraction(0));
        EXPECT_EQ(hours.cost, exact);
        EXPECT_EQ(byHour, exact);
    }
}

TEST(PeakHoursModel, ExplainsEachHourAndEachHourOfTheDay)
{
    for (const auto kind : {CapacityKind::Purchased, CapacityKind::Network}) {
        PeakHoursModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(samaraYear(), kind);
        ASSERT_EQ(model.rowCount(), 247);
        for (const int row : {0, 100, 246}) {
            const auto derivation = model.derivation(model.index(row, PeakHoursModel::CostColumn));
            ASSERT_TRUE(derivation);
            const auto exact =
                model.index(row, PeakHoursModel::CostColumn).data(ExactRole).toString().toStdString();
            EXPECT_EQ(derivation->value, exact);
            EXPECT_EQ(evaluate(*derivation), readFraction(exact)) << derivation->formula;
        }
        int explained = 0;
        for (int hour = 1; hour <= 24; ++hour)
            if (const auto derivation = model.hourOfDay(hour)) {
                EXPECT_EQ(evaluate(*derivation), readFraction(derivation->value)) << hour;
                ++explained;
            }
        EXPECT_GE(explained, 3);
        EXPECT_FALSE(model.hourOfDay(3));
    }
}

TEST(PeakHoursModel, ReadsAnHourInWords)
{
    PeakHoursModel model;
    model.show(samaraYear(10), CapacityKind::Purchased);
    EXPECT_EQ(model.rowCount(), 19);
    EXPECT_EQ(model.reading(0).toStdString(), "11/1/25, 10:00–11:00: 1,686 kW, 100,621.51 RUB");
}

} // namespace
} // namespace meritdesk::items
