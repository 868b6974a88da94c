#pragma once

#include <QWidget>

#include "items/what_if_money.h"
#include "views/charts/waterfall_chart.h"

namespace meritdesk::views {

/// The waterfall of one what-if in the look's category: from the cost before to the cost after, line by line.
/// A click on a row explains its number.
class DifferenceView : public QWidget
{
    Q_OBJECT

public:
    DifferenceView(items::WhatIfBoard& board, QWidget* parent);

    void show(std::size_t card);

    [[nodiscard]] charts::WaterfallChart& chart() { return *m_chart; }

    /// What is drawn; nothing when there are no amounts.
    [[nodiscard]] const std::optional<items::Waterfall>& waterfall() const { return m_waterfall; }

signals:
    void explainAsked(const meritdesk::Derivation& derivation);

private:
    [[nodiscard]] charts::WaterfallBars bars() const;
    void explain(int row);

    items::WhatIfBoard& m_board;
    std::size_t m_card = 0;
    std::optional<items::Waterfall> m_waterfall = {};
    charts::WaterfallChart* m_chart;
};

} // namespace meritdesk::views
