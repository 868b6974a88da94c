#include "items/baseline_drawing.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

#include "core/response/demand/baselines/methods.h"
#include "core/scenario/metered_history.h"
#include "formats/imports/calendar_data.h"
#include "items/response_cells.h"

namespace meritdesk::items {

using response::Mw;
using response::demand::baselineMethods;
using response::demand::DayLoad;
using response::demand::DayUse;

namespace {

struct DrawingTexts
{
    Q_DECLARE_TR_FUNCTIONS(DrawingTexts)
};

DrawnDay drawn(const DayLoad& load)
{
    DrawnDay day{};
    for (std::size_t hour = 0; hour < load.size(); ++hour)
        day.at(hour) = Mw::fromMantissa(load.at(hour)).toDouble();
    return day;
}

QString dayName(Day day)
{
    const std::chrono::year_month_day date(day);
    const QDate shown(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                      static_cast<int>(static_cast<unsigned>(date.day())));
    const QLocale locale;
    //: A day of a small chart: %1 "Mon", %2 day and month as numbers
    return DrawingTexts::tr("%1 %2").arg(locale.dayName(shown.dayOfWeek(), QLocale::ShortFormat),
                                         locale.toString(shown, DrawingTexts::tr("d MMM", "date format")));
}

bool isWorking(Day day)
{
    const retail::Case none; // no month of one's own
    return scenario::workingDaysOf(none, imports::russianCalendar())(day);
}

/// Why a day is not eligible: it is of another kind than the event day, or somebody has left it out.
QString leftOutText(Day day, Day event)
{
    if (isWorking(day) == isWorking(event))
        //: Why a day of the history does not count
        return DrawingTexts::tr("left out");
    //: Why a day of the history does not count: it is of another kind than the event day
    return isWorking(day) ? DrawingTexts::tr("working day") : DrawingTexts::tr("free day");
}

QString reasonOf(DayUse use, Day day, const BaselineBoard& board)
{
    const auto& choice = board.site().methods[board.chosen()];
    switch (use) {
    case DayUse::Taken:
        return {};
    case DayUse::NotTaken:
        //: Why a day of the history does not count: the method takes %1 of the days that it looks back on
        return DrawingTexts::tr("not among the %1").arg(choice.x);
    case DayUse::LowUse:
        //: Why a day of the history does not count
        return DrawingTexts::tr("low use");
    case DayUse::NotEligible:
        return leftOutText(day, board.site().eventDay);
    default:
        //: Why a day of the history does not count: the method looks back on the last days only
        return choice.method->takesHistory ? DrawingTexts::tr("too long ago")
                                           : DrawingTexts::tr("not needed");
    }
}

} // namespace

EventDrawing eventDrawing(const BaselineBoard& board)
{
    EventDrawing made{.metered = drawn(board.site().eventLoad)};
    for (std::size_t i = 0; i < board.site().methods.size(); ++i) {
        const auto* result = board.result(i);
        if (!result)
            continue;
        if (i == board.chosen())
            //: Beside the shaded reduction: %1 "27.5 MW", %2 "92 %"
            made.reduction =
                DrawingTexts::tr("%1, %2").arg(megawattText(result->reduction), shareText(result->share, 1));
        if (!result->prediction)
            continue;
        if (i == board.chosen())
            made.chosen = static_cast<int>(made.curves.size());
        const auto* method = board.site().methods[i].method;
        const auto place = std::find(baselineMethods.begin(), baselineMethods.end(), method);
        made.curves.push_back({board.methodName(i), drawn(result->prediction->load),
                               static_cast<std::size_t>(std::distance(baselineMethods.begin(), place))});
    }
    return made;
}

std::vector<DrawnHistoryDay> historyDrawing(const BaselineBoard& board)
{
    std::vector<DrawnHistoryDay> days;
    const auto& site = board.site();
    for (std::size_t i = 0; i < site.days.size() && i < board.uses().size(); ++i) {
        const auto use = board.uses()[i];
        DrawnHistoryDay day{.name = dayName(site.days[i].day),
                            .reason = reasonOf(use, site.days[i].day, board),
                            .load = drawn(site.days[i].load),
                            .taken = use == DayUse::Taken,
                            .left = use != DayUse::LowUse && use != DayUse::NotEligible};
        const auto used = response::demand::usedIn(site.window, site.days[i].load);
        const auto mean = Fraction(response::demand::fractionOf(used) / site.window.hours());
        //: Reads a day of the history: %1 "Mon 14 Aug", %2 "taken" or why not, %3 "83.2 MW"
        day.whole =
            DrawingTexts::tr("%1: %2\nmean of the event's hours: %3")
                .arg(responseDayText(site.days[i].day),
                     day.reason.isEmpty() ? DrawingTexts::tr("taken") : day.reason, megawattText(mean));
        days.push_back(std::move(day));
    }
    return days;
}

} // namespace meritdesk::items
