#include "items/reports/day_ahead_paper.h"

#include <QCoreApplication>

#include "formats/words/derivation_text.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/reports/evidence_paper.h"
#include "items/reports/paper_cells.h"

namespace meritdesk::items {

namespace dayahead = response::dayahead;
using exports::Cell;
using exports::Table; // lupdate takes a qualified result for the context

namespace {

constexpr auto unitMw = "MW";
constexpr std::size_t hoursOfDay = 24;

/// Context of these tables.
class DayAheadPaper
{
    Q_DECLARE_TR_FUNCTIONS(DayAheadPaper)
};

std::string priceUnit(const dayahead::Case& input)
{
    return input.currency + "/MWh";
}

Cell power(const dayahead::Case& input, response::Mw volume)
{
    return paperPower(volume.fraction(), input.quantityStep);
}

Cell price(response::RubPerMwh amount)
{
    return paperPrice(amount.fraction());
}

QString labelled(const dayahead::Label& label, const QString& without)
{
    return label && !label->empty() ? words::sampleText(*label) : without;
}

QString setBy(const dayahead::Case& input, std::size_t hour, const dayahead::HourRun& run)
{
    if (run.side == dayahead::Side::Scarcity)
        return DayAheadPaper::tr("scarcity price");
    const auto at = static_cast<std::size_t>(run.index);
    if (run.side == dayahead::Side::Supply)
        return labelled(input.market.stack(hour).labelOf(at), DayAheadPaper::tr("block %1").arg(at + 1));
    return labelled(input.market.demand[at].label, DayAheadPaper::tr("buyer %1").arg(at + 1));
}

Cell fall(const PaperHours& hours, std::size_t hour)
{
    return paperFall(
        Fraction(hours.clearing.before[hour].price.fraction() - hours.clearing.after[hour].price.fraction()));
}

/// A side of a criterion, to the unit that its kind compares in.
Cell sideCell(const dayahead::CriterionKind& kind, const std::optional<Fraction>& side)
{
    if (!side)
        return paperDash();
    return kind.unit == "RUB" ? paperMoney(*side) : paperFall(*side);
}

QString sideText(const dayahead::Case& input, const dayahead::CriterionKind& kind, std::string_view key)
{
    if (key.empty())
        return {};
    auto unit = std::string(kind.unit);
    if (const auto at = unit.find("RUB"); at != std::string::npos)
        unit.replace(at, 3, input.currency);
    //: %1 is what a criterion compares, %2 its unit
    return DayAheadPaper::tr("%1, %2").arg(words::label(key), words::label(unit));
}

} // namespace

QString hourOnPaper(const dayahead::Case& input, std::size_t hour)
{
    if (input.market.hours() < 2 * hoursOfDay)
        return QString::number(hour + 1);
    const auto day = static_cast<int>(hour / hoursOfDay);
    const auto inDay = QString::number(hour % hoursOfDay + 1);
    if (!input.day)
        return DayAheadPaper::tr("day %1, hour %2").arg(QString::number(day + 1), inDay);
    return words::noteInWords(printDay(*input.day + std::chrono::days(day)) + ' '
                              + std::to_string(hour % hoursOfDay + 1));
}

Table reductionsOnPaper(const PaperHours& hours)
{
    Table table{.title = DayAheadPaper::tr("Reductions"),
                .columns = {paperColumn(DayAheadPaper::tr("Depth"), unitMw),
                            {DayAheadPaper::tr("First hour")},
                            {DayAheadPaper::tr("Last hour")},
                            paperColumn(DayAheadPaper::tr("Hours"))}};
    for (const auto& each : hours.input.reductions) {
        const auto first = static_cast<std::size_t>(each.firstHour - 1);
        const auto last = static_cast<std::size_t>(each.firstHour + each.duration - 2);
        table.rows.push_back({power(hours.input, each.depth), paperText(hourOnPaper(hours.input, first)),
                              paperText(hourOnPaper(hours.input, last)), paperCount(each.duration)});
    }
    return table;
}

Table hoursOnPaper(const PaperHours& hours, bool eventOnly)
{
    const auto unit = priceUnit(hours.input);
    Table table{.title = DayAheadPaper::tr("Hour by hour"),
                .columns = {{DayAheadPaper::tr("Hour")},
                            paperColumn(DayAheadPaper::tr("Load"), unitMw),
                            paperColumn(DayAheadPaper::tr("Switched off"), unitMw),
                            paperColumn(DayAheadPaper::tr("Price without"), unit),
                            paperColumn(DayAheadPaper::tr("Price with"), unit),
                            paperColumn(DayAheadPaper::tr("Fall"), unit),
                            {DayAheadPaper::tr("Set by, without")},
                            {DayAheadPaper::tr("Set by, with")}}};
    const auto& clearing = hours.clearing;
    for (std::size_t hour = 0; hour < clearing.before.size(); ++hour) {
        if (eventOnly && clearing.reduction[hour] == response::Mw())
            continue;
        const auto& before = clearing.before[hour];
        const auto& after = clearing.after[hour];
        table.rows.push_back(
            {paperText(hourOnPaper(hours.input, hour)), power(hours.input, hours.input.market.load[hour]),
             power(hours.input, clearing.reduction[hour]), price(before.price), price(after.price),
             fall(hours, hour), paperText(setBy(hours.input, hour, before)),
             paperText(setBy(hours.input, hour, after))});
    }
    return table;
}

Table hoursInFull(const PaperHours& hours)
{
    auto table = hoursOnPaper(hours, false);
    for (const auto& title : {DayAheadPaper::tr("Volume without"), DayAheadPaper::tr("Volume with"),
                              DayAheadPaper::tr("Not served without"), DayAheadPaper::tr("Not served with")})
        table.columns.push_back(paperColumn(title, unitMw));
    for (std::size_t hour = 0; hour < table.rows.size(); ++hour) {
        const auto& before = hours.clearing.before[hour];
        const auto& after = hours.clearing.after[hour];
        for (const auto volume : {before.volume, after.volume, before.unserved, after.unserved})
            table.rows[hour].push_back(power(hours.input, volume));
    }
    return table;
}

Table zoneOnPaper(const PaperHours& hours)
{
    const auto& zone = hours.clearing.zone;
    Table table{.title = DayAheadPaper::tr("Cost of the zone"),
                .columns = {{DayAheadPaper::tr("Part")},
                            paperColumn(DayAheadPaper::tr("Money"), hours.input.currency)}};
    const auto cells = paperSum({zone.saving, zone.notBought, zone.costAfter});
    table.rows = {{paperText(DayAheadPaper::tr("Saved by the lower price")), cells[0]},
                  {paperText(DayAheadPaper::tr("Not bought any more")), cells[1]},
                  {paperText(DayAheadPaper::tr("Still paid")), cells[2]},
                  {paperText(DayAheadPaper::tr("Cost without reduction")), cells[3]}};
    return table;
}

Table companiesOnPaper(const PaperHours& hours)
{
    const auto& unit = hours.input.currency;
    Table table{.title = DayAheadPaper::tr("Companies of the group"),
                .columns = {{DayAheadPaper::tr("Company")},
                            paperColumn(DayAheadPaper::tr("Saved on purchases"), unit),
                            paperColumn(DayAheadPaper::tr("Lost on generation"), unit),
                            paperColumn(DayAheadPaper::tr("Net gain"), unit)}};
    for (std::size_t at = 0; at < hours.input.groups.size(); ++at) {
        const auto& money = hours.clearing.groups[at];
        const auto cells = paperSum({money.saving, Fraction(-money.loss)});
        table.rows.push_back(
            {paperText(words::sampleText(hours.input.groups[at].id)), cells[0], cells[1], cells[2]});
    }
    return table;
}

Table verdictsOnPaper(const PaperHours& hours)
{
    Table table{.title = DayAheadPaper::tr("Criteria: verdicts of models"),
                .columns = {{DayAheadPaper::tr("Criterion (a model)")},
                            {DayAheadPaper::tr("Left side")},
                            paperColumn(DayAheadPaper::tr("Left")),
                            {DayAheadPaper::tr("Right side")},
                            paperColumn(DayAheadPaper::tr("Right")),
                            {DayAheadPaper::tr("Verdict")}}};
    for (std::size_t at = 0; at < hours.input.criteria.size(); ++at) {
        const auto& kind = *hours.input.criteria[at].kind;
        const auto& verdict = hours.clearing.verdicts[at];
        table.rows.push_back({paperText(words::label(kind.title)),
                              paperText(sideText(hours.input, kind, kind.left)), sideCell(kind, verdict.left),
                              paperText(sideText(hours.input, kind, kind.right)),
                              sideCell(kind, verdict.right), paperText(verdictInWords(verdict))});
    }
    return table;
}

} // namespace meritdesk::items
