#include "items/billed_case.h"

#include <utility>

#include "core/retail/bill_case.h"

namespace meritdesk::items {

namespace {

BilledCasePtr billed(const Shared<retail::Case>& input, Result<retail::CaseBill> result)
{
    auto made = std::make_shared<BilledCase>();
    made->input = input;
    if (result)
        made->bill = std::move(result).value();
    else
        made->findings = result.findings();
    return made;
}

BilledCasePtr nothingToBill(const Shared<retail::Case>& input)
{
    auto made = std::make_shared<BilledCase>();
    made->input = input;
    return made;
}

} // namespace

BilledCasePtr billedCase(const Shared<retail::Case>& input, const ProductionCalendar& calendar,
                         const Progress& progress)
{
    if (input->sites.empty() || input->months.empty())
        return nothingToBill(input);
    return billed(input, retail::billCase(*input, calendar, progress));
}

BilledCasePtr billedSite(const Shared<retail::Case>& input, std::size_t site,
                         const ProductionCalendar& calendar)
{
    if (site >= input->sites.size() || input->months.empty())
        return nothingToBill(input);
    return billed(input, retail::billOneSite(*input, site, calendar));
}

} // namespace meritdesk::items
