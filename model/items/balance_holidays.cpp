#include "items/balance_holidays.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

#include "core/calendar/estonian_calendar.h"

namespace meritdesk::items {

namespace {

/// Context of these names.
class EstonianHolidays
{
    Q_DECLARE_TR_FUNCTIONS(EstonianHolidays)
};

struct FixedHoliday
{
    unsigned month;
    unsigned day;
    const char* name;
};

constexpr std::array fixedHolidays{
    FixedHoliday{1, 1, QT_TRANSLATE_NOOP("EstonianHolidays", "New Year")},
    FixedHoliday{2, 24, QT_TRANSLATE_NOOP("EstonianHolidays", "Independence Day")},
    FixedHoliday{5, 1, QT_TRANSLATE_NOOP("EstonianHolidays", "Spring Day")},
    FixedHoliday{6, 23, QT_TRANSLATE_NOOP("EstonianHolidays", "Victory Day")},
    FixedHoliday{6, 24, QT_TRANSLATE_NOOP("EstonianHolidays", "Midsummer Day")},
    FixedHoliday{8, 20, QT_TRANSLATE_NOOP("EstonianHolidays", "Day of Restoration of Independence")},
    FixedHoliday{12, 24, QT_TRANSLATE_NOOP("EstonianHolidays", "Christmas Eve")},
    FixedHoliday{12, 25, QT_TRANSLATE_NOOP("EstonianHolidays", "Christmas Day")},
    FixedHoliday{12, 26, QT_TRANSLATE_NOOP("EstonianHolidays", "Boxing Day")}};

constexpr std::chrono::days goodFriday{-2};
constexpr std::chrono::days whitSunday{49};

} // namespace

QString estonianHolidayName(Day day)
{
    const std::chrono::year_month_day date(day);
    const auto easter = easterSunday(date.year());
    if (day == easter)
        return EstonianHolidays::tr("Easter Sunday");
    if (day == easter + goodFriday)
        return EstonianHolidays::tr("Good Friday");
    if (day == easter + whitSunday)
        return EstonianHolidays::tr("Whit Sunday");
    const auto found =
        std::find_if(fixedHolidays.begin(), fixedHolidays.end(), [date](const FixedHoliday& holiday) {
            return holiday.month == static_cast<unsigned>(date.month())
                   && holiday.day == static_cast<unsigned>(date.day());
        });
    return found == fixedHolidays.end() ? QString() : EstonianHolidays::tr(found->name);
}

} // namespace meritdesk::items
