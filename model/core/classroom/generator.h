#pragma once

#include <cstdint>
#include <string_view>

namespace meritdesk::classroom {

/// Whole numbers by chance that are the same on every computer. A counter walks in steps of an odd constant
/// through all 2^64 states; each state is stirred by two rounds of "shift, exclusive or, multiply".
/// (Standard distributions are not used: libraries compute them differently.)
class Generator
{
public:
    /// The stream of one seat in one round of one game.
    Generator(std::uint64_t seed, std::size_t round, std::string_view seat);

    [[nodiscard]] std::uint64_t next();

    /// A whole number from 0 to limit - 1, limit >= 1: the upper half of the product limit * next().
    [[nodiscard]] std::int64_t below(std::int64_t limit);

private:
    std::uint64_t m_state = 0;
};

} // namespace meritdesk::classroom
