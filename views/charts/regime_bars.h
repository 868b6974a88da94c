#pragma once

#include <array>

#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

/// A month under one regime for drawing: EUR, above zero received by the balance responsible party, below
/// zero paid.
struct RegimeBar
{
    QString name = {};
    double sold = 0;   ///< energy sold to him
    double bought = 0; ///< energy bought from him
    double fees = 0;
    QString total = {};      ///< as shown
    QString difference = {}; ///< to the baseline, as shown; empty for the baseline
    bool baseline = false;

    [[nodiscard]] double net() const { return sold + bought + fees; }

    bool operator==(const RegimeBar&) const = default;
};

/// The same month under several regimes or in several countries, a row each: energy sold, energy bought and
/// fees as parts of a bar, a dash at the total, the total and its difference to the baseline at the right.
class RegimeBars : public ReadingChart
{
    Q_OBJECT

public:
    explicit RegimeBars(QWidget* parent = nullptr);

    /// Pixels that the rows need so that no name or total lies on another, with axis, legend and heading.
    [[nodiscard]] int roomyHeight() const;

    void setBars(const std::vector<RegimeBar>& bars);

    [[nodiscard]] const std::vector<RegimeBar>& bars() const { return m_bars; }

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_bars.size()); }

    [[nodiscard]] QPointF pixelOf(int bar) const override;

signals:
    void regimeClicked(int bar);

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int item) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    void choose(int bar) override;
    void colour(const Theme& theme) override;
    void fitTo(int width) override;

private:
    void rebuild();
    void fitAxes();

    std::vector<RegimeBar> m_bars = {};
    std::array<QCPBars*, 3> m_parts = {}; ///< sold, bought, fees
    QCPCurve* m_net = nullptr;
    QCPItemStraightLine* m_baseline = nullptr;
    std::vector<QCPItemText*> m_texts = {}; ///< totals with differences
};

} // namespace meritdesk::views::charts
