#include <array>

#include "core/retail/category.h"
#include "core/retail/components.h"
#include "core/retail/derive.h"
#include "core/retail/line_sink.h"
#include "core/retail/month_context.h"
#include "core/retail/price_keys.h"

namespace meritdesk::retail {

namespace {

// Rules 861, clause 15(1): network kW x the maintenance rate (ставка за содержание сетей), categories 4 and
// 6. Worked number (Samara oblast, November 2025): 1801 kW x 2487.9166 = 4 480 737.80.

void bill(const MonthContext& month, const Category& /*category*/, LineSink& lines)
{
    lines.addPriced("network-capacity", LineUnit::Power, *month.networkKw, *month.transmission.maintenance);
}

Derivation explainLine(const MonthContext& month, const Category& /*category*/, const BillLine& line)
{
    auto derivation = deriveLine(line, "network_kw * maintenance_rate",
                                 {networkCapacityComponent.source, networkCapacityComponent.grade});
    derivation.inputs = {input("maintenance_rate", *month.transmission.maintenance, unitRubPerKw)};
    derivation.children.push_back(deriveNetwork(month));
    return derivation;
}

constexpr auto needs = std::to_array<const PriceKey*>({&priceMaintenance});

} // namespace

const Component networkCapacityComponent{"network-capacity", "PP RF 861, cl. 15(1)", Grade::Law, needs, &bill,
                                         &explainLine};

} // namespace meritdesk::retail
