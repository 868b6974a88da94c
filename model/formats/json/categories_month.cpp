#include "formats/json/categories_month.h"

#include "formats/json/categories_prices.h"
#include "formats/json/categories_values.h"

namespace meritdesk::json {

namespace {

using retail::MonthTariff;

/// A day that belongs to the month, from its characters.
std::optional<Day> dayOfMonthIn(const Node& node, Faults& faults, Month month)
{
    const auto day = readDay(node, faults);
    if (day && monthOf(*day) != month) {
        faults.add(node.path, "day-not-in-month", {{"value", printDay(*day)}, {"month", printMonth(month)}});
        return std::nullopt;
    }
    return day;
}

std::vector<Day> readDays(const Node& node, Faults& faults, Month month)
{
    std::vector<Day> days;
    if (!isList(node, faults, 1))
        return days;
    for (std::size_t i = 0; i < node.value->items.size() && !faults.full(); ++i) {
        const auto day = dayOfMonthIn(node.item(i), faults, month);
        if (!day)
            continue;
        if (!days.empty() && *day <= days.back())
            faults.add(node.item(i).path, "days-not-rising", {{"value", printDay(*day)}});
        days.push_back(*day);
    }
    return days;
}

void readWorkingDays(ObjectReader& reader, const CategoriesContext& context,
                     const ProductionCalendar& calendar, MonthTariff& tariff)
{
    auto& faults = reader.faults();
    const auto node = reader.optional("working_days");
    if (node && node->value->kind == Kind::Array) {
        tariff.workingDays = readDays(*node, faults, tariff.month);
        return;
    }
    if (node && !readWord(*node, faults, {"RU"}))
        return;
    if (context.stored == nullptr && !workingDays(calendar, tariff.month))
        faults.add(reader.pathOf("working_days"), "no-calendar", {{"value", printMonth(tariff.month)}});
}

std::map<Day, int> readPeakHours(const Node& node, Faults& faults, Month month)
{
    std::map<Day, int> hours;
    const ObjectReader reader(node, faults);
    if (!reader.ok())
        return hours;
    bool any = false;
    for (const auto& [key, value] : node.value->members) {
        if (value.isNull() || faults.full())
            continue;
        any = true;
        const auto place = reader.pathOf(key);
        const Value text{Kind::Text, key, {}, {}};
        const auto day = dayOfMonthIn({&text, place}, faults, month);
        const auto hour = readHour({&value, place}, faults);
        if (day && hour)
            hours.emplace(*day, *hour);
    }
    if (!any)
        faults.add(node.path, "no-entries");
    return hours;
}

retail::ZoneHours readZoneHours(const Node& node, Faults& faults)
{
    ObjectReader reader(node, faults);
    retail::ZoneHours zones;
    if (const auto night = reader.required("night"))
        zones.night = readHours(*night, faults).value_or(retail::HourSet());
    if (const auto peak = reader.optional("peak")) {
        zones.peak = readHours(*peak, faults);
        const auto both = zones.peak ? zones.night & *zones.peak : retail::HourSet();
        for (std::size_t bit = 0; bit < both.size(); ++bit)
            if (both.test(bit))
                faults.add(peak->path, "hour-in-both-zones", {{"value", std::to_string(bit + 1)}});
    }
    reader.finish();
    return zones;
}

} // namespace

std::optional<MonthTariff> readMonthTariff(const Node& node, CategoriesContext& context, std::size_t index,
                                           const ProductionCalendar& calendar)
{
    auto& faults = context.faults;
    ObjectReader reader(node, faults);
    const auto monthNode = reader.required("month");
    const auto month = monthNode ? readMonth(*monthNode, faults) : std::nullopt;
    if (!month)
        return std::nullopt;
    MonthTariff tariff;
    tariff.month = *month;
    readWorkingDays(reader, context, calendar, tariff);
    if (const auto hours = reader.optional("peak_hours"))
        tariff.peakHours = readPeakHours(*hours, faults, *month);
    if (const auto hours = reader.optional("planned_peak_hours"))
        tariff.plannedPeakHours = readHours(*hours, faults);
    if (const auto zones = reader.optional("zone_hours"))
        tariff.zoneHours = readZoneHours(*zones, faults);
    if (const auto vat = reader.optional("vat_percent"))
        tariff.vatPercent = readPercent(*vat, faults);
    if (const auto prices = reader.required("prices"))
        tariff.prices = readPrices(*prices, context, {index, *month});
    if (context.stored)
        if (const auto source = reader.optional("source"))
            tariff.source = source->value->text;
    reader.finish();
    return tariff;
}

} // namespace meritdesk::json
