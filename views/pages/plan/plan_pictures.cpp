#include "views/pages/plan/plan_pictures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/retail/categories.h"
#include "formats/words/words.h"
#include "items/plan_text.h"

namespace meritdesk::views {

namespace {

/// Context of these names.
class PlanPictures
{
    Q_DECLARE_TR_FUNCTIONS(PlanPictures)
};

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double million = 1'000'000;
constexpr double thousand = 1'000;
constexpr std::size_t groups = 5;

double kwhOf(const retail::forecast::History& history, retail::forecast::Energy energy)
{
    return static_cast<double>(energy) / std::pow(10.0, history.scale);
}

/// Monday, Tuesday to Thursday, Friday, Saturday, Sunday and holidays.
std::size_t groupOf(const retail::forecast::HistoryDay& day)
{
    const auto weekday = std::chrono::weekday(day.day).iso_encoding();
    if (weekday == 7 || (weekday < 6 && day.kind == DayKind::Off))
        return 4;
    if (weekday == 1)
        return 0;
    return weekday < 5 ? 1 : weekday - 3;
}

/// The mean and the nearest ranks of a tenth and nine tenths.
void addHour(charts::TypicalCurve& curve, std::size_t hour, std::vector<double>& values)
{
    std::sort(values.begin(), values.end());
    double sum = 0;
    for (const double value : values)
        sum += value;
    const auto rank = [&](double share) {
        const auto at = std::ceil(share * static_cast<double>(values.size()));
        return values[static_cast<std::size_t>(std::max(1.0, at)) - 1];
    };
    curve.mean.at(hour) = values.empty() ? none : sum / static_cast<double>(values.size());
    curve.low.at(hour) = values.empty() ? none : rank(0.1);
    curve.high.at(hour) = values.empty() ? none : rank(0.9);
}

/// Drawn in the order of the categories: each keeps its colour on every axis.
std::vector<std::size_t> openCategories(const retail::sensitivity::Curve& curve)
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < retail::categories.size(); ++i)
        if (std::any_of(curve.points.begin(), curve.points.end(),
                        [i](const auto& point) { return point.totals[i].available; }))
            open.push_back(i);
    return open;
}

const retail::sensitivity::Curve* curveOf(const items::PlanBoard& board)
{
    const auto* outlook = board.outlook();
    return outlook && board.axis() < outlook->curves.size() ? &outlook->curves[board.axis()] : nullptr;
}

double dearer(const retail::sensitivity::CurvePoint& point, std::size_t category)
{
    const auto& total = point.totals[category];
    if (!total.available || !point.best)
        return none;
    const auto best = std::find_if(point.totals.begin(), point.totals.end(),
                                   [&](const auto& each) { return each.category == point.best; });
    return (total.amounts->total - best->amounts->total).toDouble() / thousand;
}

} // namespace

charts::PlannedLoad plannedLoadOf(const items::PlanBoard& board)
{
    charts::PlannedLoad load;
    const auto& study = board.study();
    if (!study.valid())
        return load;
    const auto [first, days] = board.span();
    load.start = std::chrono::seconds(study.history.days[first].day.time_since_epoch()).count();
    const auto& plan = study.methods[board.method()].plan;
    for (auto day = first; day < first + days; ++day)
        for (std::size_t hour = 0; hour < retail::forecast::hoursADay; ++hour) {
            load.fact.push_back(kwhOf(study.history, study.history.days[day].hours.at(hour)));
            load.plan.push_back(plan.days[day].by ? kwhOf(study.history, plan.days[day].hours.at(hour))
                                                  : none);
        }
    return load;
}

std::vector<charts::TypicalCurve> weekdayCurvesOf(const items::PlanBoard& board)
{
    const auto& history = board.study().history;
    std::vector<charts::TypicalCurve> curves{{.name = PlanPictures::tr("Mondays")},
                                             {.name = PlanPictures::tr("Tuesdays to Thursdays")},
                                             {.name = PlanPictures::tr("Fridays")},
                                             {.name = PlanPictures::tr("Saturdays")},
                                             {.name = PlanPictures::tr("Sundays and holidays")}};
    for (std::size_t hour = 0; hour < retail::forecast::hoursADay; ++hour) {
        std::array<std::vector<double>, groups> values;
        for (const auto& day : history.days)
            values.at(groupOf(day)).push_back(kwhOf(history, day.hours.at(hour)));
        for (std::size_t group = 0; group < groups; ++group)
            addHour(curves[group], hour, values.at(group));
    }
    std::erase_if(curves, [](const auto& curve) { return std::isnan(curve.mean.front()); });
    return curves;
}

std::vector<charts::BandBar> bandBarsOf(const items::PlanBoard& board, retail::Variant variant)
{
    std::vector<charts::BandBar> bars;
    const auto* outlook = board.outlook();
    if (!outlook || !outlook->band)
        return bars;
    const auto named = [](const retail::Category& category, bool available) {
        const auto name = items::categoryName(category);
        //: A price category that the consumer may not choose
        return available ? name : PlanPictures::tr("%1 (closed)").arg(name);
    };
    for (const auto& total : outlook->band->hourly)
        if (total.category->variant == variant)
            bars.push_back({.name = named(*total.category, total.available),
                            .middle = total.amounts->total.toDouble() / million,
                            .reference = true});
    for (const auto& category : outlook->band->categories)
        if (category.category->variant == variant)
            bars.push_back({.name = named(*category.category, category.available),
                            .middle = category.all.median.total.toDouble() / million,
                            .low = category.all.low.total.toDouble() / million,
                            .high = category.all.high.total.toDouble() / million});
    return bars;
}

charts::SensitivityCurves sensitivityOf(const items::PlanBoard& board)
{
    charts::SensitivityCurves curves;
    const auto* curve = curveOf(board);
    if (!curve)
        return curves;
    //: %1 is what is varied, such as consumption
    curves.axis = PlanPictures::tr("%1, %").arg(words::label(curve->axis->title));
    for (const auto& point : curve->points)
        curves.changes.push_back(point.change / 10.0);
    for (const auto& change : curve->switches)
        curves.switches.push_back((change.below + change.above) / 20.0);
    for (const auto category : openCategories(*curve)) {
        charts::SensitivityLine line{.name = items::categoryName(*retail::categories.at(category)),
                                     .colour = category};
        for (const auto& point : curve->points)
            line.dearer.push_back(dearer(point, category));
        curves.lines.push_back(std::move(line));
    }
    return curves;
}

const retail::Category* categoryOfLine(const items::PlanBoard& board, int line)
{
    const auto* curve = curveOf(board);
    if (!curve || line < 0)
        return nullptr;
    const auto open = openCategories(*curve);
    const auto at = static_cast<std::size_t>(line);
    return at < open.size() ? retail::categories.at(open[at]) : nullptr;
}

} // namespace meritdesk::views
