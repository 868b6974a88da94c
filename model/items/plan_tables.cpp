#include "items/plan_tables.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

#include "core/retail/categories.h"
#include "core/retail/forecast/methods.h"
#include "core/retail/sensitivity/axes.h"
#include "formats/words/words.h"
#include "items/number_text.h"
#include "items/plan_text.h"

namespace meritdesk::items {

namespace {

using retail::forecast::PlanCost;
using retail::forecast::Spread;
using Of = PlanEvidence::Of;

/// Context of these tables.
class PlanTables
{
    Q_DECLARE_TR_FUNCTIONS(PlanTables)
};

constexpr int sensitivityStep = 50; ///< tenths of a percent

std::string idOf(const retail::Category& category)
{
    return std::string(category.id);
}

QString idText(const retail::Category& category)
{
    return QString::fromStdString(idOf(category));
}

PlanCell textCell(const QString& text, const QString& tip = {})
{
    return {.shown = text, .tip = tip};
}

PlanCell number(const Fraction& value, int places, PlanEvidence evidence = {})
{
    const auto exact = printExact(value);
    return {.shown = numberText(printRounded(value, places), places),
            .exact = QString::fromStdString(exact),
            .tip = {},
            .evidence = std::move(evidence)};
}

PlanCell percent(const std::optional<Fraction>& value, PlanEvidence evidence)
{
    return value ? number(*value, 2, std::move(evidence)) : PlanCell();
}

/// Whole roubles; the kopecks on hovering and in files.
PlanCell money(const retail::Money& amount, PlanEvidence evidence = {})
{
    auto cell = number(amount.roubles(), 0, std::move(evidence));
    cell.tip = withUnit(numberText(amount.text(), 2), words::label("RUB"));
    return cell;
}

QString dayText(Day day)
{
    return QLocale().toString(QDate::fromString(QString::fromStdString(printDay(day)), Qt::ISODate),
                              QLocale::ShortFormat);
}

QString hourText(int hour)
{
    return QStringLiteral("%1:00–%2:00")
        .arg(hour - 1, 2, 10, QLatin1Char('0'))
        .arg(hour, 2, 10, QLatin1Char('0'));
}

/// True when a method's deviations cost the same in every category; one column says it then.
bool costAlike(const std::vector<PlanCost>& costs)
{
    return std::all_of(costs.begin(), costs.end(), [&costs](const PlanCost& cost) {
        return cost.ofDeviations() == costs.front().ofDeviations();
    });
}

/// The costs whose deviations have a column of their own.
std::vector<PlanCost> costsShown(const PlanStudy& study, std::size_t method)
{
    auto costs = study.methods[method].costs;
    if (!costs.empty()
        && std::all_of(study.methods.begin(), study.methods.end(),
                       [](const StudiedMethod& each) { return costAlike(each.costs); }))
        costs.resize(1);
    return costs;
}

std::vector<CellColumn> costColumns(const PlanStudy& study)
{
    const auto& costs = study.methods.front().costs;
    const auto own = costsShown(study, 0);
    std::vector<CellColumn> columns;
    const auto tip = PlanTables::tr("What would not be due had every plan been exact");
    if (own.size() < costs.size())
        columns.push_back({PlanTables::tr("Deviations, RUB"), tip});
    else
        for (const auto& cost : own)
            //: Cost of the deviations in a price category, %1
            columns.push_back({PlanTables::tr("Deviations in %1, RUB").arg(idText(*cost.category)), tip});
    for (const auto& cost : costs)
        //: Cost of the year in a price category, %1
        columns.push_back({PlanTables::tr("Year in %1, RUB").arg(idText(*cost.category)),
                           PlanTables::tr("The category's whole bill with these plans, without VAT")});
    return columns;
}

std::vector<CellColumn> methodColumns(const PlanStudy& study)
{
    std::vector<CellColumn> columns{{PlanTables::tr("Method"), {}, false},
                                    {PlanTables::tr("Deviations, %"),
                                     PlanTables::tr("Sum of absolute deviations, percent of consumption")}};
    for (auto& column : costColumns(study))
        columns.push_back(std::move(column));
    columns.push_back({PlanTables::tr("Bias, %"),
                       PlanTables::tr("Planned too much (below zero: too little), percent of consumption")});
    columns.push_back({PlanTables::tr("Above plan, %"),
                       PlanTables::tr("Share of the deviations with the fact above the plan")});
    columns.push_back({PlanTables::tr("Deviations, kWh"), PlanTables::tr("Sum of absolute deviations")});
    columns.push_back({PlanTables::tr("Stood in, days"),
                       PlanTables::tr("Days on which a simpler method stood in for want of a past")});
    return columns;
}

std::vector<PlanCell> methodRow(const PlanBoard& board, std::size_t at)
{
    const auto& study = board.study();
    const auto& [plan, score, months, costs] = study.methods[at];
    const auto of = [at](const char* key) { return PlanEvidence{.of = Of::Score, .method = at, .key = key}; };
    const retail::Exact missed{score.sums.over + score.sums.under, study.history.scale, 1};
    std::vector<PlanCell> row{
        textCell(words::label(score.method->title), words::label(score.method->summary)),
        percent(score.sums.wapePercent(), of("wape"))};
    for (const auto& cost : costsShown(study, at))
        row.push_back(
            money(cost.ofDeviations(), {.of = Of::Cost, .method = at, .key = idOf(*cost.category)}));
    for (const auto& cost : costs)
        row.push_back(money(cost.total, {.of = Of::Total, .method = at, .key = idOf(*cost.category)}));
    row.push_back(percent(score.sums.biasPercent(), of("bias")));
    row.push_back(percent(score.sums.overPercent(), of("over-share")));
    row.push_back(number(missed.fraction(), 0, of("deviation")));
    row.push_back(number(score.byFallback, 0));
    for (auto& cell : row)
        cell.marked = at == board.method();
    return row;
}

/// The cells of one hour of a day: day, hour, fact, plan, deviation.
std::vector<PlanCell> hourRow(const PlanBoard& board, std::size_t day, std::size_t hour)
{
    const auto& study = board.study();
    const auto& fact = study.history.days[day];
    const auto& planned = study.methods[board.method()].plan.days[day];
    std::vector<PlanCell> row{textCell(dayText(fact.day)), textCell(hourText(static_cast<int>(hour) + 1)),
                              number(study.history.kwh(fact.hours.at(hour)).fraction(), 1)};
    if (!planned.by)
        return {row[0], row[1], row[2], PlanCell(), PlanCell()};
    const PlanEvidence evidence{.of = Of::PlannedHour, .method = board.method(), .day = day, .hour = hour};
    row.push_back(number(study.history.kwh(planned.hours.at(hour)).fraction(), 1, evidence));
    row.push_back(
        number(study.history.kwh(fact.hours.at(hour) - planned.hours.at(hour)).fraction(), 1, evidence));
    return row;
}

std::vector<CellColumn> hourColumns()
{
    return {{PlanTables::tr("Day"), {}, false},
            {PlanTables::tr("Hour"), {}, false},
            {PlanTables::tr("Fact, kWh"), {}},
            {PlanTables::tr("Plan, kWh"), {}},
            {PlanTables::tr("Fact less plan, kWh"), {}}};
}

std::vector<PlanCell> bandRow(const retail::forecast::Band& band, const QString& name,
                              const std::function<const Spread&(std::size_t)>& spreadOf)
{
    std::vector<PlanCell> row{textCell(name)};
    for (std::size_t i = 0; i < band.categories.size(); ++i) {
        const auto& spread = spreadOf(i);
        for (const auto* year : {&spread.low, &spread.median, &spread.high})
            row.push_back(money(year->total, {.of = Of::Drawn,
                                              .method = year->method,
                                              .key = idOf(*band.categories[i].category),
                                              .day = year->draw,
                                              .total = year->total.kopecks.str()}));
    }
    return row;
}

} // namespace

PlanTable methodsTable(const PlanBoard& board)
{
    const auto& study = board.study();
    if (!study.valid())
        return {};
    PlanTable table{.columns = methodColumns(study)};
    for (std::size_t i = 0; i < study.methods.size(); ++i)
        table.rows.push_back(methodRow(board, i));
    return table;
}

PlanTable worstHoursTable(const PlanBoard& board)
{
    const auto& study = board.study();
    if (!study.valid())
        return {};
    PlanTable table{.columns = hourColumns()};
    for (const auto& hour : study.methods[board.method()].score.worst) {
        const auto day = std::lower_bound(study.history.days.begin(), study.history.days.end(), hour.day,
                                          [](const auto& each, Day at) { return each.day < at; });
        table.rows.push_back(hourRow(board, static_cast<std::size_t>(day - study.history.days.begin()),
                                     static_cast<std::size_t>(hour.hour - 1)));
    }
    return table;
}

PlanTable plannedHoursTable(const PlanBoard& board)
{
    if (!board.study().valid())
        return {};
    PlanTable table{.columns = hourColumns()};
    const auto [first, days] = board.span();
    for (auto day = first; day < first + days; ++day)
        for (std::size_t hour = 0; hour < retail::forecast::hoursADay; ++hour)
            table.rows.push_back(hourRow(board, day, hour));
    return table;
}

PlanTable bandTable(const PlanBoard& board)
{
    const auto* outlook = board.outlook();
    if (!outlook || !outlook->band)
        return {};
    const auto& band = *outlook->band;
    PlanTable table{.columns = {{PlanTables::tr("Errors of"), {}, false}}};
    for (const auto& category : band.categories) {
        const auto id = idText(*category.category);
        //: A twentieth of the drawn years costs no more; %1 a price category
        table.columns.push_back({PlanTables::tr("%1, low, RUB").arg(id), {}});
        //: The middle drawn year; %1 a price category
        table.columns.push_back({PlanTables::tr("%1, middle, RUB").arg(id), {}});
        //: A twentieth of the drawn years costs more; %1 a price category
        table.columns.push_back({PlanTables::tr("%1, high, RUB").arg(id), {}});
    }
    table.rows.push_back(bandRow(band, PlanTables::tr("All methods"),
                                 [&](std::size_t i) -> const Spread& { return band.categories[i].all; }));
    for (std::size_t method = 0; method < band.methods.size(); ++method)
        table.rows.push_back(
            bandRow(band, words::label(band.methods[method]->title),
                    [&](std::size_t i) -> const Spread& { return band.categories[i].byMethod[method]; }));
    return table;
}

PlanTable stretchesTable(const PlanBoard& board)
{
    const auto* outlook = board.outlook();
    if (!outlook || board.axis() >= outlook->curves.size())
        return {};
    const auto& curve = outlook->curves[board.axis()];
    PlanTable table{.columns = {{PlanTables::tr("From"), {}},
                                {PlanTables::tr("To"), {}},
                                {PlanTables::tr("Best choice"), {}, false}}};
    const auto stretches = curve.stretches();
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const auto ofSwitch = [&](std::size_t at) {
            return at < curve.switches.size()
                       ? PlanEvidence{.of = Of::Switch, .day = at, .axis = board.axis()}
                       : PlanEvidence();
        };
        const auto change = [](int tenths, PlanEvidence evidence) {
            return PlanCell{.shown = changeText(tenths),
                            .exact = QString::fromStdString(printDecimal(Integer(tenths), 1)),
                            .evidence = std::move(evidence)};
        };
        table.rows.push_back(
            {change(stretches[i].from, i > 0 ? ofSwitch(i - 1) : PlanEvidence()),
             change(stretches[i].to, ofSwitch(i)),
             textCell(stretches[i].best ? categoryName(*stretches[i].best) : PlanTables::tr("none"))});
    }
    return table;
}

PlanTable sensitivityTable(const PlanBoard& board)
{
    const auto* outlook = board.outlook();
    if (!outlook || board.axis() >= outlook->curves.size())
        return {};
    const auto& curve = outlook->curves[board.axis()];
    PlanTable table{.columns = {{words::label(curve.axis->title), {}}}};
    for (const auto* category : retail::categories)
        //: Cost of the year in a price category, %1
        table.columns.push_back({PlanTables::tr("Year in %1, RUB").arg(idText(*category)), {}});
    for (const auto& point : curve.points) {
        if (point.change % sensitivityStep != 0)
            continue;
        std::vector<PlanCell> row{{.shown = changeText(point.change),
                                   .exact = QString::fromStdString(printDecimal(Integer(point.change), 1))}};
        for (const auto& total : point.totals) {
            auto cell = total.amounts ? money(total.amounts->total, {.of = Of::Point,
                                                                     .key = idOf(*total.category),
                                                                     .axis = board.axis(),
                                                                     .change = point.change})
                                      : PlanCell();
            cell.marked = total.category == point.best;
            row.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace meritdesk::items
