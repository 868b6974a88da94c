#pragma once

#include <QStringList>

#include <optional>
#include <vector>

#include "views/charts/chart_frame.h"
#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// Savings of sites, ranked; the first is the largest.
struct RankedSavings
{
    std::vector<double> roubles = {};
    QStringList names = {};

    bool operator==(const RankedSavings&) const = default;
};

/// Which sites the savings come from: a bar a site, largest first, and over them the share of all savings
/// that the sites up to there have (Pareto's curve). Thousands of bars are drawn as they stand.
class SavingsChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit SavingsChart(QWidget* parent = nullptr);

    void setSavings(const RankedSavings& savings);

    /// Marks the bar of a place in the ranking.
    void mark(std::optional<std::size_t> place);

    [[nodiscard]] std::optional<std::size_t> marked() const { return m_place; }

    /// Share of all savings up to each place, in %; empty when nobody saves.
    [[nodiscard]] const std::vector<double>& shares() const { return m_shares; }

    [[nodiscard]] ChartTable table() const override;
    void resetZoom() override;

    [[nodiscard]] Plot& plot() { return *m_plot; }

signals:
    /// A bar was clicked, or reached with an arrow key: its place in the ranking.
    void placeChosen(std::size_t place);

protected:
    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;

private:
    void addUp();
    void fill();
    void click(QPointF at);
    void key(int key);
    void tell(QPointF at);
    [[nodiscard]] std::optional<std::size_t> placeAt(QPointF at) const;

    RankedSavings m_savings = {};
    std::vector<double> m_shares = {};
    std::optional<std::size_t> m_place = {};
    double m_unit = 1; ///< roubles to the axis' unit
    Plot* m_plot;
    QCPBars* m_bars;
    QCPBars* m_mark;
    QCPGraph* m_curve;
};

} // namespace meritdesk::views::charts
