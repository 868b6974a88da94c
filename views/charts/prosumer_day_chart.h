#pragma once

#include <vector>

#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

/// A day of a plant behind the meter, for drawing; every list has an entry an interval.
struct ProsumerDay
{
    std::vector<double> load = {};
    std::vector<double> generation = {};
    std::vector<double> retail = {};
    std::vector<double> wholesale = {};
    std::vector<double> exportRate = {}; ///< empty where it is the wholesale price
    QStringList names = {};              ///< of the intervals
    double highest = 0;                  ///< of load and generation in any day, so that days compare
    double lowestPrice = 0;              ///< of the prices in any day
    double highestPrice = 0;
    QString quantityUnit = {};
    QString priceUnit = {};
    int chosen = -1; ///< the interval whose export meets the market

    bool operator==(const ProsumerDay&) const = default;
};

/// The day: what is used at once, what comes from the grid and what goes to it as areas under the lines of
/// load and generation; below it retail and wholesale prices on a strip of their own. Items are intervals.
class ProsumerDayChart : public ReadingChart
{
    Q_OBJECT

public:
    explicit ProsumerDayChart(QWidget* parent = nullptr);

    void setDay(const ProsumerDay& day);

    [[nodiscard]] const ProsumerDay& day() const { return m_day; }

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_day.load.size()); }

    [[nodiscard]] QPointF pixelOf(int interval) const override;

signals:
    void intervalClicked(int interval);

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int item) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    void choose(int interval) override;
    void colour(const Theme& theme) override;

private:
    void makePanels();
    void makeSeries();
    void rebuild();
    void fitAxes();

    ProsumerDay m_day = {};
    QCPAxisRect* m_strip = nullptr;
    QCPBars* m_self = nullptr;
    QCPBars* m_import = nullptr;
    QCPBars* m_export = nullptr;
    QCPGraph* m_load = nullptr;
    QCPGraph* m_generation = nullptr;
    QCPGraph* m_retail = nullptr;
    QCPGraph* m_wholesale = nullptr;
    QCPGraph* m_rate = nullptr;
    QCPItemRect* m_mark = nullptr;
};

} // namespace meritdesk::views::charts
