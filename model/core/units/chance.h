#pragma once

#include <cstdint>
#include <string_view>

namespace meritdesk {

/// Whole numbers by chance that are the same on every computer. A counter walks in steps of an odd constant
/// through all 2^64 states; each state is stirred by two rounds of "shift, exclusive or, multiply".
/// (Standard distributions are not used: libraries compute them differently.)
class Chance
{
public:
    /// The stream of one name (a seat, a method) in one turn (a round, a draw) of one seed.
    Chance(std::uint64_t seed, std::size_t turn, std::string_view name);

    [[nodiscard]] std::uint64_t next();

    /// A whole number from 0 to limit - 1, limit >= 1: the upper half of the product limit * next().
    [[nodiscard]] std::int64_t below(std::int64_t limit);

private:
    std::uint64_t m_state = 0;
};

} // namespace meritdesk
