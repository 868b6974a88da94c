#include "core/balance/insight/fills/fill_series.h"

namespace meritdesk::balance::insight {

bool isAbout(const Finding& fault, PriceKey key)
{
    const auto name = "prices." + std::string(priceKeys[indexOf(key)]) + "[";
    return fault.code.rfind("price-missing", 0) == 0 && fault.place.rfind(name, 0) == 0;
}

std::optional<std::int64_t> priceAt(const Case& input, PriceKey key, std::size_t step)
{
    const auto& series = input.prices.of(key);
    if (!series || (*series)->at(step) == Series::missing)
        return std::nullopt;
    return (*series)->at(step);
}

std::size_t fillGaps(Case& changed, PriceKey key,
                     const std::function<std::optional<std::int64_t>(std::size_t)>& value)
{
    Series filled;
    std::size_t count = 0;
    filled.micro.reserve(changed.steps.size());
    for (std::size_t step = 0; step < changed.steps.size(); ++step) {
        const auto given = priceAt(changed, key, step);
        const auto made = given ? std::nullopt : value(step);
        count += made ? 1U : 0U;
        filled.micro.push_back(given ? *given : made.value_or(Series::missing));
    }
    if (count != 0)
        changed.prices.series[indexOf(key)] = Shared(std::move(filled));
    return count;
}

std::optional<int> directionAt(const Case& input, std::size_t step)
{
    if (const auto given = priceAt(input, PriceKey::Direction, step))
        return *given > 0 ? 1 : *given < 0 ? -1 : 0;
    if (!input.prices.areaVolume)
        return std::nullopt;
    const auto volume = (*input.prices.areaVolume)->at(step);
    return volume < 0 ? 1 : volume > 0 ? -1 : 0;
}

} // namespace meritdesk::balance::insight
