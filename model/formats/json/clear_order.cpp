#include "formats/json/clear_parts.h"

namespace meritdesk::json {

using namespace auction; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

constexpr long long largestWhole = 999'999'999'999;

/// A key that belongs to one side only.
std::optional<Node> ofSide(ObjectReader& object, std::optional<Side> side, Side owner, std::string_view key)
{
    auto node = object.optional(key);
    if (!node || !side || *side == owner)
        return node;
    object.faults().add(
        node->path, "key-of-other-side",
        {{"key", std::string(key)}, {"side", std::string(sideWords[static_cast<std::size_t>(*side)])}});
    return std::nullopt;
}

void readSellersKeys(ObjectReader& object, std::optional<Side> side, Order& order)
{
    auto& faults = object.faults();
    const auto take = [&](std::string_view key) { return ofSide(object, side, Side::Sell, key); };
    order.unitEnergyConsumption = readValue<Price>(take("unit_energy_consumption"), faults);
    if (const auto node = take("ultra_low_emission"))
        order.ultraLowEmission = readBool(*node, faults).value_or(false);
    order.environmentalDeduction = readValue<Price>(take("environmental_deduction"), faults);
    order.coalConsumption = readValue<Price>(take("coal_consumption"), faults);
}

void readBuyersKeys(ObjectReader& object, std::optional<Side> side, Order& order)
{
    auto& faults = object.faults();
    const auto take = [&](std::string_view key) { return ofSide(object, side, Side::Buy, key); };
    order.gridTariff = readValue<Price>(take("grid_tariff"), faults).value_or(Price{});
    order.levies = readValue<Price>(take("levies"), faults).value_or(Price{});
}

} // namespace

Order readOrder(const Node& node, Faults& faults)
{
    static constexpr DecimalLimits whole{.wholeDigits = 12, .decimals = 6, .characters = 64, .exponent = 40};
    ObjectReader object(node, faults);
    Order order;
    order.id = readName(object.required("id"), faults).value_or("");
    order.participant = readName(object.optional("participant"), faults).value_or(order.id);
    const auto side = readSide(object.required("side"), faults);
    order.side = side.value_or(Side::Buy);
    order.price = readValue<Price>(object.required("price"), faults).value_or(Price{});
    order.quantity = readValue<Quantity>(object.required("quantity"), faults).value_or(Quantity{});
    order.time = readTime(object.optional("time"), faults);
    order.group = readName(object.optional("group"), faults);
    if (const auto segment = object.optional("segment"))
        order.segment = readWhole(*segment, faults, whole, 1, largestWhole);
    order.benchmark = readValue<Price>(object.optional("benchmark"), faults);
    readBuyersKeys(object, side, order);
    readSellersKeys(object, side, order);
    object.finish();
    return order;
}

} // namespace meritdesk::json
