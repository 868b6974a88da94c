#pragma once

#include <QString>

#include <vector>

#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

/// The price fall by own volume, for drawing: a fine line, and the depths of the series on it.
struct DepthCurve
{
    std::vector<double> volumes = {}; ///< MW, rising
    std::vector<double> falls = {};   ///< RUB/MW a month
    std::vector<double> depths = {};  ///< MW, of the series
    std::vector<double> depthFalls = {};
    double own = 0;        ///< MW, where the slider stands
    double ownFall = 0;    ///< RUB/MW a month
    double full = 0;       ///< MW of own volume at which the limit is reached
    QString fullText = {}; ///< beside that place

    bool operator==(const DepthCurve&) const = default;
};

/// How the price falls by the own volume, up to where the limit stops it. Items are the depths of the series.
class CapacityDepthChart : public ReadingChart
{
    Q_OBJECT

public:
    explicit CapacityDepthChart(QWidget* parent = nullptr);

    void setCurve(const DepthCurve& curve);

    [[nodiscard]] const DepthCurve& curve() const { return m_curve; }

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_curve.depths.size()); }

    [[nodiscard]] QPointF pixelOf(int item) const override;

signals:
    /// A depth of the series was clicked, or chosen by Enter.
    void depthClicked(int depth);

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int item) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    void choose(int item) override;
    void colour(const Theme& theme) override;

private:
    DepthCurve m_curve = {};
    QCPGraph* m_line;
    QCPGraph* m_depths;
    QCPGraph* m_own;
    QCPItemStraightLine* m_full;
    QCPItemText* m_fullText;
    QCPItemText* m_caption; ///< what the numbers at the left are
};

} // namespace meritdesk::views::charts
