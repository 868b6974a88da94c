#include "core/response/demand/cell.h"

#include <algorithm>

#include "core/response/demand/delivery.h"

namespace meritdesk::response::demand {

namespace {

void payVolume(const Case& input, const Mechanism& mechanism, Cell& cell)
{
    const auto depth = input.depths[cell.depth].fraction();
    const auto hours = static_cast<std::size_t>(input.durations[cell.duration]);
    cell.share = input.counted[indexOf(mechanism)][hours - 1].value_or(Share()).fraction();
    cell.counted = cell.share * depth;
    cell.paid = cell.counted;
    if (!mechanism.pilot || !input.pilot)
        return;
    const auto cap = input.pilot->cap.fraction();
    cell.paid =
        input.pilot->onDeclared ? Fraction(cell.share * std::min(depth, cap)) : std::min(cell.counted, cap);
}

Fraction& line(Cell& cell, Line which)
{
    return cell.lines[indexOf(which)];
}

void payCapacity(const CellInputs& inputs, Cell& cell)
{
    const Fraction missing = cell.paid * missingMonths(inputs.delivered) * cell.price;
    line(cell, Line::Capacity) = cell.paid * cell.price * inputs.input.months;
    line(cell, Line::Shortfall) = -missing * (1 + cell.premiumRate);
    cell.premium = missing * cell.premiumRate;
}

void payMarkets(const CellInputs& inputs, Cell& cell)
{
    const auto& group = inputs.group;
    const Fraction komYear = cell.komDelta.fraction() * inputs.input.months;
    line(cell, Line::Kom) = group.komPurchase * komYear;
    line(cell, Line::KomGeneration) = -group.komGeneration * komYear;
    const auto drop = cell.occasions.drop.fraction();
    line(cell, Line::DayAhead) = drop * group.dayAheadPurchase;
    line(cell, Line::DayAheadGeneration) = -drop * group.dayAheadGeneration;
    if (inputs.input.countEnergy)
        line(cell, Line::Energy) =
            cell.occasions.price.fraction() * inputs.input.depths[cell.depth].fraction();
}

void payCosts(const Case& input, Cell& cell)
{
    const auto depth = input.depths[cell.depth].fraction();
    const int events = cell.occasions.events;
    if (depth > 0)
        line(cell, Line::CostAnnual) = -input.costs.annual.fraction();
    line(cell, Line::CostEvents) = -input.costs.perEvent.fraction() * events;
    line(cell, Line::CostProduction) =
        -input.costs.perMwh.fraction() * depth * input.durations[cell.duration] * events;
}

} // namespace

GroupVolumes groupOf(const std::vector<Company>& companies)
{
    GroupVolumes sums;
    for (const auto& company : companies) {
        sums.komPurchase += company.komPurchase.fraction();
        sums.komGeneration += company.komGeneration.fraction();
        sums.dayAheadPurchase += company.dayAheadPurchase.fraction();
        sums.dayAheadGeneration += company.dayAheadGeneration.fraction();
    }
    return sums;
}

Fraction reserveFactor(const Case& input, const Mechanism& mechanism)
{
    return mechanism.reserve && input.prices.perPurchasedMw ? input.prices.reserve.fraction() : Fraction(1);
}

Cell cellOf(const CellInputs& inputs, const Mechanism& mechanism, std::size_t depth, std::size_t duration,
            const Occasions& occasions)
{
    const auto& input = inputs.input;
    Cell cell{.depth = depth, .duration = duration, .occasions = occasions};
    payVolume(input, mechanism, cell);
    const auto& price = input.prices.*mechanism.price;
    cell.price = price.value_or(RubPerMwMonth()).fraction() * reserveFactor(input, mechanism);
    cell.premiumRate = mechanism.premium ? input.premiumRate.fraction() : Fraction(0);
    if (mechanism.cutsKomDemand && input.depths[depth] > Mw())
        cell.komDelta = komDelta(input.kom, cell.counted);
    payCapacity(inputs, cell);
    payMarkets(inputs, cell);
    payCosts(input, cell);
    return cell;
}

} // namespace meritdesk::response::demand
