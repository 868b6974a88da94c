#include "views/charts/step_labels.h"

#include <QPainter>

#include <algorithm>

#include "items/number_text.h"
#include "views/charts/step_curves_layer.h"

namespace meritdesk::views::charts {

using items::CurveStep;
using items::StepCurves;

namespace {

constexpr double gap = 6;
constexpr double priceSize = 1.35; ///< times the other texts: it is read from far away
constexpr double areaStep = 12;    ///< pixels between the places that are tried

/// The height of a staircase at a pixel column.
double heightAt(const QVector<QPointF>& stairs, double x)
{
    for (qsizetype i = 1; i < stairs.size(); ++i)
        if (stairs[i].x() >= x)
            return stairs[i].y();
    return stairs.isEmpty() ? 0 : stairs.last().y();
}

} // namespace

StepLabels::StepLabels(QPainter& painter, const PixelMap& map, const Theme& theme)
    : m_painter(painter)
    , m_map(map)
    , m_theme(theme)
    , m_metrics(painter.font())
{
}

bool StepLabels::free(const QRectF& rect) const
{
    if (!m_map.area.contains(rect))
        return false;
    return std::none_of(m_taken.begin(), m_taken.end(),
                        [&rect](const QRectF& other) { return other.intersects(rect); });
}

QRectF StepLabels::boxOf(const QString& text) const
{
    const auto size = m_metrics.size(0, text);
    return {0, 0, size.width() + 2 * gap, size.height() + 4};
}

void StepLabels::legend(const QList<std::pair<QString, QColor>>& entries)
{
    double right = m_map.area.right() - gap;
    double top = m_map.area.top() + 2;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        QRectF box = boxOf(entry->first);
        if (right - box.width() - 20 < m_map.area.left()) { // a new line
            right = m_map.area.right() - gap;
            top += box.height();
        }
        box.moveTopRight({right, top});
        m_painter.fillRect(box.adjusted(-20, 0, 0, 0), m_theme.surface); // a curve may pass behind
        m_painter.fillRect(QRectF(box.left() - 16, box.center().y() - 1.5, 16, 3), entry->second);
        m_painter.setPen(m_theme.text);
        m_painter.drawText(box, Qt::AlignCenter, entry->first);
        m_taken.append(box.adjusted(-20, 0, 0, 0));
        right = box.left() - 24;
    }
}

void StepLabels::tag(QRectF rect, const QString& text, bool filled)
{
    const auto& area = m_map.area;
    rect.moveLeft(
        std::clamp(rect.left(), area.left() + 2, std::max(area.left() + 2, area.right() - rect.width() - 2)));
    rect.moveTop(
        std::clamp(rect.top(), area.top() + 2, std::max(area.top() + 2, area.bottom() - rect.height() - 2)));
    for (int attempt = 0; attempt < 3 && !free(rect); ++attempt)
        rect.translate(0, rect.height() + 2);
    m_painter.setPen(filled ? QPen(Qt::NoPen) : QPen(m_theme.axis, 0));
    m_painter.setBrush(filled ? m_theme.text : m_theme.surface);
    m_painter.drawRoundedRect(rect, 4, 4);
    m_painter.setPen(filled ? m_theme.surface : m_theme.text);
    m_painter.drawText(rect, Qt::AlignCenter, text);
    m_taken.append(rect);
}

void StepLabels::crossing(const StepCurves& curves, const StepCurvesTexts& texts)
{
    if (curves.volume <= 0)
        return;
    const double x = m_map.x(curves.volume);
    if (curves.price && !texts.price.isEmpty()) {
        const auto font = m_painter.font();
        QFont bold = font;
        bold.setBold(true);
        bold.setPointSizeF(font.pointSizeF() * priceSize);
        m_painter.setFont(bold);
        const QFontMetricsF metrics(bold);
        QRectF box(0, 0, metrics.horizontalAdvance(texts.price) + 2 * gap, metrics.height() + 6);
        box.moveBottomLeft({m_map.area.left() + gap, m_map.y(*curves.price) - 4});
        tag(box, texts.price, true);
        m_painter.setFont(font);
    }
    if (!texts.interval.isEmpty() && curves.lowest) {
        QRectF box = boxOf(texts.interval);
        box.moveTopLeft({m_map.area.left() + gap, m_map.y(*curves.lowest) + 4});
        tag(box, texts.interval, false);
    }
    QRectF box = boxOf(texts.volume);
    box.moveBottomLeft({x + gap, m_map.area.bottom() - 4});
    if (box.right() > m_map.area.right())
        box.moveRight(x - gap);
    tag(box, texts.volume, false);
}

void StepLabels::cut(const StepCurves& curves, const StepCurvesTexts& texts)
{
    const auto* step = curves.cutStep();
    if (!step || texts.cut.isEmpty())
        return;
    const double y = m_map.y(step->price);
    QRectF box = boxOf(texts.cut);
    box.moveLeft(std::min(m_map.x(step->to), m_map.area.right() - 2) - box.width());
    for (const double top : {y - box.height() - gap, y + gap}) {
        box.moveTop(top);
        if (!free(box))
            continue;
        m_painter.setPen(QPen(m_theme.marginal, 1));
        m_painter.setBrush(m_theme.surface);
        m_painter.drawRoundedRect(box, 4, 4);
        m_painter.setPen(m_theme.text);
        m_painter.drawText(box, Qt::AlignCenter, texts.cut);
        m_taken.append(box);
        return;
    }
}

void StepLabels::outline(const StepCurves& curves, const QString& name, const QColor& colour)
{
    if (curves.volume <= 0 || !curves.price)
        return;
    const QPointF met(m_map.x(curves.volume), m_map.y(*curves.price));
    QRectF box = boxOf(name);
    for (const double side : {gap, -gap - box.width()})
        for (const double height : {-gap - box.height(), gap, -2 * gap - 2 * box.height()}) {
            box.moveTopLeft(met + QPointF(side, height));
            if (!free(box))
                continue;
            m_painter.setPen(QPen(colour, 1, Qt::DashLine));
            m_painter.setBrush(m_theme.surface);
            m_painter.drawRoundedRect(box, 4, 4);
            m_painter.setPen(m_theme.text);
            m_painter.drawText(box, Qt::AlignCenter, name);
            m_taken.append(box);
            return;
        }
}

void StepLabels::names(const StepCurves& curves)
{
    nameSteps(curves.demand, curves, true);
    nameSteps(curves.supply, curves, false);
}

void StepLabels::nameSteps(const std::vector<CurveStep>& curve, const StepCurves& curves, bool demand)
{
    const double narrowest = (m_metrics.averageCharWidth() * 2 + 4) / m_map.perQuantity;
    const double height = m_metrics.height();
    for (const auto& step : curve) {
        const double left = std::max(m_map.x(step.from), m_map.area.left());
        const double right = std::min(m_map.x(step.to), m_map.area.right());
        if (step.to - step.from < narrowest || right <= left)
            continue;
        const auto name = QString::fromStdString(curves.book->orders[step.order].participant);
        const double y = m_map.y(step.price);
        const QRectF box(left + 2, demand ? y - height - 3 : y + 3, right - left - 4, height);
        if (m_metrics.horizontalAdvance(name) > box.width() || !free(box))
            continue;
        m_painter.setPen(step.from < curves.volume ? m_theme.text : m_theme.muted);
        m_painter.drawText(box, Qt::AlignCenter, name);
        m_taken.append(box);
    }
}

/// The text in the first place along the area that is high enough, at a share of the height there.
bool StepLabels::areaAt(const QString& text, const QVector<QPointF>& upper, const QVector<QPointF>& lower,
                        double share)
{
    QRectF box = boxOf(text);
    const double end = std::min(upper.last().x(), m_map.area.right());
    for (double left = std::max(upper.first().x(), m_map.area.left()) + 4; left + box.width() < end;
         left += areaStep) {
        const double top =
            std::max({heightAt(upper, left), heightAt(upper, left + box.width()), m_map.area.top()}) + 3;
        const double bottom =
            std::min({heightAt(lower, left), heightAt(lower, left + box.width()), m_map.area.bottom()}) - 3;
        box.moveTopLeft({left, top + (bottom - top - box.height()) * share});
        if (bottom - top < box.height() || !free(box))
            continue;
        m_painter.setPen(m_theme.text);
        m_painter.drawText(box, Qt::AlignCenter, text);
        m_taken.append(box);
        return true;
    }
    return false;
}

void StepLabels::area(const QString& text, const QVector<QPointF>& upper, const QVector<QPointF>& lower)
{
    if (text.isEmpty() || upper.isEmpty() || lower.isEmpty())
        return;
    auto twoLines = text;
    if (const auto blank = text.lastIndexOf(QLatin1Char(' ')); blank >= 0)
        twoLines[blank] = QLatin1Char('\n');
    for (const auto& lines : {text, twoLines})
        for (const double share : {0.5, 0.0, 1.0})
            if (areaAt(lines, upper, lower, share))
                return;
}

void StepLabels::beyond(const StepCurves& curves)
{
    double low = m_map.price(m_map.area.bottom());
    double high = m_map.price(m_map.area.top());
    const double lower = low;
    const double upper = high;
    for (const auto* curve : {&curves.demand, &curves.supply})
        if (!curve->empty()) {
            low = std::min({low, curve->front().price, curve->back().price});
            high = std::max({high, curve->front().price, curve->back().price});
        }
    const auto hint = [this](const QString& text, bool above) {
        QRectF box = boxOf(text);
        box.moveLeft(m_map.area.left() + gap);
        if (above)
            box.moveTop(m_map.area.top() + 2);
        else
            box.moveBottom(m_map.area.bottom() - 2);
        if (!free(box))
            box.translate(0, above ? box.height() : -box.height());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.surface);
        m_painter.drawRoundedRect(box, 4, 4);
        m_painter.setPen(m_theme.muted);
        m_painter.drawText(box, Qt::AlignCenter, text);
        m_taken.append(box);
    };
    //: Arrow and the highest price of the curves, which lies above what the chart shows
    if (high > upper)
        hint(tr("↑ to %1").arg(items::numberText(QString::number(high, 'f', -1).toStdString(), -1)), true);
    //: Arrow and the lowest price of the curves, which lies below what the chart shows
    if (low < lower)
        hint(tr("↓ to %1").arg(items::numberText(QString::number(low, 'f', -1).toStdString(), -1)), false);
}

void StepLabels::areas(const StepCurves& curves, const StepCurvesTexts& texts)
{
    if (curves.areas == items::SurplusAreas::None || curves.volume <= 0)
        return;
    const auto demand = staircase(curves.demand, 0, curves.volume, m_map);
    const auto supply = staircase(curves.supply, 0, curves.volume, m_map);
    if (!curves.price) {
        const bool kept = curves.areas == items::SurplusAreas::Operator;
        area(kept ? texts.operatorSurplus : texts.sharedSurplus, demand, supply);
        return;
    }
    const double y = m_map.y(*curves.price);
    const QVector<QPointF> line{{m_map.x(0), y}, {m_map.x(curves.volume), y}};
    area(texts.buyersSurplus, demand, line);
    area(texts.sellersSurplus, line, supply);
}

} // namespace meritdesk::views::charts
