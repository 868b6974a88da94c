#include "items/billed_case.h"

#include <utility>

#include "core/retail/bill_case.h"

namespace meritdesk::items {

BilledCasePtr billedCase(const Shared<retail::Case>& input, const ProductionCalendar& calendar,
                         const Progress& progress)
{
    auto billed = std::make_shared<BilledCase>();
    billed->input = input;
    if (input->sites.empty() || input->months.empty())
        return billed;
    auto result = retail::billCase(*input, calendar, progress);
    if (result)
        billed->bill = std::move(result).value();
    else
        billed->findings = result.findings();
    return billed;
}

} // namespace meritdesk::items
