#include "core/auction/screens/explain.h"

#include <utility>

#include "core/auction/screens/screens.h"
#include "core/derivation/evaluate.h"

namespace meritdesk::auction {

namespace {

/// The inputs that the formula names, in this order.
std::vector<Input> inputsOf(const Structure& structure, const Firm& firm, const std::string& formula)
{
    std::vector<Input> inputs;
    const auto add = [&](const char* key, TotalQuantity value) {
        if (formula.find(key) != std::string::npos)
            inputs.push_back(inputOf(key, value));
    };
    add("total_capacity", structure.capacity);
    add("firm_capacity", firm.capacity);
    add("largest_other", firm.largestOther);
    add("second_other", firm.secondOther);
    add("market_demand", structure.demand.value_or(TotalQuantity{}));
    add("declared", firm.declared);
    return inputs;
}

} // namespace

std::vector<Derivation> explainRound(const Series& series, const Screening& screening, std::size_t round)
{
    std::vector<Derivation> numbers;
    for (const auto* screen : screens)
        if (screen->explain)
            screen->explain({series, screening, round}, numbers);
    return numbers;
}

Derivation derivationOf(const Screen& screen, std::string_view key, std::string formula,
                        const Fraction& value)
{
    return {.key = std::string(key),
            .formula = std::move(formula),
            .value = printFraction(value),
            .source = {std::string(screen.source), screen.grade}};
}

Input inputOf(std::string key, const Fraction& value, std::string note)
{
    return {std::move(key), printFraction(value), {}, std::move(note)};
}

Input inputOf(std::string key, TotalQuantity value, std::string note)
{
    return inputOf(std::move(key), value.fraction(), std::move(note));
}

void explainFirms(const Screen& screen, const RoundView& view, const std::string& formula,
                  std::vector<Derivation>& numbers)
{
    const auto& structure = view.screened().structure;
    if (!structure)
        return;
    for (const auto& firm : structure->firms) {
        const auto value = screen.ofFirm(*structure, firm);
        if (!value)
            continue;
        auto number = derivationOf(screen, screen.key, formula, *value);
        number.note = firm.participant;
        number.inputs = inputsOf(*structure, firm, formula);
        numbers.push_back(std::move(number));
    }
}

std::string_view sideWordOf(const BidGroup& group)
{
    if (!group.side)
        return "all";
    return *group.side == Side::Buy ? "buy" : "sell";
}

} // namespace meritdesk::auction
