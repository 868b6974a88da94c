#include "core/response/demand/break_even.h"

#include "core/response/demand/delivery.h"

namespace meritdesk::response::demand {

namespace {

const Fraction& line(const Cell& cell, Line which)
{
    return cell.lines[indexOf(which)];
}

/// target = capacity x (1 - (1 + premium)(1 - r)) + rest, solved for r.
std::optional<Fraction> deliveryOf(const Cell& cell, const Fraction& rest, const Fraction& target)
{
    const auto& capacity = line(cell, Line::Capacity);
    if (capacity == 0)
        return std::nullopt;
    const Fraction missing = (capacity + rest - target) / (capacity * (1 + cell.premiumRate));
    if (missing < 0 || missing > 1)
        return std::nullopt;
    return Fraction(1 - missing);
}

} // namespace

Fraction paidMonths(const CellInputs& inputs, const Cell& cell)
{
    return cell.paid * (inputs.input.months - (1 + cell.premiumRate) * missingMonths(inputs.delivered));
}

BreakEvens breakEvensOf(const CellInputs& inputs, const Mechanism& mechanism, const Cell& cell)
{
    const auto target = inputs.input.target.fraction();
    const auto net = cell.net();
    const Fraction rest = net - line(cell, Line::Capacity) - line(cell, Line::Shortfall);
    BreakEvens points{.delivery = deliveryOf(cell, rest, target)};
    const auto weight = paidMonths(inputs, cell);
    if (weight > 0)
        points.price = Fraction((target - rest) / weight / reserveFactor(inputs.input, mechanism));
    if (cell.occasions.events > 0) {
        const Fraction energy = inputs.input.depths[cell.depth].fraction()
                                * inputs.input.durations[cell.duration] * cell.occasions.events;
        points.costPerMwh = Fraction((net - line(cell, Line::CostProduction) - target) / energy);
    }
    return points;
}

} // namespace meritdesk::response::demand
