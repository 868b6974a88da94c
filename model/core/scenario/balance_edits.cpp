#include "core/scenario/balance_edits.h"

#include <functional>
#include <utility>

#include "core/balance/fees.h"
#include "core/balance/regimes.h"

namespace meritdesk::scenario {

using balance::Case;
using balance::Regime;

namespace {

constexpr std::int64_t largestAmount = 1'000'000'000'000'000; ///< millionths, as files take them

/// An edit of the case: changes a copy, or says what is wrong.
Edit edit(std::string key, std::vector<Fact> facts, std::function<std::optional<Finding>(Case&)> change)
{
    return {.key = std::move(key),
            .facts = std::move(facts),
            .apply = [change = std::move(change)](const Scenario& before) -> Result<Scenario> {
                auto after = before;
                if (auto fault = change(after.balance.edit()))
                    return std::move(*fault);
                return after;
            }};
}

bool fits(std::int64_t micro)
{
    return micro <= largestAmount && micro >= -largestAmount;
}

Finding tooLarge(std::string place, const std::string& value)
{
    return error("balance-number-too-large", std::move(place), {{"value", value}});
}

void takeBuiltInFees(Case& input)
{
    const bool estonian = !input.regime || input.regime->estonian;
    input.fees = estonian ? balance::estonianFees() : std::vector<balance::Fee>();
    input.defaultFees = estonian;
}

bool hasBuiltInFees(const Case& input)
{
    return input.defaultFees || (input.regime && !input.regime->estonian && input.fees.empty());
}

/// The first regime whose day is not after that of the one before it.
const Regime* fallingRegime(const Case& input)
{
    std::optional<Day> before;
    for (const auto* regime : balance::regimes) {
        if (!regime->hasDate())
            continue;
        const auto other = input.switchDates.find(regime->id);
        const auto from = other == input.switchDates.end() ? regime->from() : other->second;
        if (before && from <= *before)
            return regime;
        before = from;
    }
    return nullptr;
}

std::optional<Finding> switchOn(Case& input, const Regime& regime, std::optional<Day> from)
{
    if (input.regime)
        return error("switch-dates-without-auto", "switch_dates");
    if (from && *from != regime.from())
        input.switchDates[regime.id] = *from;
    else
        input.switchDates.erase(regime.id);
    if (const auto* falling = fallingRegime(input))
        return error("switch-dates-fall", "switch_dates", {{"regime", std::string(falling->id)}});
    return std::nullopt;
}

std::optional<Finding> faultOf(const balance::DualParameters& dual)
{
    for (const auto& [factor, place] :
         {std::pair{dual.kSell, "dual.k_sell"}, std::pair{dual.kBuy, "dual.k_buy"}}) {
        if (factor.mantissa() < 0)
            return error("balance-factor-negative", place, {{"value", factor.text()}});
        if (!fits(factor.mantissa()))
            return tooLarge(place, factor.text());
    }
    if (!fits(dual.adder.mantissa()))
        return tooLarge("dual.adder", dual.adder.text());
    if (dual.breakEven && dual.adder.mantissa() != 0)
        return error("adder-and-break-even", "dual.adder");
    return std::nullopt;
}

std::optional<Finding> faultOf(const balance::Costs& costs, const std::string& place)
{
    for (const auto& each : {std::optional(costs.reserve), std::optional(costs.clearing),
                             std::optional(costs.capital), costs.buyFromBrps, costs.upRegulation})
        if (each && !fits(each->mantissa()))
            return tooLarge(place, each->text());
    return std::nullopt;
}

} // namespace

Edit replaceBalance(Case input)
{
    return {.key = "replace-balance",
            .apply = [made = Shared(std::move(input))](const Scenario& before) -> Result<Scenario> {
                auto after = before;
                after.balance = made;
                return after;
            }};
}

Edit setBalanceRegime(const Regime* regime)
{
    return edit("edit-balance-regime", {}, [regime](Case& input) -> std::optional<Finding> {
        const bool builtIn = hasBuiltInFees(input);
        input.regime = regime;
        if (regime)
            input.switchDates.clear();
        if (builtIn)
            takeBuiltInFees(input);
        return std::nullopt;
    });
}

Edit setSwitchDate(const Regime& regime, std::optional<Day> from)
{
    return edit("edit-switch-date", {},
                [&regime, from](Case& input) { return switchOn(input, regime, from); });
}

Edit setDualParameters(balance::DualParameters dual)
{
    return edit("edit-dual-prices", {}, [dual](Case& input) -> std::optional<Finding> {
        if (auto fault = faultOf(dual))
            return fault;
        input.dual = dual;
        return std::nullopt;
    });
}

Edit setBalanceCosts(Month month, std::optional<balance::Costs> costs)
{
    const auto text = printMonth(month);
    return edit("edit-operator-costs", {{"month", text}},
                [month, costs, text](Case& input) -> std::optional<Finding> {
                    if (!costs) {
                        input.costs.erase(month);
                        return std::nullopt;
                    }
                    if (auto fault = faultOf(*costs, "costs." + text))
                        return fault;
                    input.costs[month] = *costs;
                    return std::nullopt;
                });
}

Edit setNeutrality(Month month, std::optional<balance::EurPerMwh> value)
{
    const auto text = printMonth(month);
    return edit("edit-neutrality", {{"month", text}},
                [month, value, text](Case& input) -> std::optional<Finding> {
                    if (!value) {
                        input.prices.neutrality.erase(month);
                        return std::nullopt;
                    }
                    if (!fits(value->mantissa()))
                        return tooLarge("prices.neutrality." + text, value->text());
                    input.prices.neutrality[month] = {.value = value->fraction(), .recipe = {}};
                    return std::nullopt;
                });
}

Edit resetBalanceFees()
{
    return edit("reset-balance-fees", {}, [](Case& input) -> std::optional<Finding> {
        takeBuiltInFees(input);
        return std::nullopt;
    });
}

Edit renameBalanceParty(std::size_t party, std::string name)
{
    return edit("rename-balance-party", {},
                [party, name = std::move(name)](Case& input) -> std::optional<Finding> {
                    if (party >= input.parties.size())
                        return error("balance-party-gone", {});
                    auto& named = input.parties[party].name;
                    named = name.empty() ? std::nullopt : std::optional(name);
                    return std::nullopt;
                });
}

Edit removeBalanceParty(std::size_t party)
{
    return edit("remove-balance-party", {}, [party](Case& input) -> std::optional<Finding> {
        if (party >= input.parties.size())
            return error("balance-party-gone", {});
        if (input.parties.size() == 1)
            return error("balance-last-party", {});
        input.parties.erase(input.parties.begin() + static_cast<std::ptrdiff_t>(party));
        return std::nullopt;
    });
}

} // namespace meritdesk::scenario
