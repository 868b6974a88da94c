#include "core/retail/derive.h"
#include "core/retail/invoice/causes.h"
#include "core/retail/invoice/guesses.h"

namespace meritdesk::retail::invoice {

namespace {

// kWh taken for MWh or kW for MW: a thousand times too much or too little.

std::vector<Guess> guesses(const Scene& scene)
{
    if (scene.expected.exact.isZero())
        return {};
    const std::vector<Input> inputs{input("expected_amount", scene.expected.exact, unitRub)};
    auto more = guessOf("round(expected_amount * 1000, 2)", inputs, {{"factor", "1000"}});
    auto less = guessOf("round(expected_amount / 1000, 2)", inputs, {{"factor", "0.001"}});
    if (const auto& quantity = scene.expected.quantity) {
        more.quantity = *quantity * Exact{1000};
        less.quantity = *quantity * Exact{1, 3};
        more.places = quantityPlaces - 3; // the digits that are shown are those of the other unit
        less.places = quantityPlaces + 3;
    }
    return {std::move(more), std::move(less)};
}

} // namespace

const Cause unitSlip{.id = "unit-slip", .guesses = &guesses};

} // namespace meritdesk::retail::invoice
