#include "core/retail/derive.h"
#include "core/retail/invoice/causes.h"
#include "core/retail/invoice/guesses.h"

namespace meritdesk::retail::invoice {

namespace {

// The amount of the line carries VAT (НДС) already, and VAT is put on it once more with the total.

std::vector<Guess> guesses(const Scene& scene)
{
    if (!scene.row.sum.empty() || scene.expected.exact.isZero())
        return {};
    const auto& percent = scene.ground.tariff().vatPercent;
    return {
        guessOf("round(expected_amount * (1 + vat_percent / 100), 2)",
                {input("expected_amount", scene.expected.exact, unitRub), input("vat_percent", percent, "%")},
                {{"percent", printExact(percent.fraction())}})};
}

} // namespace

const Cause vatIncluded{.id = "vat-included", .guesses = &guesses};

} // namespace meritdesk::retail::invoice
