#pragma once

#include "views/charts/period_chart.h"

namespace meritdesk::views::charts {

/// A balance responsible party's position for drawing, MWh a period; NaN where not known.
struct BalancePosition
{
    std::vector<PeriodTime> periods = {};
    std::vector<double> metered = {};   ///< as many; above zero is fed in
    std::vector<double> scheduled = {}; ///< as many
    std::vector<double> imbalance = {}; ///< as many; above zero a surplus, below zero a deficit

    bool operator==(const BalancePosition&) const = default;
};

/// Position against schedule: two step lines, what lies between them shaded as surplus or deficit, and the
/// imbalance as columns on an axis of its own below. From afar the lines are means of an hour or a day and
/// the columns reach from the lowest to the highest imbalance of it. Where neither a schedule nor metered
/// values are known the imbalance has the whole chart.
class BalancePositionChart : public PeriodChart
{
    Q_OBJECT

public:
    explicit BalancePositionChart(QWidget* parent = nullptr);

    void setPosition(const BalancePosition& position);

    [[nodiscard]] const BalancePosition& position() const { return m_position; }

    /// Neither a schedule nor metered values are known.
    [[nodiscard]] bool imbalanceAlone() const { return m_alone; }

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int item) const override;
    void fill(const std::vector<StepSpan>& spans) override;
    void colour(const Theme& theme) override;

private:
    void arrange();
    void nameLegend();
    void fitAxes();
    void tintColumns();

    BalancePosition m_position = {};
    bool m_alone = false;
    QCPAxisRect* m_below;
    QCPGraph* m_floor = nullptr;   ///< the schedule; the shades hang on it
    QCPGraph* m_surplus = nullptr; ///< the larger of both
    QCPGraph* m_deficit = nullptr; ///< the smaller of both
    QCPGraph* m_scheduled = nullptr;
    QCPGraph* m_metered = nullptr;
    QCPGraph* m_highest = nullptr; ///< of a step's imbalances, above zero
    QCPGraph* m_lowest = nullptr;  ///< of a step's imbalances, below zero
    QCPGraph* m_mean = nullptr;    ///< imbalance
};

} // namespace meritdesk::views::charts
