#include "items/baseline_sheets.h"

#include <QCoreApplication>

#include "items/baseline_drawing.h"
#include "items/number_text.h"
#include "items/response_cells.h"

namespace meritdesk::items {

using exports::Cell;
using exports::Table; // lupdate takes a qualified result for the context
using response::Mw;
using response::demand::Pico;

namespace {

constexpr int megawattDecimals = 3;
constexpr int exactDecimals = 6;

struct BaselineSheets
{
    Q_DECLARE_TR_FUNCTIONS(BaselineSheets)
};

Cell megawatts(const Fraction& value)
{
    return {.shown = shortNumberText(value, megawattDecimals),
            .exact = QString::fromStdString(printRounded(value, exactDecimals))};
}

Cell megawatts(Pico value)
{
    return megawatts(Mw::fromMantissa(value).fraction());
}

} // namespace

Table eventHoursSheet(const BaselineBoard& board)
{
    const auto& site = board.site();
    Table sheet{.title = BaselineSheets::tr("Hours of the event"),
                .columns = {{.title = BaselineSheets::tr("Hour")},
                            {.title = BaselineSheets::tr("Metered, MW"), .numeric = true}}};
    for (int hour = site.window.first; hour <= site.window.last; ++hour)
        sheet.rows.push_back({{.shown = windowText(hour, 1)},
                              megawatts(site.eventLoad.at(static_cast<std::size_t>(hour - 1)))});
    for (std::size_t method = 0; method < site.methods.size(); ++method) {
        const auto* result = board.result(method);
        if (!result)
            continue;
        const auto name = board.methodName(method);
        if (result->prediction)
            //: A column: %1 a baseline method
            sheet.columns.push_back(
                {.title = BaselineSheets::tr("Baseline, %1, MW").arg(name), .numeric = true});
        //: A column: %1 a baseline method
        sheet.columns.push_back(
            {.title = BaselineSheets::tr("Reduction, %1, MW").arg(name), .numeric = true});
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            const auto at = static_cast<std::size_t>(site.window.first - 1) + row;
            if (result->prediction)
                sheet.rows[row].push_back(megawatts(result->prediction->load.at(at)));
            sheet.rows[row].push_back(megawatts(result->reductions.at(row)));
        }
    }
    return sheet;
}

Table historySheet(const BaselineBoard& board)
{
    const auto& site = board.site();
    Table sheet{.title = BaselineSheets::tr("Days of the history"),
                .columns = {{.title = BaselineSheets::tr("Day")},
                            {.title = BaselineSheets::tr("Use")},
                            {.title = BaselineSheets::tr("Mean of the event's hours, MW"), .numeric = true}}};
    const auto days = historyDrawing(board);
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto used = response::demand::usedIn(site.window, site.days[i].load);
        sheet.rows.push_back(
            {{.shown = QString::fromStdString(printDay(site.days[i].day))},
             //: A day of the history that goes into the baseline
             {.shown = days[i].reason.isEmpty() ? BaselineSheets::tr("taken") : days[i].reason},
             megawatts(Fraction(response::demand::fractionOf(used) / site.window.hours()))});
    }
    return sheet;
}

} // namespace meritdesk::items
