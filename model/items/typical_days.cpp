#include "items/typical_days.h"

#include <algorithm>

#include "core/derivation/evaluate.h"
#include "core/scenario/retail_health.h"

namespace meritdesk::items {

namespace {

constexpr int hoursADay = 24;
constexpr std::size_t tenth = 10;

/// A day's value at an hour.
struct DayValue
{
    Day day = {};
    Int128 kwh = {};
};

/// Calls use(day, kind) for every day of the comparison's span and days.
template <class Use>
void eachDay(const Comparison& what, Use use)
{
    const auto& months = what.bill().months;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (what.month && *what.month != i)
            continue;
        const auto first = firstDay(months[i].month);
        for (int at = 0; at < daysIn(months[i].month); ++at)
            if (const auto day = first + std::chrono::days(at); what.days.holds(day))
                use(day, kindOf(day, what.billed->bill->workingDays.at(i)));
    }
}

/// The values of one kind of days, by hour of the day.
std::array<std::vector<DayValue>, hoursADay> valuesOf(const Comparison& what, DayKind wanted, int& days)
{
    std::array<std::vector<DayValue>, hoursADay> values;
    const auto load = scenario::siteLoad(*what.billed->input, what.site);
    days = 0;
    eachDay(what, [&](Day day, DayKind kind) {
        if (kind != wanted)
            return;
        ++days;
        for (int hour = 0; hour < hoursADay; ++hour)
            if (const auto kwh = load.at(retail::hourIndex(day, hour)); kwh != retail::HourlySeries::missing)
                values.at(static_cast<std::size_t>(hour)).push_back({day, kwh});
    });
    return values;
}

HourBand bandOf(std::vector<DayValue> values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end(),
              [](const DayValue& a, const DayValue& b) { return a.kwh < b.kwh; });
    Integer sum = 0;
    for (const auto& value : values)
        sum += Integer(value.kwh);
    const auto count = values.size();
    // Nearest rank: the value at rank ceil(share x count), counted from 1.
    const auto low = (count + tenth - 1) / tenth;
    const auto high = (count * (tenth - 1) + tenth - 1) / tenth;
    return {.days = static_cast<int>(count),
            .mean =
                Fraction(sum, powerOfTen(retail::Kwh::decimals)) / Fraction(static_cast<std::int64_t>(count)),
            .low = retail::Kwh::fromMantissa(values[low - 1].kwh),
            .high = retail::Kwh::fromMantissa(values[high - 1].kwh)};
}

} // namespace

DayKind kindOf(Day day, const std::vector<Day>& workingDays)
{
    if (std::binary_search(workingDays.begin(), workingDays.end(), day))
        return DayKind::Working;
    return std::chrono::weekday(day) == std::chrono::Saturday ? DayKind::Saturday : DayKind::Sunday;
}

TypicalDays typicalDaysOf(const Comparison& what)
{
    TypicalDays days;
    if (!what.valid())
        return days;
    for (std::size_t kind = 0; kind < days.size(); ++kind) {
        auto& typical = days.at(kind);
        const auto values = valuesOf(what, static_cast<DayKind>(kind), typical.days);
        for (std::size_t hour = 0; hour < values.size(); ++hour)
            typical.hours.at(hour) = bandOf(values.at(hour));
    }
    return days;
}

std::optional<Derivation> typicalHourDerivation(const Comparison& what, DayKind kind, int hour)
{
    if (!what.valid() || hour < 1 || hour > hoursADay)
        return std::nullopt;
    int days = 0;
    const auto values = valuesOf(what, kind, days).at(static_cast<std::size_t>(hour - 1));
    if (values.empty())
        return std::nullopt;
    Derivation mean{.key = "typical_kw",
                    .formula = "mean(hour_kwh)",
                    .value = printFraction(bandOf(values).mean),
                    .unit = "kW"};
    for (const auto& value : values)
        mean.inputs.push_back(
            {"hour_kwh", retail::Kwh::fromMantissa(value.kwh).text(), "kWh", printDay(value.day)});
    return mean;
}

} // namespace meritdesk::items
