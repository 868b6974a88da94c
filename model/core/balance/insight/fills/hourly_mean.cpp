#include "core/balance/insight/fills/fill_series.h"

namespace meritdesk::balance::insight {

namespace {

constexpr int hourMinutes = 60;

bool mends(const Finding& fault)
{
    return fault.code == "price-changes-in-hour";
}

/// The steps from one on that lie in the same hour.
std::size_t hourEnd(const Case& input, std::size_t first)
{
    auto end = first;
    while (end < input.steps.size()
           && input.steps[end].minute / hourMinutes == input.steps[first].minute / hourMinutes)
        ++end;
    return end;
}

/// One value for the hour: the mean of those that are there, or for a direction the sign of their sum.
std::int64_t hourValue(const Series& series, std::size_t begin, std::size_t end, bool direction)
{
    Integer sum = 0;
    int count = 0;
    for (auto at = begin; at < end; ++at)
        if (series.at(at) != Series::missing) {
            sum += series.at(at);
            ++count;
        }
    if (count == 0)
        return Series::missing;
    if (direction)
        return sum > 0 ? 1'000'000 : sum < 0 ? -1'000'000 : 0;
    return static_cast<std::int64_t>(roundHalfUp(Fraction(sum, Integer(count))));
}

std::size_t flatten(const Case& input, Shared<Series>& shared, bool direction)
{
    if (shared->micro.size() == 1)
        return 0;
    Series flat = *shared;
    std::size_t changed = 0;
    for (std::size_t first = 0; first < flat.micro.size();) {
        const auto end = hourEnd(input, first);
        const auto value = hourValue(*shared, first, end, direction);
        for (; first < end; ++first) {
            changed += flat.micro[first] == value ? 0U : 1U;
            flat.micro[first] = value;
        }
    }
    if (changed != 0)
        shared = Shared(std::move(flat));
    return changed;
}

std::size_t fill(const Case& /*original*/, Case& changed)
{
    auto& prices = changed.prices;
    std::size_t count = 0;
    for (std::size_t key = 0; key < priceKeys.size(); ++key)
        if (prices.series[key])
            count += flatten(changed, *prices.series[key], key == indexOf(PriceKey::Direction));
    if (changed.openSupplier)
        count += flatten(changed, changed.openSupplier->internalPrice, false);
    prices.satisfied = {};
    return std::max<std::size_t>(count, 1);
}

} // namespace

// Where a rule settles hours and the data have quarters: each price of the hour is the plain mean of those
// quarters that have one, the direction that of most quarters. Satisfied demand, which no hourly rule uses,
// is left out. Quarters at 80, 90, 100, 110: 95.
const Fill hourlyMean{"hourly-mean", mends, fill};

} // namespace meritdesk::balance::insight
