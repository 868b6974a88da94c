#include "items/reports/response_events_paper.h"

#include <QCoreApplication>

#include <map>

#include "core/response/demand/baselines/method.h"
#include "core/units/text.h"
#include "formats/words/derivation_text.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/number_text.h"
#include "items/reports/evidence_paper.h"
#include "items/reports/paper_cells.h"

namespace meritdesk::items {

namespace demand = response::demand;
using exports::Cell;
using exports::Table; // lupdate takes a qualified result for the context

namespace {

constexpr auto unitMw = "MW";
constexpr auto unitMoney = "RUB";

/// Context of these tables.
class ResponseEventsPaper
{
    Q_DECLARE_TR_FUNCTIONS(ResponseEventsPaper)
};

Cell power(const demand::Case& input, response::Mw volume)
{
    return paperPower(volume.fraction(), input.quantityStep);
}

/// What the group buys less what it sells in an hour, MW.
Fraction netPurchase(const demand::Case& input)
{
    const auto group = demand::groupOf(input.companies);
    return group.dayAheadPurchase - group.dayAheadGeneration;
}

Cell sideCell(const demand::DayAheadCase& market, const std::optional<Fraction>& side)
{
    if (!side)
        return paperDash();
    return market.criterion.kind->unit == "RUB" ? paperMoney(*side) : paperFall(*side);
}

Cell windowCell(const demand::CalendarDay& entry)
{
    if (!entry.window)
        return paperDash();
    const int first = entry.window->firstHour;
    const int last = first + static_cast<int>(entry.window->hours.size()) - 1;
    return paperText(QStringLiteral("%1–%2").arg(first).arg(last));
}

QString settingsOf(const demand::MethodChoice& choice)
{
    const auto& method = *choice.method;
    if (method.takesPlc) {
        const auto level = withUnit(numberText(choice.plc.text(), -1), words::label(unitMw));
        //: Settings of a baseline method: the peak load that a firm level comes down from
        return ResponseEventsPaper::tr("peak load %1").arg(level);
    }
    if (method.takesX)
        //: Settings of a baseline method: x days of the last y
        return ResponseEventsPaper::tr("%1 of %2 days").arg(choice.x).arg(choice.y);
    if (method.takesAlpha)
        return ResponseEventsPaper::tr("%n day(s), weight %1", nullptr, choice.y)
            .arg(numberText(printExact(demand::fractionOf(choice.alpha)), -1));
    return method.takesHistory ? ResponseEventsPaper::tr("%n day(s)", nullptr, choice.y) : QString();
}

QString adjustmentInWords(demand::Adjustment adjustment)
{
    switch (adjustment) {
    case demand::Adjustment::Additive:
        //: Adjustment of a baseline
        return ResponseEventsPaper::tr("additive");
    case demand::Adjustment::AdditiveUp:
        return ResponseEventsPaper::tr("additive, upwards only");
    case demand::Adjustment::Multiplicative:
        return ResponseEventsPaper::tr("multiplicative");
    case demand::Adjustment::None:
        break;
    }
    //: Adjustment of a baseline
    return ResponseEventsPaper::tr("none");
}

QString accurateInWords(const demand::MethodResult& result)
{
    if (!result.accurate)
        return QStringLiteral("–");
    return *result.accurate ? ResponseEventsPaper::tr("yes") : ResponseEventsPaper::tr("no");
}

QString reasonInWords(std::string_view reason)
{
    return reason == "low-use" ? ResponseEventsPaper::tr("used too little")
                               : ResponseEventsPaper::tr("not eligible, as entered");
}

struct MonthCount
{
    int days = 0;
    int met = 0;
    int chosen = 0;
};

} // namespace

Table monthsOnPaper(const PaperStudy& of)
{
    std::map<Month, MonthCount> months;
    for (const auto& entry : of.study.calendar.days) {
        auto& month = months[monthOf(entry.day)];
        ++month.days;
        month.met += entry.verdict.met.value_or(false) ? 1 : 0;
        month.chosen += entry.chosen ? 1 : 0;
    }
    Table table{.title = ResponseEventsPaper::tr("Events by month"),
                .columns = {{ResponseEventsPaper::tr("Month")},
                            paperColumn(ResponseEventsPaper::tr("Days")),
                            paperColumn(ResponseEventsPaper::tr("Met (model)")),
                            paperColumn(ResponseEventsPaper::tr("Chosen"))}};
    for (const auto& [month, count] : months)
        table.rows.push_back({paperText(words::noteInWords(printMonth(month))), paperCount(count.days),
                              paperCount(count.met), paperCount(count.chosen)});
    return table;
}

Table daysOnPaper(const PaperStudy& of, bool chosenOnly)
{
    Table table{.title = chosenOnly ? ResponseEventsPaper::tr("Days chosen for events")
                                    : ResponseEventsPaper::tr("Days of the calendar"),
                .columns = {{ResponseEventsPaper::tr("Day")},
                            {ResponseEventsPaper::tr("Hours")},
                            paperColumn(ResponseEventsPaper::tr("Left side")),
                            paperColumn(ResponseEventsPaper::tr("Right side")),
                            {ResponseEventsPaper::tr("Verdict")},
                            {ResponseEventsPaper::tr("Chosen")},
                            paperColumn(ResponseEventsPaper::tr("The zone saves"), unitMoney),
                            paperColumn(ResponseEventsPaper::tr("The group gains"), unitMoney)}};
    const auto net = netPurchase(of.input);
    for (const auto& entry : of.study.calendar.days) {
        if (chosenOnly && !entry.chosen)
            continue;
        table.rows.push_back(
            {paperText(words::noteInWords(printDay(entry.day))), windowCell(entry),
             sideCell(*of.input.dayAhead, entry.verdict.left),
             sideCell(*of.input.dayAhead, entry.verdict.right), paperText(verdictInWords(entry.verdict)),
             paperText(entry.chosen ? ResponseEventsPaper::tr("yes") : QString()),
             paperMoney(entry.zoneSaving()), paperMoney(Fraction(entry.drop().fraction() * net))});
    }
    return table;
}

Table volumesOnPaper(const PaperStudy& of)
{
    Table table{.title = ResponseEventsPaper::tr("Companies of the group"),
                .columns = {{ResponseEventsPaper::tr("Company")},
                            paperColumn(ResponseEventsPaper::tr("Buys capacity"), unitMw),
                            paperColumn(ResponseEventsPaper::tr("Sells capacity"), unitMw),
                            paperColumn(ResponseEventsPaper::tr("Buys day-ahead"), unitMw),
                            paperColumn(ResponseEventsPaper::tr("Sells day-ahead"), unitMw),
                            paperColumn(ResponseEventsPaper::tr("Generates for retail"), unitMw)}};
    for (const auto& each : of.input.companies)
        table.rows.push_back({paperText(words::sampleText(each.id)), power(of.input, each.komPurchase),
                              power(of.input, each.komGeneration), power(of.input, each.dayAheadPurchase),
                              power(of.input, each.dayAheadGeneration),
                              power(of.input, each.retailGeneration)});
    return table;
}

Table gainsOnPaper(const PaperStudy& of)
{
    Table table{.title = ResponseEventsPaper::tr("What the companies gain"),
                .columns = {{ResponseEventsPaper::tr("Mechanism")},
                            {ResponseEventsPaper::tr("Company")},
                            paperColumn(ResponseEventsPaper::tr("On the capacity auction"), unitMoney),
                            paperColumn(ResponseEventsPaper::tr("On the day-ahead market"), unitMoney),
                            paperColumn(ResponseEventsPaper::tr("Net gain"), unitMoney)}};
    for (const auto& made : of.study.mechanisms)
        for (const auto& each : made.companies) {
            const auto cells = paperSum({each.kom, each.dayAhead});
            table.rows.push_back({paperText(words::label(made.mechanism->title)),
                                  paperText(words::sampleText(of.input.companies[each.company].id)), cells[0],
                                  cells[1], cells[2]});
        }
    return table;
}

Table baselinesOnPaper(const PaperStudy& of)
{
    Table table{.title = ResponseEventsPaper::tr("Baselines of the metered event"),
                .columns = {{ResponseEventsPaper::tr("Method")},
                            {ResponseEventsPaper::tr("Settings")},
                            {ResponseEventsPaper::tr("Adjustment")},
                            paperColumn(ResponseEventsPaper::tr("Mean reduction"), unitMw),
                            paperColumn(ResponseEventsPaper::tr("Delivered")),
                            //: Relative error of a baseline: root of the mean squared error over the mean
                            paperColumn(ResponseEventsPaper::tr("RRMSE")),
                            paperColumn(ResponseEventsPaper::tr("Days foretold")),
                            {ResponseEventsPaper::tr("Accurate")}}};
    if (!of.input.baselines || !of.study.baselines)
        return table;
    for (std::size_t at = 0; at < of.study.baselines->methods.size(); ++at) {
        const auto& choice = of.input.baselines->methods[at];
        const auto& result = of.study.baselines->methods[at];
        const auto& error = result.accuracy.rrmse;
        table.rows.push_back({paperText(words::label(choice.method->title)), paperText(settingsOf(choice)),
                              paperText(adjustmentInWords(choice.adjustment)),
                              paperPower(result.reduction, of.input.quantityStep), paperShare(result.share),
                              error ? paperShare(*error) : paperDash(), paperCount(result.accuracy.days),
                              paperText(accurateInWords(result))});
    }
    return table;
}

Table excludedOnPaper(const PaperStudy& of)
{
    Table table{.title = ResponseEventsPaper::tr("Days left out of the baselines"),
                .columns = {{ResponseEventsPaper::tr("Day")}, {ResponseEventsPaper::tr("Reason")}}};
    if (!of.study.baselines)
        return table;
    for (const auto& each : of.study.baselines->excluded)
        table.rows.push_back(
            {paperText(words::noteInWords(printDay(each.day))), paperText(reasonInWords(each.reason))});
    return table;
}

} // namespace meritdesk::items
