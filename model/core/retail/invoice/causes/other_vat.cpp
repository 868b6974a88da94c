#include "core/retail/derive.h"
#include "core/retail/invoice/causes.h"
#include "core/retail/invoice/guesses.h"
#include "core/retail/vat.h"

namespace meritdesk::retail::invoice {

namespace {

// VAT (НДС) of another year: 18 percent to 2018, 20 from 2019 on, 22 from 2026 on.

/// What the tax is put on: the printed total, or the sum of the lines.
Money baseOf(const Invoice& invoice)
{
    if (invoice.total)
        return *invoice.total;
    Money total;
    for (const auto& line : invoice.lines)
        total += line.amount;
    return total;
}

std::vector<Guess> guesses(const Scene& scene)
{
    std::vector<Guess> found;
    if (scene.row.sum != "vat")
        return found;
    const auto total = baseOf(scene.invoice);
    for (const auto& period : vatPeriods()) {
        const Exact percent{period.percent};
        if (percent == scene.ground.tariff().vatPercent)
            continue;
        found.push_back(guessOf("round(total * vat_percent / 100, 2)",
                                {input("total", total), input("vat_percent", percent, "%")},
                                {{"percent", std::to_string(period.percent)},
                                 {"own", printExact(scene.ground.tariff().vatPercent.fraction())}}));
    }
    return found;
}

} // namespace

const Cause otherVat{.id = "other-vat", .guesses = &guesses};

} // namespace meritdesk::retail::invoice
