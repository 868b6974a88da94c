#include "items/response_figures.h"

namespace meritdesk::items {

using response::demand::Case;
using response::demand::Cell;
using response::demand::indexOf;
using response::demand::Line;

namespace {

const Fraction& lineOf(const Cell& cell, Line line)
{
    return cell.lines[indexOf(line)];
}

} // namespace

Fraction priceGain(const Cell& cell)
{
    return lineOf(cell, Line::Kom) + lineOf(cell, Line::DayAhead);
}

Fraction stationLoss(const Cell& cell)
{
    return -lineOf(cell, Line::KomGeneration) - lineOf(cell, Line::DayAheadGeneration);
}

Fraction costSum(const Cell& cell)
{
    return -lineOf(cell, Line::CostAnnual) - lineOf(cell, Line::CostEvents)
           - lineOf(cell, Line::CostProduction);
}

Fraction meanDrop(const Case& input, const Cell& cell)
{
    const int hours = cell.occasions.events * input.durations[cell.duration];
    return hours == 0 ? Fraction(0) : Fraction(cell.occasions.drop.fraction() / hours);
}

Fraction netAtDelivery(const Cell& cell, int months, const Fraction& share)
{
    return cell.net() - lineOf(cell, Line::Shortfall)
           - cell.paid * cell.price * (1 - share) * (1 + cell.premiumRate) * months;
}

} // namespace meritdesk::items
