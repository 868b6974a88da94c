#include "core/units/chance.h"

namespace meritdesk {

Chance::Chance(std::uint64_t seed, std::size_t turn, std::string_view name)
    : m_state(stirred(seed + step))
{
    m_state = stirred(m_state ^ (static_cast<std::uint64_t>(turn) + 1));
    for (const char c : name)
        m_state = stirred(m_state ^ static_cast<unsigned char>(c));
}

} // namespace meritdesk
