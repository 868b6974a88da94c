#include "core/retail/explain_month.h"

#include <algorithm>
#include <array>

#include "core/listed.h"
#include "core/retail/categories.h"
#include "core/retail/components.h"
#include "core/retail/derive.h"
#include "core/retail/vat.h"

namespace meritdesk::retail {

namespace {

const Source computed{};
const Source invoice{"Rounding of the invoice: lines to kopecks, then VAT on their sum", Grade::Inference};

/// Everything an explanation of one month reads.
struct Scene
{
    const Case& input;
    const MonthContext& month;
    const MonthBill& bill;
    const CategoryBill* category = nullptr; ///< with amounts, or null
};

Derivation explainLine(const Scene& scene, const BillLine& line)
{
    const auto& category = *scene.category->category;
    for (const auto* component : category.components)
        if (line.key == component->id
            || (component == &energyComponent && line.key.substr(0, 7) == "energy-"))
            return component->explain(scene.month, category, line);
    return {};
}

Derivation explainTotal(const Scene& scene)
{
    std::string formula;
    for (const auto& line : scene.category->lines)
        formula += (formula.empty() ? "" : " + ") + formulaKey(line.key);
    auto total = derive("total", formula, scene.category->amounts->total.roubles(), unitRub, invoice);
    for (const auto& line : scene.category->lines)
        total.children.push_back(explainLine(scene, line));
    return total;
}

Derivation explainVat(const Scene& scene)
{
    auto vat = derive("vat", "round(total * vat_percent / 100, 2)", scene.category->amounts->vat.roubles(),
                      unitRub, invoice);
    const auto& tariff = *scene.month.tariff->input;
    if (!tariff.vatPercent && !scene.input.vatPercent) {
        const auto& period = vatPeriod(tariff.month);
        vat.source = {period.source, period.grade};
    }
    vat.inputs = {input("total", scene.category->amounts->total),
                  input("vat_percent", scene.month.tariff->vatPercent, "%")};
    return vat;
}

Derivation explainWithVat(const Scene& scene)
{
    auto sum =
        derive("with_vat", "total + vat", scene.category->amounts->withVat.roubles(), unitRub, invoice);
    sum.children = {explainTotal(scene), explainVat(scene)};
    return sum;
}

std::optional<Derivation> explainPerKwh(const Scene& scene)
{
    const auto price = perKwh(scene.category->amounts->total, scene.bill.volumeKwh);
    if (!price)
        return std::nullopt;
    auto derivation =
        derive("per_kwh", "round(total / kwh, 6)", roundHalfUp(*price, 6), unitRubPerKwh, computed);
    derivation.inputs = {input("total", scene.category->amounts->total),
                         input("kwh", scene.bill.volumeKwh, unitKwh)};
    return derivation;
}

std::optional<Derivation> explainPurchased(const Scene& scene)
{
    return scene.bill.purchased ? std::optional(derivePurchased(scene.month)) : std::nullopt;
}

std::optional<Derivation> explainNetwork(const Scene& scene)
{
    return scene.bill.network ? std::optional(deriveNetwork(scene.month)) : std::nullopt;
}

std::optional<Derivation> explainReserved(const Scene& scene)
{
    if (!scene.bill.reservedKw)
        return std::nullopt;
    auto reserved = derive("reserved_kw", "max(0, max_power_kw - network_kw)",
                           scene.bill.reservedKw->fraction(), unitKw, computed);
    reserved.inputs = {input("max_power_kw", exact(scene.month.site->maxPowerKw), unitKw)};
    reserved.children = {deriveNetwork(scene.month)};
    return reserved;
}

std::optional<Derivation> explainHoursOfUse(const Scene& scene)
{
    if (!scene.bill.transmission.hoursOfUse)
        return std::nullopt;
    auto hours = derive("hours_of_use", "round(kwh / network_kw, 3)",
                        roundHalfUp(scene.bill.transmission.hoursOfUse->fraction(), 3), "h", computed);
    hours.inputs = {input("kwh", scene.bill.volumeKwh, unitKwh)};
    hours.children = {deriveNetwork(scene.month)};
    return hours;
}

std::optional<Derivation> explainBreakEven(const Scene& scene)
{
    if (!scene.bill.transmission.breakEvenHours)
        return std::nullopt;
    auto hours = derive("break_even_hours", "round(maintenance_rate / (transmission_rate - losses_rate), 3)",
                        roundHalfUp(scene.bill.transmission.breakEvenHours->fraction(), 3), "h", computed);
    const auto& rates = scene.month.transmission;
    hours.inputs = {input("maintenance_rate", *rates.maintenance, unitRubPerKw),
                    input("transmission_rate", *rates.single, unitRubPerKwh),
                    input("losses_rate", *rates.losses, unitRubPerKwh)};
    return hours;
}

/// A number that has a key of its own, and what explains it.
struct Explained
{
    std::string_view id = {};
    std::optional<Derivation> (*make)(const Scene&) = nullptr;
};

constexpr auto ofMonth = std::to_array<Explained>({
    {"purchased-capacity", &explainPurchased},
    {"network-capacity", &explainNetwork},
    {"reserved-capacity", &explainReserved},
    {"hours-of-use", &explainHoursOfUse},
    {"break-even-hours", &explainBreakEven},
});

constexpr auto ofCategory = std::to_array<Explained>({
    {"total", [](const Scene& scene) { return std::optional(explainTotal(scene)); }},
    {"vat", [](const Scene& scene) { return std::optional(explainVat(scene)); }},
    {"with-vat", [](const Scene& scene) { return std::optional(explainWithVat(scene)); }},
    {"per-kwh", &explainPerKwh},
});

template <class List>
std::optional<Derivation> explainBy(const List& list, const Scene& scene, std::string_view key)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [key](const Explained& each) { return each.id == key; });
    return found == list.end() ? std::nullopt : found->make(scene);
}

const CategoryBill* billOf(const MonthBill& month, std::string_view category)
{
    for (const auto& bill : month.categories)
        if (bill.category->id == category && bill.amounts)
            return &bill;
    return nullptr;
}

} // namespace

std::optional<Derivation> explainMonth(const Case& input, const MonthContext& month, const MonthBill& bill,
                                       const Subject& subject)
{
    const Scene scene{input, month, bill, billOf(bill, subject.category)};
    if (subject.category.empty())
        return explainBy(ofMonth, scene, subject.key);
    if (!scene.category)
        return std::nullopt;
    for (const auto& line : scene.category->lines)
        if (line.key == subject.key)
            return explainLine(scene, line);
    return explainBy(ofCategory, scene, subject.key);
}

} // namespace meritdesk::retail
