#include <limits>

#include "core/response/demand/baselines/methods.h"
#include "formats/json/response_context.h"

namespace meritdesk::json {

using namespace response;         // NOLINT(google-build-using-namespace): this file reads its values
using namespace response::demand; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

constexpr int mostDays = std::numeric_limits<int>::max();

std::vector<std::string_view> methodIds()
{
    std::vector<std::string_view> ids;
    for (const auto* method : baselineMethods)
        ids.push_back(method->id);
    return ids;
}

/// y days looked back on, of which `left` there are; x of them.
void readDays(ObjectReader& reader, std::size_t left, MethodChoice& choice)
{
    auto& faults = reader.faults();
    const auto yNode = reader.required("y");
    const auto y = wholeOf(yNode, faults, 1, mostDays);
    if (y && static_cast<std::size_t>(*y) > left)
        faults.add(yNode->path, "days-too-few",
                   {{"value", std::to_string(*y)}, {"left", std::to_string(left)}});
    choice.y = static_cast<int>(y.value_or(1));
    if (!choice.method->takesX)
        return;
    const auto xNode = reader.required("x");
    const auto x = wholeOf(xNode, faults, 1, faults.tolerant() ? mostDays : y.value_or(mostDays));
    choice.x = static_cast<int>(x.value_or(1));
    if (x && y && choice.method->evenRest && (*y - *x) % 2 != 0)
        faults.add(xNode->path, "rest-not-even", {{"x", std::to_string(*x)}, {"y", std::to_string(*y)}});
}

void readAdjustment(ObjectReader& reader, const BaselineCase& site, MethodChoice& choice)
{
    const auto node = reader.optional("adjust");
    if (!node)
        return;
    const auto kind =
        readWord(*node, reader.faults(), {adjustmentKinds.begin(), adjustmentKinds.end()}).value_or(0);
    choice.adjustment = static_cast<Adjustment>(kind);
    if (choice.adjustment != Adjustment::None && site.adjustHours.empty())
        reader.faults().add(node->path, "adjust-without-hours");
}

void readLevel(ObjectReader& reader, const BaselineCase& site, MethodChoice& choice)
{
    auto& faults = reader.faults();
    const auto node = reader.required("plc");
    if (const auto plc = decOf<Mw>(node, faults, DecFrom::Anywhere)) {
        choice.plc = *plc;
        if (*plc < site.obligation)
            faults.add(node->path, "below-least",
                       {{"value", plc->text()}, {"least", site.obligation.text()}});
    }
    if (const auto strict = reader.optional("strict"))
        choice.strict = readBool(*strict, faults).value_or(false);
}

void readAlpha(ObjectReader& reader, MethodChoice& choice)
{
    const auto node = reader.required("alpha");
    auto alpha = whole<Share>(1);
    shareInto(node, reader.faults(), alpha);
    if (alpha == Share())
        reader.faults().add(node->path, "not-positive", {{"value", alpha.text()}});
    choice.alpha = alpha.mantissa();
}

void readMethod(const Node& node, Faults& faults, BaselineCase& site, std::size_t left)
{
    ObjectReader reader(node, faults);
    const auto name = reader.required("method");
    const auto index = name ? readWord(*name, faults, methodIds()) : std::nullopt;
    if (!index)
        return;
    MethodChoice choice{.method = baselineMethods[*index]};
    const auto& method = *choice.method;
    if (method.existsIn && !method.existsIn(site.window))
        faults.add(name->path, "method-hours-missing", {{"method", std::string(method.id)}});
    if (method.takesHistory) {
        readDays(reader, left, choice);
        readAdjustment(reader, site, choice);
    }
    if (method.takesAlpha)
        readAlpha(reader, choice);
    if (method.takesPlc)
        readLevel(reader, site, choice);
    reader.finish();
    site.methods.push_back(choice);
}

} // namespace

void readMethods(const std::optional<Node>& node, Faults& faults, BaselineCase& site)
{
    if (!node || !isList(*node, faults, 1))
        return;
    const bool known = faults.none() && !faults.tolerant();
    const auto left = known ? sortDays(site).left.size() : std::numeric_limits<std::size_t>::max();
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i)
        readMethod(node->item(i), faults, site, left);
}

} // namespace meritdesk::json
