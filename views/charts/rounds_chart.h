#pragma once

#include <array>
#include <vector>

#include "items/class_history.h"
#include "views/charts/chart_frame.h"
#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// Prices over the rounds of a class as a line, every bid of a round as a dot beside it: filled when it got
/// something.
class RoundsChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit RoundsChart(QWidget* parent = nullptr);

    void setHistory(const std::vector<items::HistoryRound>& history, const QString& priceUnit);

    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] Plot& plot() const { return *m_plot; }

    [[nodiscard]] const std::vector<items::HistoryRound>& history() const { return m_history; }

protected:
    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;

private:
    /// Bids by side and by whether they got something.
    enum Kind { SoldDot, UnsoldDot, BoughtDot, UnboughtDot, KindCount };

    [[nodiscard]] static Kind kindOf(const items::BidDot& bid);
    void fillDots();
    void fitAxes();

    std::vector<items::HistoryRound> m_history = {};
    Plot* m_plot;
    QCPGraph* m_prices;
    std::array<QCPGraph*, KindCount> m_dots = {};
};

} // namespace meritdesk::views::charts
