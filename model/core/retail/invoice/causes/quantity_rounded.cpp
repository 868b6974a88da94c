#include "core/retail/invoice/causes.h"
#include "core/retail/invoice/guesses.h"

namespace meritdesk::retail::invoice {

namespace {

// The quantity was rounded before it was multiplied: to whole kW (MW with three decimals) or kWh.

std::vector<Guess> guesses(const Scene& scene)
{
    std::vector<Guess> found;
    const auto figures = figuresOf(scene);
    if (!figures)
        return found;
    for (const int places : {3, 2, 1, 0}) {
        const auto text = std::to_string(places);
        auto guess = guessOf("round(round(quantity, " + text + ") * price, 2)", *figures, {{"places", text}});
        guess.quantity = Exact{roundedAt(*scene.expected.quantity, places), places, 1};
        found.push_back(std::move(guess));
    }
    return found;
}

} // namespace

const Cause quantityRounded{.id = "quantity-rounded", .guesses = &guesses};

} // namespace meritdesk::retail::invoice
