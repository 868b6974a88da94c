#include "core/response/demand/tornado.h"

#include <algorithm>

#include "core/response/demand/delivery.h"

namespace meritdesk::response::demand {

namespace {

Fraction netWith(const CellInputs& inputs, const Cell& cell, const Factor& factor, const Fraction& multiple)
{
    Fraction net = cell.net();
    if (factor.delivery) {
        const auto missing = missingMonths(inputs.delivered, multiple);
        return net - cell.lines[indexOf(Line::Shortfall)]
               - cell.paid * missing * cell.price * (1 + cell.premiumRate);
    }
    for (const auto line : factor.lines)
        net += (multiple - 1) * cell.lines[indexOf(line)];
    return net;
}

} // namespace

std::vector<Bar> tornadoOf(const CellInputs& inputs, const Cell& cell)
{
    std::vector<Bar> bars;
    const auto& questions = inputs.input.questions;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const auto& factor = *questions[i].factor;
        bars.push_back({i, netWith(inputs, cell, factor, questions[i].low.fraction()),
                        netWith(inputs, cell, factor, questions[i].high.fraction())});
    }
    std::stable_sort(bars.begin(), bars.end(),
                     [](const Bar& a, const Bar& b) { return a.swing() > b.swing(); });
    return bars;
}

} // namespace meritdesk::response::demand
