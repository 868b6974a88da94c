#pragma once

#include "views/charts/period_axis.h"
#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

/// What every period adds to its hour, for drawing; NaN where not known.
struct BalanceHeat
{
    std::vector<PeriodTime> periods = {};
    std::vector<double> values = {}; ///< as many; either side of zero has its own colour
    QString unit = {};               ///< of the colour scale: "MWh", "EUR"

    bool operator==(const BalanceHeat&) const = default;
};

/// An hour of a local day and the periods in it; an hour that ran twice has those of both.
struct HeatCell
{
    int day = 0;  ///< from the first
    int hour = 0; ///< of the local clock
    double sum = 0;
    std::vector<int> periods = {};
};

/// A column a day, a row an hour of the local clock, the colour the sum of its periods: one colour above zero
/// and another below it. The hour that the clock skips is hatched, the one that it repeats has a dot. An
/// item is a cell: 24 times the day plus the hour.
class BalanceHeatMap : public ReadingChart
{
    Q_OBJECT

public:
    explicit BalanceHeatMap(QWidget* parent = nullptr);

    void setHeat(const BalanceHeat& heat);

    [[nodiscard]] const BalanceHeat& heat() const { return m_heat; }

    /// The periods of an item, for its reading; empty where the hour has none.
    [[nodiscard]] const std::vector<int>& periodsOf(int item) const;

    [[nodiscard]] QDate dayOf(int item) const;

    [[nodiscard]] ChartTable table() const override;

    void resetZoom() override;

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_cells.size()); }

    [[nodiscard]] QPointF pixelOf(int item) const override;

signals:
    /// The first period of a cell was clicked, or chosen by Enter.
    void periodClicked(int period);

    /// A day was double-clicked.
    void dayClicked(const QDate& day);

protected:
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    [[nodiscard]] std::optional<int> itemAfter(int key) const override;
    void choose(int item) override;
    void colour(const Theme& theme) override;

private:
    void fillCells();
    void fillMap();

    BalanceHeat m_heat = {};
    PeriodAxis m_axis = {};
    std::vector<HeatCell> m_cells = {};
    QCPColorMap* m_map = nullptr;
    QCPColorScale* m_scale = nullptr;
    QCPGraph* m_repeated = nullptr;
    std::vector<QCPItemRect*> m_skipped = {};
};

} // namespace meritdesk::views::charts
