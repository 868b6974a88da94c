#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>

#include "tests/views/charts/balance_samples.h"
#include "views/charts/balance_look.h"

namespace meritdesk::views::charts {
namespace {

using namespace tests;
using Matrix = std::array<std::array<double, 3>, 3>;

/// How eyes without one kind of cone see light (Machado, Oliveira and Fernandes 2009, severity 1), linear
/// RGB.
constexpr std::array<Matrix, 4> visions{
    Matrix{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    Matrix{
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    Matrix{
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    Matrix{
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}};

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double root(double part)
{
    return part > 0.008856 ? std::cbrt(part) : 7.787 * part + 16.0 / 116;
}

/// CIE Lab of a colour as an eye sees it.
std::array<double, 3> labOf(const QColor& colour, const Matrix& eye)
{
    const std::array light{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    std::array<double, 3> seen{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            seen[row] += eye[row][column] * light[column];
    for (auto& part : seen)
        part = std::clamp(part, 0.0, 1.0);
    const double x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
    const double y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    const double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor& one, const QColor& other, const Matrix& eye)
{
    const auto a = labOf(one, eye);
    const auto b = labOf(other, eye);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

TEST(BalanceColours, SurplusAndDeficitAreToldApartByEveryEye)
{
    for (const auto& theme : {lightTheme(), darkTheme()}) {
        const auto colours = balanceColours(theme);
        for (const auto& eye : visions)
            EXPECT_GT(distance(colours.surplus, colours.deficit, eye), 35) << theme.dark;
        for (const auto& taken : {theme.supply, theme.demand})
            for (const auto& own : {colours.surplus, colours.deficit})
                EXPECT_GT(distance(own, taken, visions[0]), 35) << theme.dark;
    }
}

TEST(BalanceLook, RangesHoldTheirValuesAndAreNeverEmpty)
{
    EXPECT_GT(roomyRange(0, 0).size(), 0);
    EXPECT_EQ(roomyRange(0, 100).lower, 0); // bars stand on the axis
    EXPECT_GT(roomyRange(0, 100).upper, 100);
    EXPECT_LT(roomyRange(-5, 100).lower, -5);
    Extent extent;
    extent.add({std::nan(""), -3, 2});
    EXPECT_EQ(extent.furthest(), 3);
    EXPECT_TRUE(extent.roomy().contains(0));
}

TEST(BalanceLook, WritesAllPlacesOfANumber)
{
    QLocale::setDefault(QLocale(QLocale::Estonian));
    EXPECT_EQ(valueText(-1234.567), QStringLiteral("\u22121\u00a0234,567"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(valueText(0.1), QStringLiteral("0.1"));
    EXPECT_EQ(valueText(0.1 + 0.2), QStringLiteral("0.3"));
    EXPECT_EQ(valueText(98'765'432'101.25), QStringLiteral("98,765,432,101.25"));
    EXPECT_TRUE(valueText(std::nan("")).isEmpty());
}

/// Every chart of balance energy, with and without data.
class EveryBalanceChart : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto periods = estonianPeriods(QDate(2025, 10, 1), 31, 15);
        auto position = std::make_unique<BalancePositionChart>();
        position->setPosition(samplePosition(periods));
        auto prices = std::make_unique<BalancePriceChart>();
        prices->setPrices(samplePrices(periods, false));
        auto heat = std::make_unique<BalanceHeatMap>();
        heat->setHeat({periods, samplePosition(periods).imbalance, QStringLiteral("MWh")});
        charts.push_back(std::move(position));
        charts.push_back(std::move(prices));
        charts.push_back(std::move(heat));
        charts.push_back(std::make_unique<BalanceCostBars>());
        charts.push_back(std::make_unique<BalanceScatter>());
        charts.push_back(std::make_unique<RegimeBars>());
        charts.push_back(std::make_unique<MoneyLineChart>());
        charts.push_back(std::make_unique<IncentiveChart>());
        auto forecast = std::make_unique<ForecastCurveChart>();
        forecast->setCurve(sampleForecast(60));
        charts.push_back(std::move(forecast));
    }

    std::vector<std::unique_ptr<ReadingChart>> charts = {};
};

TEST_F(EveryBalanceChart, HasANameForAScreenReaderAndCanBeReachedByTheKeyboard)
{
    for (const auto& chart : charts) {
        EXPECT_FALSE(chart->plot().accessibleName().isEmpty());
        EXPECT_EQ(chart->plot().focusPolicy(), Qt::StrongFocus);
        chart->setSummary(QStringLiteral("What it says."));
        EXPECT_EQ(chart->accessibleDescription(), QStringLiteral("What it says."));
    }
}

TEST_F(EveryBalanceChart, IsSavedAsSvgAndPngAndItsPaperHasNoPointer)
{
    const QTemporaryDir folder;
    for (const auto& chart : charts) {
        const auto plain = chart->image(QSize(500, 320));
        chart->point(0);
        EXPECT_EQ(chart->image(QSize(500, 320)), plain) << chart->title().toStdString();
        for (const auto* ending : {"svg", "png"}) {
            const auto file = folder.filePath(QStringLiteral("chart.") + QLatin1String(ending));
            EXPECT_TRUE(chart->saveAs(file, QSize(500, 320)));
            EXPECT_GT(QFileInfo(file).size(), 1500) << chart->title().toStdString();
        }
    }
}

TEST_F(EveryBalanceChart, TakesOverAThemeWhileItIsShown)
{
    for (const auto& chart : charts) {
        chart->resize(500, 320);
        chart->setTheme(darkTheme());
        settle(*chart);
        EXPECT_EQ(chart->plot().grab().toImage().pixelColor(1, 1), darkTheme().surface)
            << chart->title().toStdString();
    }
}

} // namespace
} // namespace meritdesk::views::charts
