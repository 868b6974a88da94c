#include "formats/imports/meter_hours.h"

#include <algorithm>

namespace meritdesk::imports {

namespace {

/// No file of meter data is longer than this; a mistyped year must not fill the memory.
constexpr std::int64_t longestHours = 24 * 366 * 12;

std::int64_t hourOf(std::int64_t minute)
{
    return minute >= 0 ? minute / 60 : -((59 - minute) / 60);
}

} // namespace

HourBuilder::Slot* HourBuilder::slotAt(std::int64_t hour)
{
    if (m_slots.empty())
        m_first = m_low = m_high = hour;
    const auto low = std::min(m_low, hour);
    const auto high = std::max(m_high, hour);
    if (high - low >= longestHours)
        return nullptr;
    m_low = low;
    m_high = high;
    if (hour < m_first) {
        // files that run backwards: room in front grows with the series, not hour by hour
        const auto room = std::max(m_first - hour, static_cast<std::int64_t>(m_slots.size()));
        m_slots.insert(m_slots.begin(), static_cast<std::size_t>(room), Slot{});
        m_first -= room;
    }
    const auto offset = static_cast<std::size_t>(hour - m_first);
    if (offset >= m_slots.size())
        m_slots.resize(offset + 1);
    return &m_slots[offset];
}

HourBuilder::Put HourBuilder::put(std::int64_t minute, Int128 kwh)
{
    const auto hour = hourOf(minute);
    Slot* slot = slotAt(hour);
    if (!slot)
        return Put::TooFar;
    const auto bit = static_cast<std::uint8_t>(1U << static_cast<unsigned>((minute - hour * 60) / m_step));
    if ((slot->seen & bit) != 0)
        return Put::Twice;
    slot->seen = static_cast<std::uint8_t>(slot->seen | bit);
    if (kwh == retail::HourlySeries::missing)
        slot->missing = static_cast<std::uint8_t>(slot->missing | bit);
    else
        slot->sum += kwh;
    return Put::Done;
}

retail::HourlySeries HourBuilder::series() const
{
    const auto whole = static_cast<std::uint8_t>((1U << static_cast<unsigned>(60 / m_step)) - 1U);
    retail::HourlySeries series;
    if (m_slots.empty())
        return series;
    series.first = static_cast<retail::HourIndex>(m_low);
    series.kwh.reserve(static_cast<std::size_t>(m_high - m_low + 1));
    for (auto hour = m_low; hour <= m_high; ++hour) {
        const auto& slot = m_slots[static_cast<std::size_t>(hour - m_first)];
        series.kwh.push_back(slot.seen == whole && slot.missing == 0 ? slot.sum
                                                                     : retail::HourlySeries::missing);
    }
    return series;
}

} // namespace meritdesk::imports
