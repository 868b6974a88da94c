#include "core/retail/invoice/causes.h"
#include "core/retail/invoice/guesses.h"

namespace meritdesk::retail::invoice {

namespace {

// The price was rounded per kWh (kW) before it was multiplied, the quantity as it is or as it is shown.

std::vector<Guess> guesses(const Scene& scene)
{
    std::vector<Guess> found;
    const auto figures = figuresOf(scene);
    if (!figures)
        return found;
    for (const int places : {5, 4, 3, 2}) {
        const auto text = std::to_string(places);
        const auto price = "round(price, " + text + ")";
        found.push_back(guessOf("round(quantity * " + price + ", 2)", *figures, {{"places", text}}));
        found.push_back(
            guessOf("round(round(quantity, 3) * " + price + ", 2)", *figures, {{"places", text}}));
    }
    return found;
}

} // namespace

const Cause priceRounded{.id = "price-rounded", .guesses = &guesses};

} // namespace meritdesk::retail::invoice
