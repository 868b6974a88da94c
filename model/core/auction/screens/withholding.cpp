// Declared-capacity ratio and its complement, the withholding ratio (持留): how much of its available
// capacity a firm keeps from the round.
// Jiangsu spot market rules V1.0, Annex 6: declared / available, and 1 - that; the higher the withholding
// ratio, the stronger the intent to limit quantity. Worked: 120 of 150 declared: 0.8, withheld 0.2.
// A firm that offers more than its capacity has a withholding ratio below 0.
#include "core/auction/screens/explain.h"
#include "core/auction/screens/screens.h"
#include "core/derivation/evaluate.h"

namespace meritdesk::auction {

namespace {

std::optional<Fraction> declaredRatio(const Structure& structure, const Firm& firm)
{
    if (!structure.ofCapacities || !structure.hasOrders)
        return std::nullopt;
    return Fraction(Integer(firm.declared.mantissa()), Integer(firm.capacity.mantissa()));
}

void explain(const RoundView& view, std::vector<Derivation>& numbers)
{
    const auto before = numbers.size();
    explainFirms(withholding, view, "declared / firm_capacity", numbers);
    const auto after = numbers.size();
    for (auto i = before; i < after; ++i) {
        auto withheld = numbers[i];
        withheld.key = "withholding_ratio";
        withheld.formula = "1 - declared / firm_capacity";
        withheld.value = printFraction(1 - *readFraction(numbers[i].value));
        numbers.push_back(std::move(withheld));
    }
}

} // namespace

const Screen withholding{.id = "withholding",
                         .title = "screen.withholding",
                         .source = "Jiangsu spot market rules V1.0, Annex 6: declared capacity, withholding",
                         .grade = Grade::Law,
                         .key = "declared_ratio",
                         .ofFirm = &declaredRatio,
                         .explain = &explain};

} // namespace meritdesk::auction
