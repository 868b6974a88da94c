#include "items/plan_evidence.h"

#include <array>

#include "core/retail/categories.h"
#include "core/retail/explain_total.h"
#include "core/retail/forecast/explain_forecast.h"
#include "core/retail/sensitivity/axes.h"
#include "core/retail/sensitivity/explain_curve.h"
#include "formats/imports/calendar_data.h"

namespace meritdesk::items {

namespace {

namespace forecast = retail::forecast;
using Of = PlanEvidence::Of;

const StudiedMethod* methodOf(const PlanBoard& board, const PlanEvidence& evidence)
{
    const auto& methods = board.study().methods;
    return evidence.method < methods.size() ? &methods[evidence.method] : nullptr;
}

std::optional<Derivation> ofScore(const PlanBoard& board, const PlanEvidence& evidence)
{
    const auto* method = methodOf(board, evidence);
    if (!method)
        return std::nullopt;
    return forecast::explainScore(board.study().history, method->score, evidence.key);
}

std::optional<Derivation> ofCost(const PlanBoard& board, const PlanEvidence& evidence)
{
    const auto* method = methodOf(board, evidence);
    const auto* category = listed(retail::categories, evidence.key);
    if (!method || !category)
        return std::nullopt;
    return forecast::explainCost(*board.study().prepared, 0, method->months, *category);
}

std::optional<Derivation> ofTotal(const PlanBoard& board, const PlanEvidence& evidence)
{
    const auto* method = methodOf(board, evidence);
    const auto* category = listed(retail::categories, evidence.key);
    if (!method || !category)
        return std::nullopt;
    return retail::explainTotal(*board.study().prepared, 0, method->months, *category, "year_total");
}

std::optional<Derivation> ofPlannedHour(const PlanBoard& board, const PlanEvidence& evidence)
{
    const auto* method = methodOf(board, evidence);
    if (!method)
        return std::nullopt;
    return forecast::explainPlannedHour(board.study().history, method->plan, evidence.day, evidence.hour);
}

std::optional<Derivation> ofDrawn(const PlanBoard& board, const PlanEvidence& evidence)
{
    const auto* outlook = board.outlook();
    const auto* category = listed(retail::categories, evidence.key);
    if (!outlook || !outlook->band || !category || evidence.method >= outlook->band->methods.size())
        return std::nullopt;
    const forecast::Drawn year{{Integer(evidence.total)}, evidence.method, evidence.day};
    return forecast::explainDrawn(*outlook->study->prepared, 0, imports::russianCalendar(),
                                  {*outlook->band, year}, *category);
}

std::optional<Derivation> ofShare(const PlanBoard& board, const PlanEvidence&)
{
    const auto* outlook = board.outlook();
    return outlook && outlook->band ? forecast::explainCheaperShare(*outlook->band) : std::nullopt;
}

std::optional<Derivation> ofPoint(const PlanBoard& board, const PlanEvidence& evidence)
{
    const auto* outlook = board.outlook();
    const auto* category = listed(retail::categories, evidence.key);
    if (!outlook || !outlook->base || !category || evidence.axis >= retail::sensitivity::axes.size())
        return std::nullopt;
    return retail::sensitivity::explainPoint(*outlook->base, *retail::sensitivity::axes.at(evidence.axis),
                                             evidence.change, *category);
}

std::optional<Derivation> ofSwitch(const PlanBoard& board, const PlanEvidence& evidence)
{
    const auto* outlook = board.outlook();
    if (!outlook || evidence.axis >= outlook->curves.size())
        return std::nullopt;
    const auto& curve = outlook->curves[evidence.axis];
    if (evidence.day >= curve.switches.size())
        return std::nullopt;
    return retail::sensitivity::explainSwitch(*outlook->base, *curve.axis, curve.switches[evidence.day]);
}

std::optional<Derivation> ofSpan(const PlanBoard& board, const PlanEvidence& evidence)
{
    const auto* method = methodOf(board, evidence);
    const auto* category = listed(retail::categories, evidence.key);
    if (!method || !category)
        return std::nullopt;
    const auto& study = board.study();
    return forecast::explainDayCosts(*study.prepared, 0, method->months, *category,
                                     {study.history, board.span().first, board.span().days});
}

using Explain = std::optional<Derivation> (*)(const PlanBoard&, const PlanEvidence&);

/// By PlanEvidence::Of.
constexpr std::array<Explain, 10> explains{nullptr,  &ofScore, &ofCost,  &ofTotal,  &ofPlannedHour,
                                           &ofDrawn, &ofShare, &ofPoint, &ofSwitch, &ofSpan};

} // namespace

std::optional<Derivation> derivationOf(const PlanBoard& board, const PlanEvidence& evidence)
{
    const auto explain = explains.at(static_cast<std::size_t>(evidence.of));
    return explain ? explain(board, evidence) : std::nullopt;
}

} // namespace meritdesk::items
