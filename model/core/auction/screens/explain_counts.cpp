// What the tables count or add up beside the indices: no rule of any market says how, so the source is the
// series itself. Worked: a round with two flags of residual supply and one of concentration: 2 + 1 = 3.
#include "core/auction/screens/explain_counts.h"

#include <algorithm>
#include <utility>

#include "core/auction/screens/explain.h"
#include "core/auction/screens/screens.h"
#include "core/derivation/evaluate.h"

namespace meritdesk::auction {

namespace {

Derivation counted(std::string key, std::string formula, const Fraction& value)
{
    return {.key = std::move(key),
            .formula = std::move(formula),
            .value = printFraction(value),
            .source = {"the series of rounds itself", Grade::Computed}};
}

/// The key of the number that a flag is about.
std::string_view keyOf(const Flag& flag)
{
    if (flag.code == identicalBids.flag)
        return flag.threshold == &modalShareLevel ? "modal_share" : "chance_log10";
    const auto found = std::find_if(screens.begin(), screens.end(),
                                    [&flag](const Screen* screen) { return screen->flag == flag.code; });
    return found == screens.end() ? flag.code : (*found)->key;
}

} // namespace

std::optional<Derivation> explainDemand(const RoundView& view)
{
    const auto& structure = view.screened().structure;
    if (!structure || !structure->demand)
        return std::nullopt;
    const bool announced = view.round().demand.has_value();
    auto number = counted("market_demand", announced ? "announced_demand" : "sum(bid_to_buy)",
                          structure->demand->fraction());
    if (announced)
        number.inputs.push_back(inputOf("announced_demand", *structure->demand));
    else
        for (const auto& order : view.round().orders)
            if (order.side == Side::Buy)
                number.inputs.push_back(inputOf("bid_to_buy", order.quantity.fraction(), order.participant));
    return number;
}

Derivation explainFlagCount(const RoundView& view)
{
    auto number = counted("flags_of_round", {}, 0);
    std::vector<std::string_view> keys;
    for (const auto& flag : view.screening.flags) {
        if (flag.round != view.index)
            continue;
        const auto key = keyOf(flag);
        number.inputs.push_back(inputOf(std::string(key), flag.value, flag.participant.value_or("")));
        if (std::find(keys.begin(), keys.end(), key) != keys.end())
            continue;
        keys.push_back(key);
        number.formula += (number.formula.empty() ? "count(" : " + count(") + std::string(key) + ')';
    }
    if (number.formula.empty())
        number.formula = "count(flag)";
    number.value = printFraction(Fraction(number.inputs.size()));
    return number;
}

Derivation explainCurrentRun(const Series& series, const NonWinning& entry)
{
    auto number = counted("current_run", "count(award)", Fraction(entry.current));
    number.note = entry.participant;
    for (const auto round : entry.currentRun)
        number.inputs.push_back(inputOf("award", Fraction(0), series.rounds[round].id));
    return number;
}

} // namespace meritdesk::auction
