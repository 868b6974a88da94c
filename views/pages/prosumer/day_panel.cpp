#include "views/pages/prosumer/day_panel.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

#include "items/prosumer_answer.h"
#include "views/charts/chart_messages.h"
#include "views/pages/prosumer/panels.h"
#include "views/parts/icons.h"
#include "views/parts/labels.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

namespace {

constexpr int stepWidth = 40; ///< pixels
const auto dayOfMoment = QStringLiteral("day");

/// The extremes of all days, so that days compare by eye.
void addExtremes(charts::ProsumerDay& day, const prosumer::Case& input)
{
    for (const auto& each : input.intervals) {
        day.highest = std::max({day.highest, each.load.toDouble(), each.generation.toDouble()});
        for (const auto price : {each.retail, each.wholesale, each.exportRate}) {
            day.lowestPrice = std::min(day.lowestPrice, price.toDouble());
            day.highestPrice = std::max(day.highestPrice, price.toDouble());
        }
    }
}

charts::ProsumerDay drawnDay(const items::ProsumerBoard& board)
{
    const auto& input = board.input();
    const auto [first, end] = board.spanOf(board.day());
    charts::ProsumerDay made;
    made.quantityUnit = items::quantityUnitOf(input.units);
    made.priceUnit = items::priceUnitOf(input.units);
    addExtremes(made, input);
    bool ownRate = false;
    for (auto at = first; at < end; ++at) {
        const auto& each = input.intervals[at];
        made.load.push_back(each.load.toDouble());
        made.generation.push_back(each.generation.toDouble());
        made.retail.push_back(each.retail.toDouble());
        made.wholesale.push_back(each.wholesale.toDouble());
        made.exportRate.push_back(each.exportRate.toDouble());
        made.names << items::intervalText(input, at);
        ownRate = ownRate || each.exportRate != each.wholesale;
    }
    if (!ownRate)
        made.exportRate.clear();
    if (board.valid() && board.interval() >= first && board.interval() < end)
        made.chosen = static_cast<int>(board.interval() - first);
    return made;
}

PanelView* makeDay(items::ProsumerBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<DayPanel>(board, context, parent).release();
}

} // namespace

const ProsumerPanel prosumerDay{
    .id = "day", .title = QT_TRANSLATE_NOOP("ProsumerPanel", "The day"), .make = &makeDay};

DayPanel::DayPanel(items::ProsumerBoard& board, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_board(board)
    , m_chart(new charts::ProsumerDayChart(this))
{
    setObjectName(QStringLiteral("day"));
    m_chart->setTheme(context.theme);
    m_chart->setHeadingShown(false); // the page says it; copies and files keep it
    m_chart->setSource(sourceLine(context.document));
    charts::tellOfFiles(*m_chart, context.tell);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeBar());
    column->addWidget(m_chart, 1);
    for (auto* button : {m_before, m_next})
        button->setIcon(icon(button == m_before ? "step-back" : "step-forth", context.theme));
    connect(m_chart, &charts::ProsumerDayChart::intervalClicked, this, [this](int interval) {
        m_board.showInterval(m_board.spanOf(m_board.day()).first + static_cast<std::size_t>(interval));
    });
    connect(&m_board, &items::ProsumerBoard::changed, this, &DayPanel::take);
    connect(&m_board, &items::ProsumerBoard::computed, this, &DayPanel::take);
    connect(&m_board, &items::ProsumerBoard::dayChanged, this, &DayPanel::take);
    take();
}

QWidget* DayPanel::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_days = new QComboBox(bar);
    m_days->setAccessibleName(tr("Day in view"));
    m_before = new QPushButton(bar);
    m_next = new QPushButton(bar);
    m_before->setAccessibleName(tr("Day before"));
    m_next->setAccessibleName(tr("Next day"));
    for (auto* button : {m_before, m_next}) {
        button->setToolTip(button->accessibleName());
        button->setFixedWidth(stepWidth);
        setRole(button, "flat");
    }
    row->addWidget(m_before);
    row->addWidget(m_days);
    row->addWidget(m_next);
    auto* hint = label(tr("Click an hour to take its export to the market."), "muted", bar);
    row->addWidget(hint, 1);
    connect(m_days, &QComboBox::activated, this,
            [this](int day) { m_board.showDay(static_cast<std::size_t>(day)); });
    connect(m_before, &QPushButton::clicked, this, [this] {
        if (m_board.day() > 0)
            m_board.showDay(m_board.day() - 1);
    });
    connect(m_next, &QPushButton::clicked, this, [this] { m_board.showDay(m_board.day() + 1); });
    return bar;
}

void DayPanel::take()
{
    const auto days = m_board.days();
    const QSignalBlocker quiet(m_days);
    QStringList names;
    for (std::size_t day = 0; day < days; ++day)
        names << items::prosumerDayText(m_board.input(), day);
    QStringList shown;
    for (int at = 0; at < m_days->count(); ++at)
        shown << m_days->itemText(at);
    if (names != shown) {
        m_days->clear();
        m_days->addItems(names);
    }
    m_days->setCurrentIndex(static_cast<int>(m_board.day()));
    for (QWidget* part :
         {static_cast<QWidget*>(m_days), static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_next)})
        part->setVisible(days > 1);
    m_before->setEnabled(m_board.day() > 0);
    m_next->setEnabled(m_board.day() + 1 < days);
    draw();
}

void DayPanel::draw()
{
    m_chart->setDay(drawnDay(m_board));
    m_chart->setSummary(items::prosumerDetail(m_board));
}

QVariantMap DayPanel::moment() const
{
    return {{dayOfMoment, static_cast<int>(m_board.day())}};
}

void DayPanel::resume(const QVariantMap& moment)
{
    if (moment.contains(dayOfMoment))
        m_board.showDay(static_cast<std::size_t>(moment.value(dayOfMoment).toInt()));
}

} // namespace meritdesk::views
