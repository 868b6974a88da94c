#include <algorithm>

#include "core/balance/case.h"

namespace meritdesk::balance {

namespace {

constexpr int cap = 50; ///< EUR/MWh, of the part that uncollected money adds

} // namespace

Fraction NeutralityRecipe::value() const
{
    Fraction sum = 0;
    Fraction volume = 0;
    for (std::size_t i = 0; i < months; ++i) {
        sum += std::max(components.at(i).fraction(), Fraction(0));
        volume += imbalance.at(i).fraction();
    }
    const Fraction part = uncollected.fraction() * static_cast<int>(months) / volume;
    return Fraction(sum / static_cast<int>(months) + std::min(part, Fraction(cap)));
}

} // namespace meritdesk::balance
