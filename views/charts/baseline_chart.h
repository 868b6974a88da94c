#pragma once

#include <array>
#include <vector>

#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

/// What a method says that a site would have used, for drawing: MW by hour.
struct BaselineCurve
{
    QString name = {};
    std::array<double, 24> load = {};
    std::size_t colour = 0; ///< place among the series' colours; the same method keeps its own

    bool operator==(const BaselineCurve&) const = default;
};

/// An event day of a site for drawing.
struct BaselineDay
{
    std::array<double, 24> metered = {}; ///< MW
    int first = 1;                       ///< hour of the event, 1..24
    int last = 0;                        ///< both belong to it; below `first` there is no event
    std::vector<int> adjustHours = {};
    std::vector<BaselineCurve> curves = {};
    int chosen = -1;        ///< curve whose reduction is shaded; -1 for none
    QString reduction = {}; ///< what stands at the shade, "27.5 MW, 92 %"

    bool operator==(const BaselineDay&) const = default;
};

/// The event day: the metered load, a line for each baseline, the event's hours shaded, and between the
/// chosen baseline and the metered load the reduction as an area.
class BaselineChart : public ReadingChart
{
    Q_OBJECT

public:
    explicit BaselineChart(QWidget* parent = nullptr);

    void setDay(const BaselineDay& day);

    [[nodiscard]] const BaselineDay& day() const { return m_day; }

    [[nodiscard]] int itemCount() const override { return m_any ? 24 : 0; }

    [[nodiscard]] QPointF pixelOf(int hour) const override;

signals:
    /// Hour 1..24.
    void hourClicked(int hour);

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int hour) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    void choose(int hour) override;
    void colour(const Theme& theme) override;

private:
    void rebuild();
    void fillShade();
    void fillAdjustHours();
    void fitAxes();

    BaselineDay m_day = {};
    bool m_any = false;
    QCPItemRect* m_event;
    QCPItemText* m_said;
    QCPGraph* m_floor;
    QCPGraph* m_shade;
    QCPGraph* m_metered;
    QCPBars* m_adjust;
    std::vector<QCPGraph*> m_curves = {};
};

} // namespace meritdesk::views::charts
