#include "core/retail/invoice/invoice.h"

#include <algorithm>
#include <array>

#include "core/retail/category.h"

namespace meritdesk::retail::invoice {

namespace {

constexpr std::array<std::string_view, unitCount> unitIds{"", "kWh", "MWh", "kW", "MW"};
constexpr std::array<std::string_view, 5> energyParts{"wholesale", "transmission", "losses", "margin",
                                                      "other"};
constexpr std::array<std::string_view, 13> lineKeys{
    "energy",          "energy-night",    "energy-day",      "energy-half-peak", "energy-peak",
    "over-plan",       "under-plan",      "plan-volume",     "deviation",        "capacity",
    "capacity-margin", "demand-response", "network-capacity"};

bool hasParts(std::string_view line)
{
    return line.substr(0, 6) == "energy";
}

std::vector<Target> makeTargets()
{
    std::vector<Target> targets;
    for (const auto key : lineKeys) {
        targets.push_back({std::string(key), {}});
        if (hasParts(key))
            for (const auto part : energyParts)
                targets.push_back({std::string(key), std::string(part)});
    }
    return targets;
}

Figure rounded(const Fraction& value, int places)
{
    const auto scaled =
        roundHalfUp(Fraction(value * powerOfTen(places))) * powerOfTen(Figure::decimals - places);
    return Figure::fromMantissa(static_cast<Int128>(scaled));
}

std::optional<Figure> priceOf(const Exact& exact, const Exact& quantity)
{
    if (quantity.isZero())
        return std::nullopt;
    return rounded(Fraction(exact.fraction() / quantity.fraction()), 6);
}

void addLine(const BillLine& from, std::vector<Line>& lines)
{
    lines.push_back({.targets = {{std::string(from.key), {}}},
                     .quantity = rounded(from.quantity.fraction(), 3),
                     .unit = unitFor(from.unit),
                     .price = priceOf(from.exact, from.quantity),
                     .amount = from.amount});
}

void addParts(const BillLine& from, std::vector<Line>& lines)
{
    for (const auto& part : from.parts)
        lines.push_back({.targets = {{std::string(from.key), std::string(part.key)}},
                         .quantity = rounded(from.quantity.fraction(), 3),
                         .unit = unitFor(from.unit),
                         .price = priceOf(part.exact, from.quantity),
                         .amount = toMoney(part.exact)});
}

} // namespace

std::string_view unitId(Unit unit)
{
    return unitIds.at(static_cast<std::size_t>(unit));
}

std::optional<Unit> unitOf(std::string_view id)
{
    const auto* const found = std::find(unitIds.begin(), unitIds.end(), id);
    if (found == unitIds.end())
        return std::nullopt;
    return static_cast<Unit>(found - unitIds.begin());
}

int unitPower(Unit unit)
{
    return unit == Unit::Mwh || unit == Unit::Mw ? 3 : 0;
}

Unit unitFor(LineUnit unit)
{
    return unit == LineUnit::Energy ? Unit::Kwh : Unit::Kw;
}

const std::vector<Target>& allTargets()
{
    static const auto targets = makeTargets();
    return targets;
}

std::optional<Target> targetOf(std::string_view text)
{
    const auto& targets = allTargets();
    const auto found = std::find_if(targets.begin(), targets.end(),
                                    [&](const Target& target) { return target.text() == text; });
    return found == targets.end() ? std::nullopt : std::optional(*found);
}

std::optional<Exact> baseQuantity(const Line& line)
{
    if (!line.quantity)
        return std::nullopt;
    return exact(*line.quantity) * Exact{powerOfTen(unitPower(line.unit))};
}

std::optional<Exact> basePrice(const Line& line)
{
    if (!line.price)
        return std::nullopt;
    return trimmed(exact(*line.price) * Exact{.mantissa = 1, .scale = unitPower(line.unit)});
}

Invoice ownInvoice(const std::string& site, const MonthBill& month, const CategoryBill& bill, Split split)
{
    Invoice invoice{.site = site, .month = month.month, .category = std::string(bill.category->id)};
    for (const auto& line : bill.lines) {
        if (split == Split::Parts && !line.parts.empty())
            addParts(line, invoice.lines);
        else
            addLine(line, invoice.lines);
    }
    invoice.vatPercent = rounded(month.vatPercent.fraction(), 4);
    Money total;
    for (const auto& line : invoice.lines)
        total += line.amount;
    invoice.total = total;
    invoice.vat = toMoney(Exact{total.kopecks, 4, 1} * month.vatPercent);
    invoice.withVat = *invoice.total + *invoice.vat;
    return invoice;
}

} // namespace meritdesk::retail::invoice
