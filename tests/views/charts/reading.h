#pragma once

#include <QTest>

#include "views/charts/reading_chart.h"

namespace meritdesk::tests {

/// Draws at once, so that pixels are where they will be.
inline void settle(views::charts::ReadingChart& chart)
{
    chart.plot().replot(QCustomPlot::rpImmediateRefresh);
}

inline void clickOn(views::charts::ReadingChart& chart, QPointF at)
{
    QTest::mouseClick(&chart.plot(), Qt::LeftButton, {}, at.toPoint());
}

} // namespace meritdesk::tests
