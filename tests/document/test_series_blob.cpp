#include <QRandomGenerator>

#include <gtest/gtest.h>
#include <limits>

#include "document/file/series_blob.h"

namespace meritdesk::document {

namespace {

using retail::HourlySeries;

Int128 randomMantissa(QRandomGenerator& random)
{
    const auto high = static_cast<Int128>(static_cast<qint64>(random.generate64()));
    const auto value = (high << 64) | static_cast<Int128>(random.generate64());
    return value >> random.bounded(127);
}

} // namespace

TEST(SeriesBlob, RandomSeriesWithGapsSurviveExactly)
{
    QRandomGenerator random(1);
    for (int round = 0; round < 300; ++round) {
        HourlySeries series;
        series.first = static_cast<retail::HourIndex>(random.generate());
        const auto hours = random.bounded(200);
        for (int hour = 0; hour < hours; ++hour)
            series.kwh.push_back(random.bounded(4) == 0 ? HourlySeries::missing : randomMantissa(random));
        ASSERT_EQ(readSeries(writeSeries(series)), series) << round;
    }
}

TEST(SeriesBlob, ExtremesSurvive)
{
    HourlySeries series;
    series.first = std::numeric_limits<retail::HourIndex>::min();
    series.kwh = {HourlySeries::missing, HourlySeries::missing + 1, std::numeric_limits<Int128>::max(), 0, -1,
                  HourlySeries::missing};
    EXPECT_EQ(readSeries(writeSeries(series)), series);
    EXPECT_EQ(readSeries(writeSeries({})), HourlySeries{});
}

TEST(SeriesBlob, AYearOfMeterDataTakesSomeTwoBytesAnHour)
{
    QRandomGenerator random(2);
    HourlySeries series;
    for (int hour = 0; hour < 8760; ++hour)
        series.kwh.push_back(static_cast<Int128>(1000 + random.bounded(3000)) * 1'000'000'000);
    EXPECT_LT(writeSeries(series).size(), 8760 * 2 + 40);
}

TEST(SeriesBlob, BytesThatAreNoSeriesAreRefusedAndNeverCrash)
{
    HourlySeries series;
    series.kwh = {5, HourlySeries::missing, 7};
    const auto bytes = writeSeries(series);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(readSeries(bytes.left(size))) << size;
    EXPECT_FALSE(readSeries(bytes + 'x'));
    QRandomGenerator random(3);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray noise(1 + static_cast<qsizetype>(random.bounded(40)), '\1');
        for (qsizetype at = 1; at < noise.size(); ++at)
            noise[at] = static_cast<char>(random.bounded(256));
        if (const auto read = readSeries(noise)) {
            EXPECT_LE(read->kwh.size(), 24U * 366U * 200U);
        }
    }
}

TEST(SeriesBlob, EqualBytesHaveOneKey)
{
    EXPECT_EQ(seriesKey("a"), seriesKey("a"));
    EXPECT_NE(seriesKey("a"), seriesKey("b"));
    EXPECT_EQ(seriesKey("a").size(), 32U);
}

} // namespace meritdesk::document
