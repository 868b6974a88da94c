#include "core/retail/explain_total.h"

#include "core/derivation/evaluate.h"
#include "core/retail/bill_month.h"
#include "core/retail/derive.h"
#include "core/retail/explain_month.h"

namespace meritdesk::retail {

std::optional<Derivation> explainTotal(const PreparedCase& prepared, std::size_t site,
                                       const std::vector<SiteMonth>& months, const Category& category,
                                       std::string key)
{
    const auto& consumer = *prepared.sites[site].input;
    auto total = derive(std::move(key), "sum(month_total)", 0, unitRub);
    total.note = category.label;
    Fraction sum = 0;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const auto& tariff = prepared.tariffs[i];
        const auto bill = billMonth(consumer, tariff, months[i], true);
        const auto context = monthContext(consumer, tariff, months[i]);
        auto month = explainMonth(*prepared.input, context, bill, {site, i, category.id, "total"});
        if (!month)
            return std::nullopt;
        month->key = "month_total";
        month->note = printMonth(bill.month);
        sum += *readFraction(month->value);
        total.children.push_back(std::move(*month));
    }
    total.value = printFraction(sum);
    return total;
}

} // namespace meritdesk::retail
