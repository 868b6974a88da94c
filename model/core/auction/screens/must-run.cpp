// Must-run ratio: the part of a firm's capacity without which the demand cannot be served.
// Jiangsu spot market rules V1.0, Annex 6: max((demand - others' capacity) / own capacity, 0); above 0 the
// firm is pivotal. Worked: 450 of 1200 with demand 1000: (1000 - 750) / 450 = 0.555556.
#include <algorithm>

#include "core/auction/screens/explain.h"
#include "core/auction/screens/screens.h"

namespace meritdesk::auction {

namespace {

std::optional<Fraction> ratioOf(const Structure& structure, const Firm& firm)
{
    if (!structure.demand)
        return std::nullopt;
    const auto needed = *structure.demand - (structure.capacity - firm.capacity);
    return Fraction(Integer(std::max(needed, TotalQuantity{}).mantissa()), Integer(firm.capacity.mantissa()));
}

void explain(const RoundView& view, std::vector<Derivation>& numbers)
{
    explainFirms(mustRun, view, "max((market_demand - total_capacity + firm_capacity) / firm_capacity, 0)",
                 numbers);
}

} // namespace

const Screen mustRun{.id = "must-run",
                     .title = "screen.must-run",
                     .source = "Jiangsu spot market rules V1.0, Annex 6: must-run ratio",
                     .grade = Grade::Law,
                     .key = "must_run_ratio",
                     .ofFirm = &ratioOf,
                     .explain = &explain};

} // namespace meritdesk::auction
