// Cases of balance energy, settled at a price pair between one price and two. Facts are those of the first
// party, which plans by the direction of the period before.

#include <array>
#include <optional>
#include <utility>

#include "core/balance/incentive/bias_curve.h"
#include "core/balance/incentive/drills.h"
#include "core/balance/periods.h"
#include "core/balance/settle.h"
#include "core/derivation/evaluate.h"
#include "core/scenario/balance_edits.h"
#include "core/units/text.h"
#include "formats/lessons/kinds.h"
#include "formats/lessons/lesson_facts.h"
#include "formats/lessons/lesson_values.h"
#include "formats/lessons/state_files.h"

namespace meritdesk::lessons {

namespace {

namespace incentive = balance::incentive;
using incentive::BiasCurve;
using incentive::HourDrill;
using Value = std::optional<Fraction>;

/// A state's case at its price pair.
struct BalanceView
{
    const balance::Case& input;
    const balance::Settlement& settlement;
    incentive::Ground ground = {};
    incentive::Plan plan = {};
    BiasCurve curve = {};
    Fraction mix = {};
};

Value moneyOfHours(const BalanceView& view, Fraction (*read)(const HourDrill&))
{
    const auto drill = incentive::hourDrill(view.input, view.settlement, 0);
    return drill ? Value(read(*drill)) : std::nullopt;
}

using BalanceField = std::pair<std::string_view, Value (*)(const BalanceView&)>;

constexpr auto balanceFields = std::to_array<BalanceField>({
    {"share", [](const BalanceView& v) -> Value { return Fraction(v.mix * 100); }},
    {"foresight", [](const BalanceView& v) -> Value { return Fraction(v.plan.hitRate * 100); }},
    {"speculation_end",
     [](const BalanceView& v) -> Value { return Fraction(speculationEnds(v.curve) * 100); }},
    {"honest_from",
     [](const BalanceView& v) -> Value {
         const auto share = honestFrom(v.curve);
         return share ? Value(*share * 100) : std::nullopt;
     }},
    {"best_bias",
     [](const BalanceView& v) -> Value {
         return Fraction(Integer(bestBias(v.curve, v.mix).bias), powerOfTen(6));
     }},
    {"gain", [](const BalanceView& v) -> Value { return bestBias(v.curve, v.mix).gain; }},
    {"honest_cost", [](const BalanceView& v) -> Value { return v.curve.cost(0, v.mix); }},
    {"gain_per_mwh",
     [](const BalanceView& v) -> Value { return Fraction(-v.curve.slopeAbove(v.curve.limit, v.mix)); }},
    {"helping", [](const BalanceView& v) -> Value { return Fraction(-v.ground.helping.at(v.mix)); }},
    {"helping_cost", [](const BalanceView& v) -> Value { return v.ground.helping.at(v.mix); }},
    {"harming", [](const BalanceView& v) -> Value { return v.ground.harming.at(v.mix); }},
    {"spread", [](const BalanceView& v) -> Value { return v.ground.everybody.taken(v.mix); }},
    {"give_back", [](const BalanceView& v) -> Value { return giveBack(v.ground, v.mix); }},
    {"negative_surplus",
     [](const BalanceView& v) -> Value {
         return Fraction(-incentive::priceSigns(v.input, v.settlement, 0).surplusNegative.money);
     }},
    {"negative_deficit",
     [](const BalanceView& v) -> Value {
         return incentive::priceSigns(v.input, v.settlement, 0).deficitNegative.money;
     }},
    {"by_quarter",
     [](const BalanceView& v) {
         return moneyOfHours(v, [](const HourDrill& d) { return Fraction(-d.byPart); });
     }},
    {"by_hour",
     [](const BalanceView& v) {
         return moneyOfHours(v, [](const HourDrill& d) { return Fraction(-d.byHour); });
     }},
});

/// Settles the case of each state once.
class Settled
{
public:
    Settled(const Lesson& lesson, const std::vector<balance::Case>& cases)
    {
        for (std::size_t at = 0; at < cases.size() && at < lesson.states.size(); ++at)
            m_results.push_back(balance::settle(cases[at]));
        for (std::size_t at = 0; at < m_results.size(); ++at)
            m_views.push_back(viewOf(cases[at], m_results[at], lesson.states[at]));
    }

    [[nodiscard]] Value value(const Fact& fact) const
    {
        const auto* field = fieldNamed(balanceFields, fact.field);
        if (!field || fact.state >= m_views.size() || !m_views[fact.state])
            return std::nullopt;
        return field->second(*m_views[fact.state]);
    }

private:
    static std::optional<BalanceView> viewOf(const balance::Case& input,
                                             const Result<balance::Settlement>& result, const State& state)
    {
        const auto percent = readFraction(state.mix);
        if (!result || !percent || input.parties.empty())
            return std::nullopt;
        auto ground = incentive::groundOf(input, *result, 0);
        if (!ground)
            return std::nullopt;
        BalanceView view{.input = input, .settlement = *result, .ground = std::move(ground).value()};
        view.plan = {incentive::Aim::Directed, view.ground.foresight()};
        view.curve = biasCurve(view.ground, view.plan);
        view.mix = *percent / 100;
        return view;
    }

    std::vector<Result<balance::Settlement>> m_results = {};
    std::vector<std::optional<BalanceView>> m_views = {};
};

std::map<std::string, std::string> balanceFacts(const Lesson& lesson)
{
    const auto cases = everyState(lesson, &caseOf);
    if (!cases)
        return {};
    const Settled settled(lesson, *cases);
    return computeFacts(lesson, [&](const Fact& fact) { return settled.value(fact); });
}

/// A share of the spread: percent, 0 to 100.
void readMix(json::ObjectReader& object, State& state)
{
    const auto node = object.required("mix");
    state.mix = textOf(node, object.faults());
    DecimalFault fault{};
    const auto decimal = readDecimal(state.mix, {}, fault);
    if (node && (!decimal || fractionOf(*decimal) < 0 || fractionOf(*decimal) > 100))
        object.faults().add(node->path, "percent-out-of-range", {{"value", state.mix}});
}

/// The regimes that price the periods of the cases.
std::vector<RuleNamed> regimesOfCases(const Lesson& lesson)
{
    std::vector<RuleNamed> named;
    const auto cases = everyState(lesson, &caseOf);
    if (cases)
        for (const auto& input : *cases)
            for (const auto& step : input.steps) {
                const auto& regime = balance::regimeOn(input, step.day);
                named.push_back({regime.title, regime.source, regime.grade});
            }
    return named;
}

Result<scenario::Edit> putBalance(const State& state)
{
    auto input = caseOf(state);
    if (!input)
        return input.findings();
    return scenario::replaceBalance(std::move(input).value());
}

} // namespace

const Kind balanceKind{.id = "balance",
                       .page = "balance",
                       .fields = [] { return namesOf(balanceFields); },
                       .readState = &readMix,
                       .facts = &balanceFacts,
                       .edit = &putBalance,
                       .rules = &regimesOfCases};

} // namespace meritdesk::lessons
