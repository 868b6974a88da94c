#include "views/charts/window_marks.h"

#include <algorithm>

#include "views/charts/balance_look.h"

namespace meritdesk::views::charts {

namespace {

constexpr int shadeAlpha = 34;
constexpr double thinnest = 2; ///< pixels of a window of a year

} // namespace

WindowMarks::WindowMarks(QCustomPlot& plot, const PeriodChart& chart)
    : QCPLayerable(&plot, QStringLiteral("background"))
    , m_chart(chart)
{
}

void WindowMarks::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(false);
}

std::pair<double, double> WindowMarks::pixels(const HourWindow& window) const
{
    const auto& hours = m_chart.periods();
    if (window.count < 1 || window.first < 0 || window.end() > hours.size())
        return {0, 0};
    const auto* axis = mParentPlot->xAxis;
    return {axis->coordToPixel(hours.begin(window.first)), axis->coordToPixel(hours.end(window.end() - 1))};
}

void WindowMarks::draw(QCPPainter* painter)
{
    for (const auto& window : m_windows) {
        const auto [from, to] = pixels(window);
        for (const auto* rect : mParentPlot->axisRects()) {
            const double left = std::max<double>(rect->left(), from);
            const double right = std::min<double>(rect->right() + 1, std::max(to, from + thinnest));
            if (right <= left)
                continue;
            painter->fillRect(QRectF(left, rect->top(), right - left, rect->height()),
                              translucent(m_theme.accepted, shadeAlpha));
            painter->setPen(QPen(m_theme.accepted, 0, Qt::DashLine));
            for (const double edge : {from, to})
                if (edge >= rect->left() && edge <= rect->right() + 1 && to - from > 3 * thinnest)
                    painter->drawLine(QPointF(edge, rect->top()), QPointF(edge, rect->bottom()));
        }
    }
}

} // namespace meritdesk::views::charts
