#pragma once

#include "views/charts/period_chart.h"

namespace meritdesk::views::charts {

/// Money that has added up, for drawing: EUR at the end of each period, above zero received, below zero paid.
struct MoneyLine
{
    QString name = {};
    QString total = {}; ///< at the end, as shown
    std::vector<double> money = {};

    bool operator==(const MoneyLine&) const = default;
};

/// Up to four lines over the same periods; the first one is what happened.
struct MoneyLines
{
    std::vector<PeriodTime> periods = {};
    std::vector<MoneyLine> lines = {};

    bool operator==(const MoneyLines&) const = default;
};

/// How money adds up over a month: what happened beside what would have, each line named at its end.
class MoneyLineChart : public PeriodChart
{
    Q_OBJECT

public:
    static constexpr std::size_t mostLines = 4;

    explicit MoneyLineChart(QWidget* parent = nullptr);

    void setLines(const MoneyLines& lines);

    [[nodiscard]] const MoneyLines& lines() const { return m_lines; }

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int item) const override;
    void fill(const std::vector<StepSpan>& spans) override;
    void colour(const Theme& theme) override;

private:
    void placeNames();
    void fitAxes();

    MoneyLines m_lines = {};
    std::vector<QCPGraph*> m_graphs = {};
    std::vector<QCPItemText*> m_names = {};
};

} // namespace meritdesk::views::charts
