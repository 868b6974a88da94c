#include "core/retail/hourly_values.h"

#include <algorithm>
#include <limits>

#include "core/retail/hour_sums.h"

namespace meritdesk::retail {

namespace {

/// A month has at most 744 hours: a sum of that many needs ten bits more than its terms.
constexpr int hourBits = 10;
/// Narrow values stay below 2^52, so that a month's sum of them stays below 2^62.
constexpr int narrowBits = 52;

std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

std::uint64_t largestOf(const std::vector<std::int64_t>& values)
{
    std::uint64_t largest = 0;
    for (const auto value : values)
        largest = std::max(largest, magnitude(value));
    return largest;
}

/// The largest n <= most such that 10^n divides the value.
int idleZeros(Int128 value, int most)
{
    int zeros = 0;
    if (value == 0)
        return most;
    for (; zeros < most && value % 10 == 0; ++zeros)
        value /= 10;
    return zeros;
}

template <class Sum>
Sum dotOf(const std::int64_t* a, const std::int64_t* b, std::size_t n)
{
    Sum total = 0;
    for (std::size_t i = 0; i < n; ++i)
        total += static_cast<Sum>(a[i]) * b[i];
    return total;
}

/// The factor that brings a term to a common scale, with its weight in it.
Integer factorAt(const Weighted& term, int scale)
{
    return term.factor.mantissa * powerOfTen(scale - term.values->scale - term.factor.scale);
}

HourlyValues narrowSum(const std::vector<Weighted>& terms, const std::vector<Integer>& factors)
{
    HourlyValues total;
    total.narrow.assign(terms.front().values->size(), 0);
    for (std::size_t t = 0; t < terms.size(); ++t) {
        const auto factor = static_cast<std::int64_t>(factors[t]);
        const auto& from = terms[t].values->narrow;
        for (std::size_t i = 0; i < from.size(); ++i)
            total.narrow[i] += from[i] * factor;
    }
    return total;
}

std::vector<Integer> wideSum(const std::vector<Weighted>& terms, const std::vector<Integer>& factors)
{
    std::vector<Integer> total(terms.front().values->size());
    for (std::size_t t = 0; t < terms.size(); ++t)
        for (std::size_t i = 0; i < total.size(); ++i)
            total[i] += terms[t].values->mantissa(i) * factors[t];
    return total;
}

} // namespace

Exact HourlyValues::at(std::size_t hour) const
{
    return {mantissa(hour), scale, 1};
}

Integer HourlyValues::mantissa(std::size_t hour) const
{
    return isWide() ? wide[hour] : Integer(narrow[hour]);
}

HourlyValues fitted(std::vector<Integer> mantissas, int scale)
{
    HourlyValues values{.scale = scale};
    const Integer limit = Integer(1) << narrowBits;
    const auto fits = [&limit](const Integer& value) { return abs(value) < limit; };
    if (!std::all_of(mantissas.begin(), mantissas.end(), fits)) {
        values.wide = std::move(mantissas);
        return values;
    }
    for (const auto& mantissa : mantissas)
        values.narrow.push_back(static_cast<std::int64_t>(mantissa));
    values.largest = largestOf(values.narrow);
    return values;
}

HourlyValues compact(std::span<const Int128> mantissas, int decimals)
{
    int zeros = decimals;
    for (const auto mantissa : mantissas)
        zeros = idleZeros(mantissa, zeros);
    Int128 unit = 1;
    for (int i = 0; i < zeros; ++i)
        unit *= 10;
    HourlyValues values{.scale = decimals - zeros};
    const Int128 limit = Int128(1) << narrowBits;
    for (const auto mantissa : mantissas) {
        const Int128 value = mantissa / unit;
        if (value <= -limit || value >= limit) {
            std::vector<Integer> wide;
            for (const auto each : mantissas)
                wide.emplace_back(each / unit);
            return {values.scale, 0, {}, std::move(wide)};
        }
        values.narrow.push_back(static_cast<std::int64_t>(value));
    }
    values.largest = largestOf(values.narrow);
    return values;
}

HourlyValues weightedSum(const std::vector<Weighted>& terms)
{
    int scale = 0;
    for (const auto& term : terms)
        scale = std::max(scale, term.values->scale + term.factor.scale);
    std::vector<Integer> factors;
    Integer bound = 0;
    bool narrow = true;
    for (const auto& term : terms) {
        factors.push_back(factorAt(term, scale));
        bound += abs(factors.back()) * std::max<std::uint64_t>(term.values->largest, 1);
        narrow = narrow && !term.values->isWide();
    }
    if (!narrow || bound >= (Integer(1) << narrowBits))
        return fitted(wideSum(terms, factors), scale);
    auto total = narrowSum(terms, factors);
    total.scale = scale;
    total.largest = largestOf(total.narrow);
    return total;
}

Int128 narrowDot(const HourlyValues& a, const HourlyValues& b)
{
    if (multipliesInShort(a.largest, b.largest))
        return shortDot(a.narrow, b.narrow);
    if (bitsOf(a.largest) + bitsOf(b.largest) + hourBits <= std::numeric_limits<std::int64_t>::digits)
        return dotOf<std::int64_t>(a.narrow.data(), b.narrow.data(), a.size());
    return dotOf<Int128>(a.narrow.data(), b.narrow.data(), a.size());
}

Exact dot(const HourlyValues& a, const HourlyValues& b)
{
    const int scale = a.scale + b.scale;
    if (a.isWide() || b.isWide()) {
        Integer total = 0;
        for (std::size_t i = 0; i < a.size(); ++i)
            total += a.mantissa(i) * b.mantissa(i);
        return {std::move(total), scale, 1};
    }
    return {Integer(narrowDot(a, b)), scale, 1};
}

Exact sum(const HourlyValues& values)
{
    Integer wide = 0;
    for (const auto& value : values.wide)
        wide += value;
    std::int64_t narrow = 0;
    for (const auto value : values.narrow)
        narrow += value;
    return {wide + narrow, values.scale, 1};
}

std::array<Exact, 24> sumsByHourOfDay(const HourlyValues& values)
{
    std::array<std::int64_t, 24> narrow{};
    std::array<Integer, 24> wide{};
    for (std::size_t day = 0; day + 24 <= values.narrow.size(); day += 24)
        for (std::size_t hour = 0; hour < 24; ++hour)
            narrow.at(hour) += values.narrow[day + hour];
    for (std::size_t i = 0; i < values.wide.size(); ++i)
        wide.at(i % 24) += values.wide[i];
    std::array<Exact, 24> sums;
    for (std::size_t hour = 0; hour < 24; ++hour)
        sums.at(hour) = {wide.at(hour) + narrow.at(hour), values.scale, 1};
    return sums;
}

HourlyValues excess(const HourlyValues& a, const HourlyValues& b)
{
    auto difference = weightedSum({{&a, {.mantissa = 1}}, {&b, {.mantissa = -1}}});
    for (auto& value : difference.narrow)
        value = std::max<std::int64_t>(value, 0);
    for (auto& value : difference.wide)
        if (value < 0)
            value = 0;
    return difference;
}

std::size_t indexOfLargest(const HourlyValues& values, std::span<const std::size_t> among)
{
    std::size_t best = among.front();
    for (const auto index : among) {
        const bool larger = values.isWide() ? values.wide[index] > values.wide[best]
                                            : values.narrow[index] > values.narrow[best];
        if (larger)
            best = index;
    }
    return best;
}

} // namespace meritdesk::retail
