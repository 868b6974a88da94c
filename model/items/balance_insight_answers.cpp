#include "items/balance_insight_answers.h"

namespace meritdesk::items {

using balance::insight::ForecastReach;
using balance::insight::PartyBook;

namespace {

constexpr int curveSteps = 10;

std::vector<double> drawn(const PartyBook& book)
{
    std::vector<double> costs;
    for (auto at = book.scope().begin; at < book.scope().end; ++at)
        costs.push_back(book.cost(at).convert_to<double>());
    return costs;
}

/// What the periods cost with the better forecast, for drawing.
std::vector<double> drawnAfter(const InsightSource& source, const ForecastQuestion& question)
{
    const auto changed =
        balance::insight::withForecast(source.input(), source.scope().party, question.share, question.reach);
    if (question.reach == ForecastReach::PricesHeld)
        return drawn({changed, *source.settled().settlement, source.scope()});
    const auto settled = balance::settle(changed);
    return settled ? drawn({changed, *settled, source.scope()}) : std::vector<double>();
}

} // namespace

CostInsight costInsight(const InsightSource& source, balance::insight::WorstBy by)
{
    const auto book = source.book();
    return {source, costProfile(book), worstPeriods(book, by), keyFigures(book)};
}

SystemInsight systemInsight(const InsightSource& source)
{
    return {source, withSystem(source.book())};
}

RegimeInsight regimeInsight(const InsightSource& source, bool mayFill, const Progress& progress)
{
    const auto book = source.book();
    RegimeInsight insight{.source = source, .mayFill = mayFill};
    if (auto rows = alternatives(book, mayFill, progress))
        insight.rows = std::move(rows).value();
    auto resolution = resolutionOf(book);
    if (resolution)
        insight.resolution = std::move(resolution).value();
    else
        insight.noResolution = resolution.findings();
    return insight;
}

ForecastInsight forecastInsight(const InsightSource& source, const ForecastQuestion& question,
                                const Progress& progress)
{
    const auto book = source.book();
    ForecastInsight insight{.source = source, .question = question};
    auto after = forecastOutcome(book, question.share, question.reach);
    auto curve = forecastCurve(book, curveSteps, question.reach, progress);
    if (!after || !curve) {
        insight.lacks = after ? curve.findings() : after.findings();
        return insight;
    }
    insight.after = std::move(after).value();
    insight.curve = std::move(curve).value();
    insight.before = insight.curve.front();
    insight.costBefore = drawn(book);
    insight.costAfter = drawnAfter(source, question);
    return insight;
}

} // namespace meritdesk::items
