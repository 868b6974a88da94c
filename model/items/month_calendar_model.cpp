#include "items/month_calendar_model.h"

#include <QDate>

#include <algorithm>

#include "core/scenario/retail_edits.h"
#include "formats/imports/calendar_data.h"

namespace meritdesk::items {

namespace {

constexpr int lastHour = 24;

Day dayAt(Month month, int day)
{
    return firstDay(month) + std::chrono::days(day - 1);
}

QString clock(int hour)
{
    return QStringLiteral("%1:00–%2:00").arg(hour - 1).arg(hour);
}

} // namespace

MonthCalendarModel::MonthCalendarModel(document::Document& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    refresh();
    connect(&document, &document::Document::changed, this, &MonthCalendarModel::refresh);
}

void MonthCalendarModel::setMonth(std::size_t month)
{
    m_month = month;
    refresh();
}

bool MonthCalendarModel::hasMonth() const
{
    return m_month < m_document.scenario().retail->months.size();
}

bool MonthCalendarModel::hasOwnDays() const
{
    return hasMonth() && m_document.scenario().retail->months[m_month].workingDays.has_value();
}

std::vector<MonthCalendarModel::DayState> MonthCalendarModel::daysNow() const
{
    std::vector<DayState> days;
    if (!hasMonth())
        return days;
    const auto& month = m_document.scenario().retail->months[m_month];
    const auto official = meritdesk::workingDays(imports::russianCalendar(), month.month);
    const auto working = month.workingDays.value_or(official.value_or(std::vector<Day>()));
    const auto holds = [](const std::vector<Day>& list, Day day) {
        return std::find(list.begin(), list.end(), day) != list.end();
    };
    for (int i = 1; i <= daysIn(month.month); ++i) {
        const auto day = dayAt(month.month, i);
        DayState state{.working = holds(working, day)};
        state.moved = official && holds(*official, day) != state.working;
        if (month.peakHours)
            if (const auto peak = month.peakHours->find(day); peak != month.peakHours->end())
                state.peak = peak->second;
        days.push_back(state);
    }
    return days;
}

void MonthCalendarModel::refresh()
{
    const auto month = hasMonth() ? m_document.scenario().retail->months[m_month].month : Month{};
    auto days = daysNow();
    if (month != m_shown || days.size() != m_days.size()) {
        beginResetModel();
        m_shown = month;
        m_days = std::move(days);
        endResetModel();
        return;
    }
    m_days.swap(days);
    for (std::size_t i = 0; i < m_days.size(); ++i)
        if (!(m_days[i] == days[i])) {
            const auto changed = indexOf(static_cast<int>(i) + 1);
            emit dataChanged(changed, changed);
        }
}

int MonthCalendarModel::weekdayOfFirst() const
{
    const QDate first(static_cast<int>(m_shown.year()),
                      static_cast<int>(static_cast<unsigned>(m_shown.month())), 1);
    return (first.dayOfWeek() - QLocale().firstDayOfWeek() + weekdays) % weekdays;
}

QModelIndex MonthCalendarModel::indexOf(int day) const
{
    const int cell = weekdayOfFirst() + day - 1;
    return index(cell / weekdays, cell % weekdays);
}

int MonthCalendarModel::dayOf(const QModelIndex& index) const
{
    return index.row() * weekdays + index.column() - weekdayOfFirst() + 1;
}

const MonthCalendarModel::DayState* MonthCalendarModel::stateOf(const QModelIndex& index) const
{
    if (!index.isValid() || m_days.empty())
        return nullptr;
    const int day = dayOf(index);
    return day >= 1 && day <= static_cast<int>(m_days.size()) ? &m_days[static_cast<std::size_t>(day - 1)]
                                                              : nullptr;
}

int MonthCalendarModel::workingDays() const
{
    return static_cast<int>(
        std::count_if(m_days.begin(), m_days.end(), [](const DayState& state) { return state.working; }));
}

int MonthCalendarModel::daysWithoutPeak() const
{
    return static_cast<int>(std::count_if(
        m_days.begin(), m_days.end(), [](const DayState& state) { return state.working && !state.peak; }));
}

int MonthCalendarModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_days.empty())
        return 0;
    return (weekdayOfFirst() + static_cast<int>(m_days.size()) + weekdays - 1) / weekdays;
}

int MonthCalendarModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : weekdays;
}

QString MonthCalendarModel::told(const DayState& state) const
{
    QStringList sentences;
    sentences << (state.working ? tr("Working day.") : tr("Day off."));
    if (state.peak)
        sentences << tr("Published peak hour %1, %2 Moscow time.").arg(*state.peak).arg(clock(*state.peak));
    if (state.moved)
        sentences << tr("The production calendar says otherwise.");
    return sentences.join(QLatin1Char(' '));
}

QVariant MonthCalendarModel::data(const QModelIndex& index, int role) const
{
    const auto* state = stateOf(index);
    if (!state)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return state->peak
                   ? tr("%1: hour %2", "day of the month, its peak hour").arg(dayOf(index)).arg(*state->peak)
                   : QString::number(dayOf(index));
    case Qt::EditRole:
        return state->peak ? QString::number(*state->peak) : QString();
    case Qt::ToolTipRole:
        return told(*state);
    case Qt::AccessibleTextRole:
        return tr("%1. %2", "day of the month, what it is").arg(dayOf(index)).arg(told(*state));
    case DayRole:
        return dayOf(index);
    case WorkingRole:
        return state->working;
    case PeakRole:
        return state->peak ? QVariant(*state->peak) : QVariant();
    case MovedRole:
        return state->moved;
    default:
        return {};
    }
}

QVariant MonthCalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const int weekday = (section + QLocale().firstDayOfWeek() - 1) % weekdays + 1;
    return QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
}

Qt::ItemFlags MonthCalendarModel::flags(const QModelIndex& index) const
{
    return stateOf(index) ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool MonthCalendarModel::toggleWorking(const QModelIndex& index)
{
    if (!stateOf(index))
        return false;
    std::vector<Day> days;
    for (int i = 1; i <= static_cast<int>(m_days.size()); ++i)
        if (m_days[static_cast<std::size_t>(i - 1)].working != (i == dayOf(index)))
            days.push_back(dayAt(m_shown, i));
    return m_document.apply(scenario::setWorkingDays(m_month, std::move(days)));
}

bool MonthCalendarModel::takeProductionCalendar()
{
    return m_document.apply(scenario::setWorkingDays(m_month, std::nullopt));
}

bool MonthCalendarModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !stateOf(index))
        return false;
    const auto text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return true; // looked at, not changed
    bool number = text.isEmpty();
    const int hour = number ? 0 : text.toInt(&number);
    if (!number || (!text.isEmpty() && (hour < 1 || hour > lastHour))) {
        emit refused({error("hour-out-of-range", {}, {{"value", text.toStdString()}})});
        return false;
    }
    auto hours = m_document.scenario().retail->months[m_month].peakHours.value_or(std::map<Day, int>());
    const auto day = dayAt(m_shown, dayOf(index));
    if (text.isEmpty())
        hours.erase(day);
    else
        hours[day] = hour;
    return m_document.apply(
        scenario::setPeakHours(m_month, hours.empty() ? std::nullopt : std::optional(std::move(hours))));
}

} // namespace meritdesk::items
