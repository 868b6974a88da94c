#include <QCoreApplication>
#include <QLocale>

#include "core/calendar/estonian_calendar.h"
#include "items/balance_cells.h"
#include "items/balance_holidays.h"
#include "items/balance_tables.h"

// When the prices of each day are published, and which holidays put it off.

namespace meritdesk::items {

namespace {

/// Context of this table.
class BalancePublication
{
    Q_DECLARE_TR_FUNCTIONS(BalancePublication)
};

QString weekdayText(Day day)
{
    const auto weekday = static_cast<int>(std::chrono::weekday(day).iso_encoding());
    return QLocale().standaloneDayName(weekday, QLocale::LongFormat);
}

/// Why it takes more than two days: the free days in between.
QString freeDays(const balance::Publication& publication)
{
    QStringList names;
    int weekendDays = 0;
    for (auto day = publication.day + std::chrono::days(1); day < publication.published;
         day += std::chrono::days(1)) {
        if (const auto name = estonianHolidayName(day); !name.isEmpty())
            names << QStringLiteral("%1 (%2)").arg(name, dayText(day));
        else if (!isEstonianWorkingDay(day))
            ++weekendDays;
    }
    if (weekendDays > 0)
        names << BalancePublication::tr("weekend");
    return names.join(QStringLiteral(", "));
}

/// The clock changes on this day: it has 23 or 25 hours.
QString clockChange(const balance::Case& input, Day day, int minutes)
{
    const auto hours = minutes / 60;
    constexpr int usual = 24;
    if (hours == usual || input.steps.front().day == day || input.steps.back().day == day)
        return {};
    return BalancePublication::tr("%n hour(s): the clock changes", nullptr, hours);
}

} // namespace

BalanceTable publicationTable(const BalanceBoard& board)
{
    BalanceTable table{
        .columns = {balanceTextColumn(BalancePublication::tr("Day")),
                    balanceTextColumn(BalancePublication::tr("Weekday")),
                    balanceTextColumn(BalancePublication::tr("Holiday")),
                    balanceColumn(BalancePublication::tr("Periods")),
                    balanceTextColumn(BalancePublication::tr("Published"),
                                      BalancePublication::tr("The second working day after, by 16:30 "
                                                             "Estonian time")),
                    balanceTextColumn(BalancePublication::tr("Weekday")),
                    balanceTextColumn(BalancePublication::tr("Put off by"))}};
    if (!board.valid())
        return table;
    const auto& settled = board.settled();
    const auto span = board.span();
    std::map<Day, std::pair<int, int>> days; // periods and minutes of each
    for (auto at = span.begin; at < span.end; ++at) {
        auto& day = days[startOf(settled, at).day];
        ++day.first;
        day.second += settled.settlement->table.periods[at].minutes;
    }
    for (const auto& publication : settled.settlement->publication) {
        const auto found = days.find(publication.day);
        if (found == days.end())
            continue;
        const auto periods = QString::number(found->second.first);
        const auto change = clockChange(*settled.input, publication.day, found->second.second);
        auto day = balanceText(dayText(publication.day), change,
                               change.isEmpty() ? BalanceStyle::Plain : BalanceStyle::Doubt);
        table.rows.push_back(
            {std::move(day),
             balanceText(weekdayText(publication.day)),
             balanceText(estonianHolidayName(publication.day)),
             {.shown = periods, .exact = periods, .tip = change},
             balanceText(dayText(publication.published) + QStringLiteral(" 16:30"), {}, BalanceStyle::Total),
             balanceText(weekdayText(publication.published)),
             balanceText(freeDays(publication), {}, BalanceStyle::Quiet)});
    }
    return table;
}

} // namespace meritdesk::items
