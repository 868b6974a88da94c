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

    [[nodiscard]] std::uint64_t next()
    {
        m_state += step;
        return stirred(m_state);
    }

    /// A whole number from 0 to limit - 1, limit >= 1: the upper half of the product limit * next().
    [[nodiscard]] std::int64_t below(std::int64_t limit)
    {
        const auto wide = static_cast<Wide>(next()) * static_cast<std::uint64_t>(limit);
        return static_cast<std::int64_t>(wide >> 64);
    }

private:
    __extension__ using Wide = unsigned __int128;

    static constexpr std::uint64_t step = 0x9E3779B97F4A7C15ULL;  ///< 2^64 divided by the golden ratio, odd
    static constexpr std::uint64_t first = 0xBF58476D1CE4E5B9ULL; ///< odd, bits evenly spread
    static constexpr std::uint64_t second = 0x94D049BB133111EBULL;

    [[nodiscard]] static std::uint64_t stirred(std::uint64_t value)
    {
        value = (value ^ (value >> 30)) * first;
        value = (value ^ (value >> 27)) * second;
        return value ^ (value >> 31);
    }

    std::uint64_t m_state = 0;
};

} // namespace meritdesk
