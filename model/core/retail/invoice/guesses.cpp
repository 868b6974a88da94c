#include "core/retail/invoice/guesses.h"

#include "core/derivation/evaluate.h"
#include "core/retail/derive.h"

namespace meritdesk::retail::invoice {

Guess guessOf(std::string formula, std::vector<Input> inputs, std::vector<Fact> facts)
{
    auto how = derive("supposed_amount", std::move(formula), 0, unitRub);
    how.inputs = std::move(inputs);
    const auto value = evaluate(how).value_or(Fraction(0));
    how.value = printFraction(value);
    return {.facts = std::move(facts), .amount = {roundHalfUp(Fraction(value * 100))}, .how = std::move(how)};
}

std::optional<std::vector<Input>> figuresOf(const Scene& scene)
{
    const auto price = scene.expected.price();
    if (!price)
        return std::nullopt;
    const bool energy = scene.expected.unit == LineUnit::Energy;
    return std::vector{input("quantity", *scene.expected.quantity, energy ? unitKwh : unitKw),
                       Input{"price", printFraction(*price), energy ? unitRubPerKwh : unitRubPerKw}};
}

} // namespace meritdesk::retail::invoice
