#pragma once

#include <array>
#include <vector>

#include "views/charts/chart_frame.h"
#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// An hour that formed a capacity, for drawing.
struct PeakDot
{
    double day = 0; ///< begin of its day, seconds since 1970
    int hour = 0;   ///< 1..24
    double cost = 0;
    QString reading = {}; ///< what the pointer reads

    bool operator==(const PeakDot&) const = default;
};

/// How often an hour of the day formed it.
struct PeakBar
{
    int days = 0;
    QString reading = {}; ///< behind the bar: "101 · 5.3 M"

    bool operator==(const PeakBar&) const = default;
};

struct PeakDots
{
    double from = 0; ///< the days shown, seconds since 1970, [from, to)
    double to = 86400;
    std::vector<PeakDot> dots = {};
    std::array<PeakBar, 24> bars = {}; ///< [0] is hour 1

    bool operator==(const PeakDots&) const = default;
};

/// The strip of peak hours: a dot for each day at the hour that formed its capacity, the darker the dearer;
/// beside it how often each hour of the day was the one. A click on a dot or a bar chooses it.
class PeakHoursChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit PeakHoursChart(QWidget* parent = nullptr);

    void setDots(const PeakDots& dots);

    [[nodiscard]] const PeakDots& dots() const { return m_dots; }

    [[nodiscard]] ChartTable table() const override;
    void resetZoom() override;

    [[nodiscard]] Plot& plot() { return *m_plot; }

    /// The dot at a position of the plot in pixels, or -1.
    [[nodiscard]] int dotAt(QPointF position) const;

    /// The pixels of a dot's centre.
    [[nodiscard]] QPointF pixelsOf(int dot) const;

    /// The hour of the day, 1..24, whose bar lies at a position in pixels, or 0.
    [[nodiscard]] int barAt(QPointF position) const;

    /// The pixels of the middle of an hour's bar.
    [[nodiscard]] QPointF pixelsOfBar(int hour) const;

signals:
    void dotClicked(int dot);
    void barClicked(int hour); ///< 1..24

protected:
    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;

private:
    void makeSides();
    void fillDots();
    void fillBars();
    void readUnder(const QMouseEvent& event);
    void choose(QPointF position);

    static constexpr std::size_t shades = 4; ///< by cost, from the cheapest quarter of the range up

    PeakDots m_dots = {};
    Plot* m_plot;
    QCPAxisRect* m_side = nullptr;
    std::array<QCPGraph*, shades> m_graphs = {};
    QCPBars* m_bars = nullptr;
    std::vector<QCPItemText*> m_texts = {};
};

} // namespace meritdesk::views::charts
