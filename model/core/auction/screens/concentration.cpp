// Herfindahl-Hirschman index of the capacities: the sum of squared shares in percent, at most 10000 (HHI).
// Jiangsu spot market rules V1.0, Annex 6: below 1800 "fairly competitive".
// Worked: 300, 200, 450, 150, 100 of 1200: 625 + 277.78 + 1406.25 + 156.25 + 69.44 = 2534.72.
#include "core/auction/screens/explain.h"
#include "core/auction/screens/screens.h"

namespace meritdesk::auction {

namespace {

std::optional<Fraction> indexOf(const Series& /*series*/, const Structure& structure)
{
    Integer squares = 0;
    for (const auto& firm : structure.firms)
        squares += Integer(firm.capacity.mantissa()) * Integer(firm.capacity.mantissa());
    const Integer total(structure.capacity.mantissa());
    return Fraction(squares * 10'000, total * total);
}

void explain(const RoundView& view, std::vector<Derivation>& numbers)
{
    const auto& structure = view.screened().structure;
    if (!structure)
        return;
    auto number = derivationOf(concentration, concentration.key, "sum(squared_share)",
                               *indexOf(view.series, *structure));
    for (const auto& firm : structure->firms) {
        const Fraction percent = shareOf(*structure, firm) * 100;
        auto square = derivationOf(concentration, "squared_share",
                                   "(100 * firm_capacity / total_capacity) * (100 * firm_capacity / "
                                   "total_capacity)",
                                   Fraction(percent * percent));
        square.note = firm.participant;
        square.inputs = {inputOf("firm_capacity", firm.capacity),
                         inputOf("total_capacity", structure->capacity)};
        number.children.push_back(std::move(square));
    }
    numbers.push_back(std::move(number));
}

} // namespace

const Screen concentration{.id = "concentration",
                           .title = "screen.concentration",
                           .source = "Jiangsu spot market rules V1.0, Annex 6: Herfindahl-Hirschman index",
                           .grade = Grade::Law,
                           .key = "hhi",
                           .flag = "hhi-high",
                           .threshold = &hhiLevel,
                           .fires = &isAtLeast,
                           .ofMarket = &indexOf,
                           .explain = &explain};

} // namespace meritdesk::auction
