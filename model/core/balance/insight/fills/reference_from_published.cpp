#include <algorithm>
#include <array>

#include "core/balance/insight/fills/fill_series.h"

namespace meritdesk::balance::insight {

namespace {

/// Up and down too: the price of regulation is then filled from the reference.
bool mends(const Finding& fault)
{
    constexpr std::array keys{PriceKey::ReferenceUp, PriceKey::ReferenceDown, PriceKey::Voaa, PriceKey::Up,
                              PriceKey::Down};
    return std::any_of(keys.begin(), keys.end(), [&fault](PriceKey key) { return isAbout(fault, key); });
}

/// The neutrality component of a step's month, millionths of EUR/MWh.
std::int64_t neutralityAt(const Case& input, std::size_t step)
{
    const auto found = input.prices.neutrality.find(monthOf(input.steps[step].day));
    if (found == input.prices.neutrality.end())
        return 0;
    return static_cast<std::int64_t>(roundHalfUp(Fraction(found->second.value * Integer(1'000'000))));
}

std::size_t fill(const Case& original, Case& changed)
{
    const auto from = [&](int direction) {
        return [&original, &changed, direction](std::size_t step) -> std::optional<std::int64_t> {
            const auto published = priceAt(original, PriceKey::Imbalance, step);
            if (!published || directionAt(changed, step) != direction)
                return std::nullopt;
            return *published - direction * neutralityAt(original, step);
        };
    };
    return fillGaps(changed, PriceKey::ReferenceUp, from(1))
           + fillGaps(changed, PriceKey::ReferenceDown, from(-1))
           + fillGaps(changed, PriceKey::Voaa, from(0));
}

} // namespace

// The single price read backwards: reference = published price - direction x neutrality component; where
// nothing was activated, the published price is the value of avoided activation. Published 118.03, up, NC
// 1.50: reference up 116.53.
const Fill referenceFromPublished{"reference-from-published", mends, fill};

} // namespace meritdesk::balance::insight
