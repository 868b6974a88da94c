#include <algorithm>

#include "core/retail/invoice/causes.h"

namespace meritdesk::retail::invoice {

namespace {

// The demand-response fee carries no margin. Where the margin is a share of the price, somebody took the
// share of capacity and fee together, or put it on the fee's own line.

BillLine* lineOf(std::vector<BillLine>& lines, std::string_view key)
{
    const auto found =
        std::find_if(lines.begin(), lines.end(), [key](const BillLine& line) { return line.key == key; });
    return found == lines.end() ? nullptr : &*found;
}

void raise(BillLine& line, const Exact& by)
{
    line.exact = line.exact + by;
    line.amount = toMoney(line.exact);
    line.unitPrice.reset();
}

std::vector<Alternative> alternatives(const Ground& ground)
{
    const auto& margin = ground.context.margin;
    std::vector<Alternative> found;
    for (const auto key : {"capacity-margin", "demand-response"}) {
        auto lines = ground.lines;
        const auto* fee = lineOf(lines, "demand-response");
        auto* raised = lineOf(lines, key);
        if (!fee || !raised || !margin || !margin->share)
            continue;
        raise(*raised, fee->exact * *margin->share);
        found.push_back({{}, nullptr, std::move(lines)});
    }
    return found;
}

} // namespace

const Cause marginOnFee{.id = "margin-on-fee", .alternatives = &alternatives};

} // namespace meritdesk::retail::invoice
