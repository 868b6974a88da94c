#include "core/strategy/check.h"

#include <algorithm>
#include <string>

#include "core/strategy/models.h"

namespace meritdesk::strategy {

namespace {

using Findings = std::vector<Finding>;

constexpr int mostFirms = 1000;

template <class Value>
void needAboveZero(Findings& findings, const Value& value, std::string place)
{
    if (value.mantissa() <= 0)
        findings.push_back(error("not-above-zero", std::move(place), {{"value", value.text()}}));
}

void checkFirms(Findings& findings, const Game& game)
{
    if (game.firms < 2 || game.firms > mostFirms)
        findings.push_back(error("out-of-range", "firms",
                                 {{"value", std::to_string(game.firms)},
                                  {"minimum", "2"},
                                  {"maximum", std::to_string(mostFirms)}}));
}

/// So many capacities and costs as the model has kinds of firms, and a cap above the costs.
void checkFirmNumbers(Findings& findings, const Game& game, std::size_t kinds)
{
    for (const auto count : {game.capacities.size(), game.costs.size()})
        if (count != kinds)
            return findings.push_back(error("not-a-pair", kinds == 2 ? "capacities" : "capacity",
                                            {{"count", std::to_string(count)}}));
    for (const auto& capacity : game.capacities)
        needAboveZero(findings, capacity, kinds == 2 ? "capacities" : "capacity");
    for (const auto& cost : game.costs)
        if (cost.mantissa() < 0)
            findings.push_back(error("below-zero", kinds == 2 ? "costs" : "cost", {{"value", cost.text()}}));
    const auto highest = *std::max_element(game.costs.begin(), game.costs.end());
    if (game.cap <= highest)
        findings.push_back(
            error("cap-not-above-cost", "price_cap", {{"value", game.cap.text()}, {"cost", highest.text()}}));
}

void checkEqualDemand(Findings& findings, const Game& game)
{
    needAboveZero(findings, game.demand, "demand");
    const auto all = auction::TotalQuantity::fromMantissa(Int128(game.capacity(0).mantissa()) * game.firms);
    if (Int128(game.demand.mantissa()) > all.mantissa())
        findings.push_back(error("demand-above-capacity", "demand",
                                 {{"value", game.demand.text()}, {"capacity", all.text()}}));
}

void checkPairDemand(Findings& findings, const Game& game)
{
    const auto least = std::max(game.capacities[0], game.capacities[1]);
    const auto most = game.capacities[0] + game.capacities[1];
    if (game.demand <= least || game.demand >= most)
        findings.push_back(
            error("demand-not-between", "demand",
                  {{"value", game.demand.text()}, {"minimum", least.text()}, {"maximum", most.text()}}));
}

} // namespace

std::vector<Finding> check(const Model& model, const Game& game)
{
    Findings findings;
    if (&model == &nonAtomic) {
        needAboveZero(findings, game.slope, "slope");
        needAboveZero(findings, game.demand, "demand");
        return findings;
    }
    const bool isPair = &model == &duopoly;
    if (!isPair)
        checkFirms(findings, game);
    checkFirmNumbers(findings, game, isPair ? 2 : 1);
    if (!findings.empty())
        return findings;
    if (&model == &oligopoly)
        checkEqualDemand(findings, game);
    else if (isPair)
        checkPairDemand(findings, game);
    else {
        needAboveZero(findings, game.scale, "demand_scale");
        needAboveZero(findings, game.shape, "demand_shape");
    }
    return findings;
}

} // namespace meritdesk::strategy
