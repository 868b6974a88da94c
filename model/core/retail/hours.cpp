#include "core/retail/hours.h"

namespace meritdesk::retail {

namespace {

constexpr Day origin = std::chrono::sys_days(std::chrono::year(2000) / 1 / 1);

} // namespace

HourIndex hourIndex(Day day, int hourOfDay)
{
    return static_cast<HourIndex>((day - origin).count() * 24 + hourOfDay);
}

Day dayOf(HourIndex hour)
{
    const auto days = hour >= 0 ? hour / 24 : -((23 - hour) / 24);
    return origin + std::chrono::days(days);
}

Int128 HourlySeries::at(HourIndex hour) const
{
    const auto offset = static_cast<std::int64_t>(hour) - first;
    return offset < 0 || offset >= static_cast<std::int64_t>(kwh.size())
               ? missing
               : kwh[static_cast<std::size_t>(offset)];
}

void HourlySeries::set(HourIndex hour, Int128 mantissa)
{
    if (kwh.empty())
        first = hour;
    if (hour < first) {
        kwh.insert(kwh.begin(), static_cast<std::size_t>(first - hour), missing);
        first = hour;
    }
    const auto offset = static_cast<std::size_t>(hour - first);
    if (offset >= kwh.size())
        kwh.resize(offset + 1, missing);
    kwh[offset] = mantissa;
}

} // namespace meritdesk::retail
