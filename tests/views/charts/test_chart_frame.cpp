#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <gtest/gtest.h>

#include "views/charts/chart_frame.h"
#include "views/charts/plot.h"

namespace meritdesk::views::charts {
namespace {

/// A chart of a dense noisy line, the worst case of the raster engine.
class NoiseChart : public ChartFrame
{
public:
    NoiseChart()
        : m_plot(new Plot(this))
    {
        setContent(m_plot);
        setTitle(QStringLiteral("Noise of a year"));
        setSummary(QStringLiteral("A line with many ups and downs."));
        auto* graph = m_plot->addGraph();
        for (int i = 0; i < 8760; ++i)
            graph->addData(i, std::fmod(i * 7919.0, 1000.0));
        m_plot->rescaleAxes();
    }

    [[nodiscard]] ChartTable table() const override
    {
        return {{QStringLiteral("Hour"), QStringLiteral("kWh")},
                {{QStringLiteral("1"), QStringLiteral("2,5")}}};
    }

    [[nodiscard]] Plot& plot() { return *m_plot; }

    QColor lastSurface = {};

protected:
    void drawChart(QCPPainter& painter, QSize size) override { m_plot->drawAt(painter, size); }

    void applyColours(const Theme& theme) override
    {
        lastSurface = theme.surface;
        m_plot->applyColours(theme);
    }

private:
    Plot* m_plot;
};

QByteArray bytesOf(const QString& name)
{
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

TEST(ChartFrame, SavesAPictureOfTheSizeAskedForAtTwoPixelsAUnit)
{
    const QTemporaryDir folder;
    NoiseChart chart;
    const auto name = folder.filePath(QStringLiteral("chart.png"));
    ASSERT_TRUE(chart.saveAs(name, QSize(500, 300)));
    const QImage image(name);
    EXPECT_EQ(image.size(), QSize(1000, 600));
    EXPECT_EQ(image.pixelColor(2, 2), lightTheme().surface);
}

TEST(ChartFrame, SavesSvgWithItsSizeAndTitleAsText)
{
    const QTemporaryDir folder;
    NoiseChart chart;
    const auto name = folder.filePath(QStringLiteral("chart.svg"));
    ASSERT_TRUE(chart.saveAs(name, QSize(500, 300)));
    const auto svg = bytesOf(name);
    EXPECT_TRUE(svg.contains("viewBox=\"0 0 500 300\""));
    EXPECT_TRUE(svg.contains("Noise of a year"));
    EXPECT_TRUE(svg.contains("<polyline") || svg.contains("<path"));
}

TEST(ChartFrame, SavesPdfWhosePageIsTheChart)
{
    const QTemporaryDir folder;
    NoiseChart chart;
    const auto name = folder.filePath(QStringLiteral("chart.pdf"));
    ASSERT_TRUE(chart.saveAs(name, QSize(800, 400)));
    const auto pdf = bytesOf(name);
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 600")); // 800 px of 1/96 inch are 600 pt
}

TEST(ChartFrame, SaysWhenAFileCannotBeWritten)
{
    NoiseChart chart;
    EXPECT_FALSE(chart.saveAs(QStringLiteral("/nonexistent/folder/chart.svg"), QSize(500, 300)));
    EXPECT_FALSE(chart.saveAs(QStringLiteral("/nonexistent/folder/chart.pdf"), QSize(500, 300)));
    EXPECT_FALSE(chart.saveAs(QStringLiteral("/nonexistent/folder/chart.png"), QSize(500, 300)));
}

TEST(ChartFrame, DrawsADenseLineThreefoldWithoutTheWidePenTrap)
{
    NoiseChart chart;
    QElapsedTimer timer;
    timer.start();
    const auto image = chart.image(QSize(1200, 500), 3);
    EXPECT_EQ(image.size(), QSize(3600, 1500));
    EXPECT_LT(timer.elapsed(), 5000); // savePng of the library takes 43 to 71 s here
}

TEST(ChartFrame, KeepsTheScreensColoursAfterDrawingForPaper)
{
    NoiseChart chart;
    chart.setTheme(darkTheme());
    EXPECT_EQ(chart.lastSurface, darkTheme().surface);
    const auto image = chart.image(QSize(400, 300));
    EXPECT_EQ(image.pixelColor(1, 1), lightTheme().surface);
    EXPECT_EQ(chart.lastSurface, darkTheme().surface);
}

TEST(ChartFrame, CopiesItsNumbersAsATable)
{
    NoiseChart chart;
    chart.copyTable();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("Hour\tkWh\n1\t2,5"));
}

TEST(ChartFrame, TellsAScreenReaderWhatItShows)
{
    NoiseChart chart;
    EXPECT_EQ(chart.accessibleName(), QStringLiteral("Noise of a year"));
    EXPECT_EQ(chart.plot().accessibleDescription(), QStringLiteral("A line with many ups and downs."));
}

TEST(Plot, NumbersItsAxesInTheLocale)
{
    Plot plot;
    plot.setLocale(QLocale(QLocale::Estonian));
    plot.xAxis->setRange(0, 3'000'000);
    plot.replot(QCustomPlot::rpImmediateRefresh);
    EXPECT_TRUE(plot.xAxis->tickVectorLabels().contains(QStringLiteral("1\u00a0000\u00a0000")));
}

} // namespace
} // namespace meritdesk::views::charts
