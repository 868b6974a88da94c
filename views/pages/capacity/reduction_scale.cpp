#include "views/pages/capacity/reduction_scale.h"

#include <QPainter>
#include <QSlider>
#include <QStyle>

#include <algorithm>

namespace meritdesk::views {

namespace {

constexpr double barHeight = 5;
constexpr double hatchStep = 5;
constexpr int gap = 2;
constexpr double smallPrint = 0.88;

void hatch(QPainter& painter, const QRectF& place)
{
    painter.save();
    painter.setClipRect(place);
    for (double x = place.left() - place.height(); x < place.right(); x += hatchStep)
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
    painter.restore();
}

QFont smallOf(QFont font)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * smallPrint));
    else
        font.setPointSizeF(font.pointSizeF() * smallPrint);
    return font;
}

} // namespace

ReductionScale::ReductionScale(const QSlider& slider, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_slider(slider)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ReductionScale::sizeHint() const
{
    const QFontMetrics metrics(smallOf(font()));
    return {120, static_cast<int>(barHeight) + 3 * gap + metrics.height()};
}

void ReductionScale::setShares(double counted, double asked, double limit)
{
    m_counted = counted;
    m_asked = asked;
    m_limit = limit;
    update();
}

void ReductionScale::setLimitText(const QString& text)
{
    m_limitText = text;
    setToolTip(text);
    update();
}

/// Under the middle of the slider's handle at that share of its way.
double ReductionScale::pixelOf(double share) const
{
    const int handle = m_slider.style()->pixelMetric(QStyle::PM_SliderLength, nullptr, &m_slider);
    return handle / 2.0 + std::clamp(share, 0.0, 1.0) * (width() - handle);
}

void ReductionScale::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto bar = [this](double from, double to) {
        return QRectF(QPointF(pixelOf(from), gap), QPointF(pixelOf(to), gap + barHeight));
    };
    painter.fillRect(bar(0, 1), m_theme.raised);
    painter.fillRect(bar(0, m_counted), m_theme.accent);
    painter.setPen(QPen(m_theme.caution, 1.4));
    if (m_asked > m_counted)
        hatch(painter, bar(m_counted, m_asked));
    if (m_limit > 1)
        return;
    const double x = pixelOf(m_limit);
    painter.setPen(QPen(m_theme.caution, 2));
    painter.drawLine(QPointF(x, 0), QPointF(x, gap + barHeight + 1));
    painter.setFont(smallOf(font()));
    painter.setPen(m_theme.muted);
    const QFontMetricsF metrics(painter.font());
    const double wide = metrics.horizontalAdvance(m_limitText) + 2;
    const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
    painter.drawText(QRectF(left, 3 * gap + barHeight, wide, metrics.height()), Qt::AlignCenter, m_limitText);
}

} // namespace meritdesk::views
