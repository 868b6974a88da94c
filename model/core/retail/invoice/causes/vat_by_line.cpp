#include "core/derivation/evaluate.h"
#include "core/retail/derive.h"
#include "core/retail/invoice/causes.h"

namespace meritdesk::retail::invoice {

namespace {

// VAT was rounded line by line instead of once on the total: another last kopeck.

std::vector<Guess> guesses(const Scene& scene)
{
    if (scene.row.sum != "vat")
        return {};
    const auto& percent = scene.ground.tariff().vatPercent;
    auto how = derive("supposed_amount", "sum(line_vat)", 0, unitRub);
    Money sum;
    for (const auto& line : scene.invoice.lines) {
        const auto vat = toMoney(Exact{line.amount.kopecks, 4, 1} * percent);
        how.children.push_back(
            derive("line_vat", "round(line_amount * vat_percent / 100, 2)", vat.roubles(), unitRub));
        how.children.back().inputs = {input("line_amount", line.amount, line.label),
                                      input("vat_percent", percent, "%")};
        sum += vat;
    }
    how.value = printFraction(sum.roubles());
    return {{.amount = sum, .how = std::move(how)}};
}

} // namespace

const Cause vatByLine{.id = "vat-by-line", .guesses = &guesses};

} // namespace meritdesk::retail::invoice
