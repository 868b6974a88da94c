#include "views/pages/response/events_panel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <memory>

#include "views/charts/chart_messages.h"
#include "views/pages/response/panels.h"
#include "views/parts/labels.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

using items::EventState;

namespace {

constexpr int savingColumn = 7;

PanelView* makePanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<EventsPanel>(board, context, parent).release();
}

QDate dateOf(Day day)
{
    const std::chrono::year_month_day parts(day);
    return {static_cast<int>(parts.year()), static_cast<int>(static_cast<unsigned>(parts.month())),
            static_cast<int>(static_cast<unsigned>(parts.day()))};
}

} // namespace

const ResponsePanel responseEvents{
    .id = "events", .title = QT_TRANSLATE_NOOP("ResponsePanel", "Events"), .make = &makePanel};

EventsPanel::EventsPanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_board(board)
    , m_summary(label({}, "", this))
    , m_criterion(label({}, "caution", this))
    , m_calendar(new charts::EventCalendar(this))
    , m_days(new ResponseTableView(board, &items::eventDaysTable, tr("Days of events"), context, this))
    , m_months(new ResponseTableView(board, &items::eventMonthsTable, tr("Events by month"), context, this))
{
    setObjectName(QStringLiteral("events"));
    m_calendar->setTheme(context.theme);
    m_calendar->setTitle(tr("Days of events"));
    m_calendar->setHeadingShown(false);
    m_calendar->setSource(sourceLine(context.document));
    charts::tellOfFiles(*m_calendar, context.tell);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_summary);
    column->addWidget(m_criterion);
    column->addWidget(m_calendar, 3);
    column->addWidget(m_days, 4);
    column->addWidget(m_months, 2);
    connect(&m_board, &items::ResponseBoard::computed, this, &EventsPanel::draw);
    connect(&m_board, &items::ResponseBoard::lookChanged, this, &EventsPanel::draw);
    connect(m_calendar, &charts::CanvasChart::itemChosen, this,
            [this](int day) { m_days->choose(day, savingColumn); });
    connect(m_days, &ResponseTableView::cellChosen, this,
            [this](int row, int /*column*/) { m_calendar->showChosen(row); });
    draw();
}

void EventsPanel::draw()
{
    m_summary->setText(items::eventsSummary(m_board));
    m_criterion->setText(m_board.valid() ? items::criterionText(*m_board.worked().input) : QString());
    m_criterion->setVisible(!m_criterion->text().isEmpty());
    charts::EventCalendarPicture picture{.nothing = tr("Without a day-ahead market no day is chosen")};
    for (const auto state : {EventState::Chosen, EventState::Beaten, EventState::NotMet, EventState::NoEvent})
        picture.states << items::stateText(state);
    if (m_board.valid()) {
        const auto& days = m_board.study().calendar.days;
        for (std::size_t at = 0; at < days.size(); ++at)
            picture.days.push_back(
                {.day = dateOf(days[at].day),
                 .state = static_cast<int>(items::stateOf(days[at])),
                 .value = std::max(0.0, days[at].zoneSaving().convert_to<double>()),
                 //: A day of the calendar: %1 the day, %2 what became of it, %3 why
                 .text = tr("%1: %2\n%3")
                             .arg(items::responseDayText(days[at].day),
                                  items::stateText(items::stateOf(days[at])), items::whyText(m_board, at))});
    }
    m_calendar->setSummary(m_summary->text() + QLatin1Char(' ') + m_criterion->text());
    m_calendar->setPicture(picture);
    m_months->setVisible(!picture.days.empty());
    m_days->setVisible(!picture.days.empty());
}

std::vector<exports::Table> EventsPanel::tables() const
{
    if (m_days->table().rowCount() == 0)
        return {};
    return {m_days->exported(), m_months->exported()};
}

void EventsPanel::showExample()
{
    const auto& days = m_board.study().calendar.days;
    const auto chosen =
        std::find_if(days.begin(), days.end(), [](const auto& entry) { return entry.chosen; });
    if (chosen != days.end())
        m_days->choose(static_cast<int>(chosen - days.begin()), savingColumn);
}

} // namespace meritdesk::views
