#include "core/units/chance.h"

namespace meritdesk {

namespace {

constexpr std::uint64_t step = 0x9E3779B97F4A7C15ULL;  ///< 2^64 divided by the golden ratio, odd
constexpr std::uint64_t first = 0xBF58476D1CE4E5B9ULL; ///< odd, bits evenly spread
constexpr std::uint64_t second = 0x94D049BB133111EBULL;

__extension__ using Wide = unsigned __int128;

std::uint64_t stirred(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * first;
    value = (value ^ (value >> 27)) * second;
    return value ^ (value >> 31);
}

} // namespace

Chance::Chance(std::uint64_t seed, std::size_t turn, std::string_view name)
    : m_state(stirred(seed + step))
{
    m_state = stirred(m_state ^ (static_cast<std::uint64_t>(turn) + 1));
    for (const char c : name)
        m_state = stirred(m_state ^ static_cast<unsigned char>(c));
}

std::uint64_t Chance::next()
{
    m_state += step;
    return stirred(m_state);
}

std::int64_t Chance::below(std::int64_t limit)
{
    const auto wide = static_cast<Wide>(next()) * static_cast<std::uint64_t>(limit);
    return static_cast<std::int64_t>(wide >> 64);
}

} // namespace meritdesk
