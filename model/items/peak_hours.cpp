#include "items/peak_hours.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "core/derivation/evaluate.h"
#include "core/units/text.h"

namespace meritdesk::items {

namespace {

/// A line of the bill that a capacity makes, and what its price is called in formulas.
struct CapacityLine
{
    std::string_view line = {};
    const char* rate = "";
    CapacityKind kind = CapacityKind::Purchased;
};

constexpr auto capacityLines = std::to_array<CapacityLine>({
    {"capacity", "capacity_rate", CapacityKind::Purchased},
    {"capacity-margin", "capacity_margin_rate", CapacityKind::Purchased},
    {"demand-response", "demand_response_rate", CapacityKind::Purchased},
    {"network-capacity", "maintenance_rate", CapacityKind::Network},
});

struct Rate
{
    const char* key = "";
    Fraction perKw = {};
};

const std::optional<retail::Capacity>& capacityOf(const retail::MonthBill& month, CapacityKind kind)
{
    return kind == CapacityKind::Network ? month.network : month.purchased;
}

std::vector<Rate> ratesIn(const retail::CategoryBill& bill, CapacityKind kind)
{
    std::vector<Rate> rates;
    for (const auto& wanted : capacityLines)
        for (const auto& line : bill.lines)
            if (wanted.kind == kind && line.key == wanted.line)
                if (const auto price = line.price())
                    rates.push_back({wanted.rate, *price});
    return rates;
}

/// The prices of the capacity: every category that has its lines has the same.
std::vector<Rate> ratesOf(const retail::MonthBill& month, CapacityKind kind)
{
    for (const auto& bill : month.categories)
        if (auto rates = ratesIn(bill, kind); !rates.empty())
            return rates;
    return {};
}

Fraction sumOf(const std::vector<Rate>& rates)
{
    Fraction sum = 0;
    for (const auto& rate : rates)
        sum += rate.perKw;
    return sum;
}

void add(PeakHours& to, std::size_t at, const retail::Capacity& capacity, const Fraction& perKw,
         const DayFilter& filter)
{
    const Fraction days(static_cast<std::int64_t>(capacity.days.size()));
    for (const auto& day : capacity.days) {
        if (!filter.holds(day.day))
            continue;
        const Fraction cost = day.kw.fraction() * perKw / days;
        to.hours.push_back({at, day.day, day.hour, day.kw, cost});
        auto& share = to.byHour.at(static_cast<std::size_t>(day.hour - 1));
        ++share.days;
        share.cost += cost;
        to.cost += cost;
    }
}

std::string noteOf(const PeakHour& hour)
{
    const auto clock = [](int at) { return (at < 10 ? "0" : "") + std::to_string(at) + ":00"; };
    return printDay(hour.day) + " " + clock(hour.hour - 1) + "-" + clock(hour.hour);
}

} // namespace

PeakHours peakHoursOf(const Comparison& what, CapacityKind kind)
{
    PeakHours hours;
    if (!what.valid())
        return hours;
    const auto& months = what.bill().months;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const auto& capacity = capacityOf(months[i], kind);
        if (capacity && (!what.month || *what.month == i))
            add(hours, i, *capacity, sumOf(ratesOf(months[i], kind)), what.days);
    }
    return hours;
}

Derivation peakHourDerivation(const Comparison& what, CapacityKind kind, const PeakHour& hour)
{
    const auto& month = what.bill().months.at(hour.month);
    const auto rates = ratesOf(month, kind);
    const auto& capacity = capacityOf(month, kind);
    Derivation cost{.key = "peak_hour_cost",
                    .value = printRounded(hour.cost, 2),
                    .unit = "RUB",
                    .source = {"PP RF 442, PP RF 861: a capacity is the mean of its days", Grade::Inference},
                    .note = noteOf(hour)};
    const auto* power = kind == CapacityKind::Network ? "day_largest_kw" : "peak_hour_kw";
    cost.inputs.push_back({power, printExact(hour.kw.fraction()), "kW", noteOf(hour)});
    std::string prices;
    for (const auto& rate : rates) {
        prices += (prices.empty() ? "" : " + ") + std::string(rate.key);
        cost.inputs.push_back({rate.key, printFraction(rate.perKw), "RUB/kW", {}});
    }
    cost.inputs.push_back({"days", std::to_string(capacity ? capacity->days.size() : 0), {}, {}});
    cost.formula = "round(" + std::string(power) + " * (" + (prices.empty() ? "0" : prices) + ") / days, 2)";
    return cost;
}

Derivation hourOfDayDerivation(const PeakHours& hours, int hour)
{
    Derivation cost{.key = "hour_of_day_cost",
                    .formula = "round(sum(hour_cost), 2)",
                    .value = printRounded(hours.byHour.at(static_cast<std::size_t>(hour - 1)).cost, 2),
                    .unit = "RUB",
                    .note = std::to_string(hour)};
    for (const auto& each : hours.hours)
        if (each.hour == hour)
            cost.inputs.push_back({"hour_cost", printFraction(each.cost), "RUB", noteOf(each)});
    return cost;
}

} // namespace meritdesk::items
