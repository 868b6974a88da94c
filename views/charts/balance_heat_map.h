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

    void resetZoom() override;

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_cells.size()); }

    [[nodiscard]] QPointF pixelOf(int item) const override;

signals:
    /// The first period of a cell was clicked, or chosen by Enter.
    void periodClicked(int period);

    /// A day was double-clicked.
    void dayClicked(const QDate& day);

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int item) const override;
    [[nodiscard]] bool inSight(int item) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    [[nodiscard]] std::optional<int> itemAfter(int key) const override;
    void choose(int item) override;
    void colour(const Theme& theme) override;

private:
    /// An hour of a local day; one that ran twice has the periods of both.
    struct Cell
    {
        double sum = 0;
        bool known = false;
        bool repeated = false;
        std::vector<int> periods = {};
    };

    [[nodiscard]] int filledFrom(int item, int step) const;
    void gather();
    void fillMap();
    void markClockChanges();
    void hatch(int day, int hour);
    [[nodiscard]] double deepest() const;
    [[nodiscard]] double xOf(int day) const;

    BalanceHeat m_heat = {};
    PeriodAxis m_axis = {};
    std::vector<Cell> m_cells = {};
    QCPColorMap* m_map = nullptr;
    QCPColorScale* m_scale = nullptr;
    QCPGraph* m_repeated = nullptr;
    std::vector<QCPItemRect*> m_skipped = {};
};

} // namespace meritdesk::views::charts
