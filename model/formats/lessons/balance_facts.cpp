#include "formats/lessons/balance_facts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/balance/incentive/bias_curve.h"
#include "core/balance/incentive/drills.h"
#include "core/balance/settle.h"
#include "core/derivation/evaluate.h"
#include "formats/lessons/lesson_facts.h"

namespace meritdesk::lessons {

namespace {

namespace incentive = balance::incentive;
using incentive::BiasCurve;
using incentive::HourDrill;
using Value = std::optional<Fraction>;

/// A state's case at its price pair.
struct View
{
    const balance::Case& input;
    const balance::Settlement& settlement;
    incentive::Ground ground = {};
    incentive::Plan plan = {};
    BiasCurve curve = {};
    Fraction mix = {};
};

Value moneyOfHours(const View& view, Fraction (*read)(const HourDrill&))
{
    const auto drill = incentive::hourDrill(view.input, view.settlement, 0);
    return drill ? Value(read(*drill)) : std::nullopt;
}

using Field = std::pair<std::string_view, Value (*)(const View&)>;

constexpr auto fields = std::to_array<Field>({
    {"share", [](const View& v) -> Value { return Fraction(v.mix * 100); }},
    {"foresight", [](const View& v) -> Value { return Fraction(v.plan.hitRate * 100); }},
    {"speculation_end", [](const View& v) -> Value { return Fraction(speculationEnds(v.curve) * 100); }},
    {"honest_from",
     [](const View& v) -> Value {
         const auto share = honestFrom(v.curve);
         return share ? Value(*share * 100) : std::nullopt;
     }},
    {"best_bias",
     [](const View& v) -> Value { return Fraction(Integer(bestBias(v.curve, v.mix).bias), powerOfTen(6)); }},
    {"gain", [](const View& v) -> Value { return bestBias(v.curve, v.mix).gain; }},
    {"honest_cost", [](const View& v) -> Value { return v.curve.cost(0, v.mix); }},
    {"gain_per_mwh",
     [](const View& v) -> Value { return Fraction(-v.curve.slopeAbove(v.curve.limit, v.mix)); }},
    {"helping", [](const View& v) -> Value { return Fraction(-v.ground.helping.at(v.mix)); }},
    {"helping_cost", [](const View& v) -> Value { return v.ground.helping.at(v.mix); }},
    {"harming", [](const View& v) -> Value { return v.ground.harming.at(v.mix); }},
    {"spread", [](const View& v) -> Value { return v.ground.everybody.taken(v.mix); }},
    {"give_back", [](const View& v) -> Value { return giveBack(v.ground, v.mix); }},
    {"negative_surplus",
     [](const View& v) -> Value {
         return Fraction(-incentive::priceSigns(v.input, v.settlement, 0).surplusNegative.money);
     }},
    {"negative_deficit",
     [](const View& v) -> Value {
         return incentive::priceSigns(v.input, v.settlement, 0).deficitNegative.money;
     }},
    {"by_quarter",
     [](const View& v) { return moneyOfHours(v, [](const HourDrill& d) { return Fraction(-d.byPart); }); }},
    {"by_hour",
     [](const View& v) { return moneyOfHours(v, [](const HourDrill& d) { return Fraction(-d.byHour); }); }},
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
        const auto* field = std::find_if(fields.begin(), fields.end(),
                                         [&fact](const Field& each) { return each.first == fact.field; });
        if (field == fields.end() || fact.state >= m_views.size() || !m_views[fact.state])
            return std::nullopt;
        return field->second(*m_views[fact.state]);
    }

private:
    static std::optional<View> viewOf(const balance::Case& input, const Result<balance::Settlement>& result,
                                      const State& state)
    {
        const auto percent = readFraction(state.mix);
        if (!result || !percent || input.parties.empty())
            return std::nullopt;
        auto ground = incentive::groundOf(input, *result, 0);
        if (!ground)
            return std::nullopt;
        View view{.input = input, .settlement = *result, .ground = std::move(ground).value()};
        view.plan = {incentive::Aim::Directed, view.ground.foresight()};
        view.curve = biasCurve(view.ground, view.plan);
        view.mix = *percent / 100;
        return view;
    }

    std::vector<Result<balance::Settlement>> m_results = {};
    std::vector<std::optional<View>> m_views = {};
};

} // namespace

std::vector<std::string_view> balanceFieldWords()
{
    std::vector<std::string_view> words;
    for (const auto& field : fields)
        words.push_back(field.first);
    return words;
}

std::map<std::string, std::string> factsOf(const Lesson& lesson, const std::vector<balance::Case>& cases)
{
    const Settled settled(lesson, cases);
    return computeFacts(lesson, [&](const Fact& fact) { return settled.value(fact); });
}

} // namespace meritdesk::lessons
