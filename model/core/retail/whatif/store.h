#pragma once

#include <algorithm>

#include "core/retail/whatif/change.h"
#include "core/retail/whatif/load.h"

namespace meritdesk::retail::whatif {

/// What a storage can do.
struct StoreSize
{
    Steps power = 0;        ///< an hour, either way
    Steps capacity = 0;     ///< usable
    Amount efficiency = {}; ///< percent, there and back, above 0
    Amount cyclesADay = {}; ///< capacities that may be given back in a day
};

/// The energy in a storage, counted in steps / 10^14, so that a share of a step stays exact. The losses are
/// paid when charging: stored = taken from the network x efficiency.
class Store
{
public:
    explicit Store(const StoreSize& size)
        : m_power(size.power)
        , m_efficiency(size.efficiency.mantissa())
        , m_capacity(size.capacity * whole)
        , m_daily(size.capacity * size.cyclesADay.mantissa() * percent)
    {
    }

    void startDay() { m_givenToday = 0; }

    /// Charges as much of `wanted` as fits into the store, evenly over the hours that are left for it;
    /// returns the steps taken from the network.
    Steps charge(Steps wanted, std::size_t hoursLeft = 1)
    {
        const auto room = m_capacity - m_stored;
        const auto spread = static_cast<Int128>(hoursLeft) * m_efficiency;
        const auto most = std::min<Int128>((room + spread - 1) / spread, room / m_efficiency);
        const auto taken = std::max<Steps>(std::min({wanted, static_cast<Steps>(most), m_power}), 0);
        m_stored += taken * m_efficiency;
        return taken;
    }

    /// Gives back as much of `wanted` as there is and may be, evenly over the hours that are left for it.
    Steps give(Steps wanted, std::size_t hoursLeft = 1)
    {
        const auto hours = static_cast<Int128>(hoursLeft);
        const auto able = std::min(m_stored, m_daily - m_givenToday) / whole;
        const auto given =
            std::max<Steps>(std::min({wanted, static_cast<Steps>((able + hours - 1) / hours), m_power}), 0);
        m_stored -= given * whole;
        m_givenToday += given * whole;
        return given;
    }

    /// Whole steps in the store.
    [[nodiscard]] Steps left() const { return static_cast<Steps>(m_stored / whole); }

private:
    static constexpr Int128 percent = 100;
    static constexpr Int128 whole = percent * 1'000'000'000'000; ///< 100 percent as a mantissa of Amount

    Steps m_power = 0;
    Int128 m_efficiency = 0;
    Int128 m_capacity = 0;
    Int128 m_daily = 0;
    Int128 m_stored = 0;
    Int128 m_givenToday = 0;
};

} // namespace meritdesk::retail::whatif
