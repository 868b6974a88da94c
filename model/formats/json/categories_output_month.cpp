#include "formats/json/categories_output_month.h"

#include <array>

#include "core/retail/categories.h"

namespace meritdesk::json {

namespace {

using retail::Detail;
using retail::MonthBill;

constexpr int priceDecimals = 6;
constexpr int hourDecimals = 3;

std::string printKw(const retail::Exact& kw, const MonthPrint& print)
{
    return printExact(roundToStep(kw.fraction(), print.step));
}

void writeRounded(Writer& writer, std::string_view key, const std::optional<Fraction>& value, int decimals)
{
    writer.key(key);
    if (value)
        writer.text(printRounded(*value, decimals));
    else
        writer.null();
}

void writeDays(Writer& writer, const retail::Capacity& capacity, const MonthPrint& print)
{
    if (print.detail != Detail::Full)
        return;
    writer.key("days").beginArray();
    for (const auto& [day, hour, kw] : capacity.days)
        writer.beginObject()
            .member("day", printDay(day))
            .key("hour")
            .number(hour)
            .member("kw", printKw(kw, print))
            .endObject();
    writer.endArray();
}

void writeCapacities(Writer& writer, const MonthBill& month, const MonthPrint& print)
{
    writer.key("purchased_capacity");
    if (month.purchased) {
        writer.beginObject().member("kw", printKw(month.purchased->kw, print));
        writeDays(writer, *month.purchased, print);
        writer.endObject();
    } else {
        writer.null();
    }
    writer.key("network_capacity");
    if (month.network && month.reservedKw) {
        writer.beginObject().member("kw", printKw(month.network->kw, print));
        writer.member("reserved_kw", printKw(*month.reservedKw, print));
        writeDays(writer, *month.network, print);
        writer.endObject();
    } else {
        writer.null();
    }
}

std::optional<Fraction> divided(const std::optional<retail::Ratio>& ratio)
{
    return ratio ? std::optional(ratio->fraction()) : std::nullopt;
}

void writeTransmission(Writer& writer, const retail::TransmissionComparison& comparison)
{
    static constexpr std::array<std::string_view, 3> ids{"single", "two-rate", "equal"};
    writer.key("transmission").beginObject();
    writeRounded(writer, "hours_of_use", divided(comparison.hoursOfUse), hourDecimals);
    writeRounded(writer, "break_even_hours", divided(comparison.breakEvenHours), hourDecimals);
    writer.key("cheaper");
    if (comparison.cheaper)
        writer.text(ids.at(static_cast<std::size_t>(*comparison.cheaper)));
    else
        writer.null();
    writer.endObject();
}

void writeLine(Writer& writer, const retail::BillLine& line, const MonthPrint& print)
{
    const bool energy = line.unit == retail::LineUnit::Energy;
    writer.beginObject().member("key", line.key);
    writer.member("quantity", energy ? printInFull(line.quantity) : printKw(line.quantity, print));
    writer.member("unit", energy ? "kWh" : "kW");
    writeRounded(writer, "price", line.price(), priceDecimals);
    writer.member("amount", line.amount.text()).key("parts").beginArray();
    for (const auto& part : line.parts)
        writer.beginObject().member("key", part.key).member("amount", part.amount.text()).endObject();
    writer.endArray().endObject();
}

void writeCategory(Writer& writer, const retail::CategoryBill& bill, const MonthBill& month,
                   const MonthPrint& print)
{
    writer.beginObject().member("category", bill.category->id);
    writer.key("available").boolean(bill.available()).key("reasons").beginArray();
    for (const auto& reason : bill.reasons)
        writer.text(reason.text());
    writer.endArray();
    if (print.detail == Detail::Full) {
        writer.key("lines").beginArray();
        for (const auto& line : bill.lines)
            writeLine(writer, line, print);
        writer.endArray();
    }
    writeAmounts(writer, bill.amounts, month.volumeKwh);
    writer.endObject();
}

} // namespace

std::string printInFull(const retail::Exact& value)
{
    return printDecimal(value.mantissa, value.scale);
}

void writeMoney(Writer& writer, std::string_view key, const std::optional<retail::Money>& money)
{
    writer.key(key);
    if (money)
        writer.text(money->text());
    else
        writer.null();
}

void writeAmounts(Writer& writer, const std::optional<retail::Amounts>& amounts, const retail::Exact& volume)
{
    using retail::Money;
    writeMoney(writer, "total", amounts ? std::optional(amounts->total) : std::nullopt);
    writeMoney(writer, "vat", amounts ? std::optional(amounts->vat) : std::nullopt);
    writeMoney(writer, "with_vat", amounts ? std::optional(amounts->withVat) : std::nullopt);
    writeRounded(writer, "per_kwh", amounts ? retail::perKwh(amounts->total, volume) : std::nullopt,
                 priceDecimals);
}

void writeMonth(Writer& writer, const MonthBill& month, const MonthPrint& print)
{
    writer.member("month", printMonth(month.month)).member("volume_kwh", printInFull(month.volumeKwh));
    writer.key("working_days").number(month.workingDays);
    writer.member("vat_percent", printInFull(month.vatPercent));
    writeCapacities(writer, month, print);
    writeTransmission(writer, month.transmission);
    writer.key("categories").beginArray();
    for (const auto& bill : month.categories)
        writeCategory(writer, bill, month, print);
    writer.endArray().key("best");
    if (month.best)
        writer.text(month.best->id);
    else
        writer.null();
}

} // namespace meritdesk::json
