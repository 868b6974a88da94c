#include "views/charts/rule_bars_chart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

#include "items/number_text.h"
#include "views/charts/elided_text.h"
#include "views/charts/qcp.h"
#include "views/parts/labels.h"

namespace meritdesk::views::charts {

using Part = RuleBarsHit::Part;

namespace {

constexpr double swatchSize = 10;
constexpr double chosenWidth = 2;
constexpr double numberGap = 4;
constexpr int wheelNotch = 120;
constexpr QSize leastCanvas{160, 120};

} // namespace

RuleBarsChart::RuleBarsChart(QWidget* parent)
    : ChartFrame(parent)
    , m_canvas(new QWidget(this))
{
    m_canvas->setFocusPolicy(Qt::StrongFocus);
    m_canvas->setMinimumSize(leastCanvas);
    m_canvas->setMouseTracking(true);
    m_canvas->installEventFilter(this);
    setContent(m_canvas);
}

void RuleBarsChart::setBars(items::RuleBars bars)
{
    if (bars == m_bars)
        return;
    m_bars = std::move(bars);
    const auto rules = static_cast<int>(m_bars.rules.size());
    const auto count = static_cast<int>(m_bars.participants.size());
    m_first = std::clamp(m_first, 0, std::max(0, count - 1));
    if (m_chosen && (m_chosen->rule >= rules || m_chosen->participant >= count))
        m_chosen.reset();
    m_canvas->update();
}

void RuleBarsChart::setShownRule(int rule)
{
    m_shownRule = rule;
    m_canvas->update();
}

RuleBarsGeometry RuleBarsChart::geometry(QSizeF size) const
{
    return {m_bars, size, m_canvas->font(), m_first};
}

QPointF RuleBarsChart::pixelOf(const RuleBarsHit& at) const
{
    return geometry(m_canvas->size()).lane(at).center();
}

void RuleBarsChart::resetZoom()
{
    m_first = 0;
    m_canvas->update();
}

void RuleBarsChart::applyColours(const Theme& /*theme*/)
{
    m_canvas->update();
}

void RuleBarsChart::drawChart(QCPPainter& painter, QSize size)
{
    paint(painter, size, true);
}

void RuleBarsChart::paint(QPainter& painter, QSizeF size, bool paper) const
{
    painter.setFont(m_canvas->font());
    painter.fillRect(QRectF({}, size), theme().surface);
    if (m_bars.rules.empty())
        return;
    const auto places = geometry(size);
    paintRules(painter, places);
    const int count = static_cast<int>(m_bars.participants.size());
    auto title = m_bars.title;
    if (places.shown() < count)
        //: Heading of bars: %1 what they show, %2 the first and %3 the last participant shown, %4 of how many
        title = tr("%1 · %2–%3 of %4")
                    .arg(m_bars.title)
                    .arg(m_first + 1)
                    .arg(m_first + places.shown())
                    .arg(count);
    auto bold = m_canvas->font();
    bold.setBold(true);
    painter.setFont(bold);
    writeElided(painter, places.heading(Part::Participant), title, theme().text);
    painter.setFont(m_canvas->font());
    for (int at = m_first; at < m_first + places.shown(); ++at)
        paintGroup(painter, places, at);
    if (places.shown() > 0)
        painter.fillRect(places.zeroLine(), theme().axis);
    if (!paper)
        paintChosen(painter, places);
}

void RuleBarsChart::paintRules(QPainter& painter, const RuleBarsGeometry& places) const
{
    writeElided(painter, places.heading(Part::Price), axisText(tr("Price"), m_bars.priceUnit), theme().muted);
    writeElided(painter, places.heading(Part::Volume), axisText(tr("Volume"), m_bars.quantityUnit),
                theme().muted);
    for (int at = 0; at < static_cast<int>(m_bars.rules.size()); ++at) {
        const auto& rule = m_bars.rules[static_cast<std::size_t>(at)];
        const auto& colour = theme().seriesColor(static_cast<std::size_t>(at));
        auto name = places.ruleName(at);
        painter.fillRect(QRectF(name.left(), name.center().y() - swatchSize / 2, swatchSize, swatchSize),
                         colour);
        name.setLeft(name.left() + swatchSize + numberGap);
        auto font = m_canvas->font();
        font.setBold(at == m_shownRule);
        painter.setFont(font);
        writeElided(painter, name, rule.name, theme().text);
        painter.setFont(m_canvas->font());
        for (const auto& [part, text] :
             {std::pair{Part::Price, rule.priceText}, {Part::Volume, rule.volumeText}}) {
            const auto bar = places.bar({part, at, -1});
            auto number = places.lane({part, at, -1});
            painter.fillRect(bar, colour);
            number.setLeft(bar.right() + numberGap);
            writeElided(painter, number, text, theme().text);
        }
    }
}

void RuleBarsChart::paintGroup(QPainter& painter, const RuleBarsGeometry& places, int participant) const
{
    const auto& group = m_bars.participants[static_cast<std::size_t>(participant)];
    writeElided(painter, places.participantName(participant), group.name, theme().text);
    for (int rule = 0; rule < static_cast<int>(group.values.size()); ++rule) {
        const RuleBarsHit at{Part::Participant, rule, participant};
        const auto bar = places.bar(at);
        const auto value = group.values[static_cast<std::size_t>(rule)];
        painter.fillRect(value == 0 ? QRectF(bar.left(), bar.top(), 1, bar.height()) : bar,
                         value == 0 ? theme().muted : theme().seriesColor(static_cast<std::size_t>(rule)));
        if (!places.hasNumbers())
            continue;
        auto number = places.lane(at);
        const auto text = group.texts[rule];
        if (value < 0)
            number.setRight(bar.left() - numberGap);
        else
            number.setLeft(bar.right() + numberGap);
        writeElided(painter, number, text, theme().text, value < 0 ? Qt::AlignRight : Qt::AlignLeft);
    }
}

void RuleBarsChart::paintChosen(QPainter& painter, const RuleBarsGeometry& places) const
{
    if (!m_chosen || m_chosen->participant >= m_first + places.shown()
        || (m_chosen->part == Part::Participant && m_chosen->participant < m_first))
        return;
    painter.setPen(QPen(theme().text, m_canvas->hasFocus() ? chosenWidth : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(places.bar(*m_chosen).adjusted(-1, 0, 1, 0));
}

void RuleBarsChart::scroll(int by)
{
    const auto count = static_cast<int>(m_bars.participants.size());
    const int fit = geometry(m_canvas->size()).shown();
    m_first = std::clamp(m_first + by, 0, std::max(0, count - std::max(1, fit)));
    m_canvas->update();
}

void RuleBarsChart::choose(const RuleBarsHit& at)
{
    m_chosen = at;
    if (at.part == Part::Participant) {
        const int shown = std::max(1, geometry(m_canvas->size()).shown());
        if (at.participant < m_first)
            scroll(at.participant - m_first);
        else if (at.participant >= m_first + shown)
            scroll(at.participant - m_first - shown + 1);
    }
    m_canvas->update();
    emit barChosen(at);
}

/// Up and down go from bar to bar, left and right between price and volume.
bool RuleBarsChart::key(int key)
{
    const bool along = key == Qt::Key_Left || key == Qt::Key_Right;
    if (m_bars.rules.empty() || (!along && key != Qt::Key_Up && key != Qt::Key_Down))
        return false;
    if (!m_chosen)
        choose({Part::Price, 0, -1});
    else if (!along)
        goOn(key == Qt::Key_Up ? -1 : 1);
    else if (m_chosen->part != Part::Participant)
        choose({key == Qt::Key_Left ? Part::Price : Part::Volume, m_chosen->rule, -1});
    return true;
}

/// The lines count on: the rules' own, then those of each participant.
void RuleBarsChart::goOn(int lines)
{
    const auto rules = static_cast<int>(m_bars.rules.size());
    const auto count = static_cast<int>(m_bars.participants.size());
    const auto at = *m_chosen;
    const int line = (at.participant + 1) * rules + at.rule + lines;
    if (line < 0 || line >= (count + 1) * rules)
        return;
    const int participant = line / rules - 1;
    const auto above = at.part == Part::Participant ? Part::Price : at.part;
    choose({participant < 0 ? above : Part::Participant, line % rules, participant});
}

bool RuleBarsChart::showTip(QPoint at, QPoint global)
{
    const auto hit = geometry(m_canvas->size()).hit(at);
    if (!hit) {
        QToolTip::hideText();
        return true;
    }
    const auto& rule = m_bars.rules[static_cast<std::size_t>(hit->rule)];
    QString text;
    if (hit->part == Part::Participant) {
        const auto& group = m_bars.participants[static_cast<std::size_t>(hit->participant)];
        //: Tool tip of a bar: %1 a participant, %2 a clearing rule, %3 the number
        text = tr("%1, %2: %3").arg(group.name, rule.name, group.texts[hit->rule]);
    } else {
        //: Tool tip of a bar: %1 a clearing rule, %2 the number with its unit
        text = tr("%1: %2").arg(rule.name, hit->part == Part::Price
                                               ? items::withUnit(rule.priceText, m_bars.priceUnit)
                                               : items::withUnit(rule.volumeText, m_bars.quantityUnit));
    }
    QToolTip::showText(global, text, m_canvas);
    return true;
}

bool RuleBarsChart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_canvas)
        return ChartFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Paint: {
        QPainter painter(m_canvas);
        paint(painter, m_canvas->size(), false);
        return true;
    }
    case QEvent::MouseButtonPress: {
        const auto& mouse = *static_cast<QMouseEvent*>(event);
        const auto hit = geometry(m_canvas->size()).hit(mouse.position());
        if (mouse.button() != Qt::LeftButton || !hit)
            return false;
        m_canvas->setFocus(Qt::MouseFocusReason);
        choose(*hit);
        return true;
    }
    case QEvent::Wheel:
        scroll(static_cast<QWheelEvent*>(event)->angleDelta().y() / -wheelNotch);
        return true;
    case QEvent::KeyPress:
        return key(static_cast<QKeyEvent*>(event)->key());
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        m_canvas->update();
        return false;
    case QEvent::ToolTip: {
        const auto& help = *static_cast<QHelpEvent*>(event);
        return showTip(help.pos(), help.globalPos());
    }
    default:
        return false;
    }
}

ChartTable RuleBarsChart::table() const
{
    ChartTable numbers{{tr("Participant")}, {}};
    QStringList prices{tr("Price")};
    QStringList volumes{tr("Volume")};
    for (const auto& rule : m_bars.rules) {
        numbers.header << rule.name;
        prices << rule.priceText;
        volumes << rule.volumeText;
    }
    numbers.rows << prices << volumes;
    for (const auto& group : m_bars.participants)
        numbers.rows << (QStringList{group.name} << group.texts);
    return numbers;
}

} // namespace meritdesk::views::charts
