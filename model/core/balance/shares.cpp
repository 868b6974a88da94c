#include "core/balance/shares.h"

#include <algorithm>
#include <numeric>

namespace meritdesk::balance {

std::vector<Integer> byLargestRemainder(const std::vector<Fraction>& lines, const Integer& total)
{
    std::vector<Integer> whole;
    std::vector<Fraction> rest;
    Integer missing = total;
    for (const auto& line : lines) {
        whole.push_back(floorOf(line));
        rest.push_back(line - whole.back());
        missing -= whole.back();
    }
    std::vector<std::size_t> order(lines.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rest[a] > rest[b]; });
    for (std::size_t i = 0; i < order.size() && missing > 0; ++i, --missing)
        ++whole[order[i]];
    return whole;
}

} // namespace meritdesk::balance
