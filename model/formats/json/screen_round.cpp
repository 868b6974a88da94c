#include "formats/json/screen_round.h"

#include <set>

#include "formats/json/bounded_values.h"

namespace meritdesk::json {

using namespace auction; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

/// Calls for each entry of a list, until the faults are full.
template <class Read>
void readList(const std::optional<Node>& node, Faults& faults, std::size_t minimum, const Read& read)
{
    if (!node || !isList(*node, faults, minimum))
        return;
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i)
        read(ObjectReader(node->item(i), faults));
}

Declaration readDeclaration(ObjectReader object)
{
    auto& faults = object.faults();
    Declaration order;
    order.participant = readName(object.required("participant"), faults).value_or("");
    order.side = readSide(object.required("side"), faults).value_or(Side::Buy);
    order.price = readValue<Price>(object.required("price"), faults).value_or(Price{});
    const auto quantity = readPositive<Quantity>(object.required("quantity"), faults);
    order.quantity = quantity.value_or(Quantity{});
    order.awarded = readFromZero<Quantity>(object.optional("awarded"), faults, quantity);
    object.finish();
    return order;
}

Capacity readCapacity(ObjectReader object, std::set<std::string>& known)
{
    auto& faults = object.faults();
    Capacity capacity;
    const auto node = object.required("participant");
    const auto participant = readName(node, faults);
    if (participant && !known.insert(*participant).second)
        faults.add(node->path, "repeated-participant", {{"value", *participant}});
    capacity.participant = participant.value_or("");
    capacity.capacity = readPositive<Quantity>(object.required("capacity"), faults).value_or(Quantity{});
    object.finish();
    return capacity;
}

Delivery readDelivery(ObjectReader object)
{
    auto& faults = object.faults();
    Delivery delivery;
    delivery.participant = readName(object.required("participant"), faults).value_or("");
    delivery.contracted = readPositive<Quantity>(object.required("contracted"), faults).value_or(Quantity{});
    delivery.delivered = readFromZero<Quantity>(object.required("delivered"), faults).value_or(Quantity{});
    object.finish();
    return delivery;
}

std::optional<std::vector<Capacity>> readCapacities(const std::optional<Node>& node, Faults& faults)
{
    if (!node)
        return std::nullopt;
    std::vector<Capacity> capacities;
    std::set<std::string> known;
    readList(node, faults, 1,
             [&](ObjectReader object) { capacities.push_back(readCapacity(std::move(object), known)); });
    return capacities;
}

/// The step belongs to a band that is in order, and divides it.
void readStep(const std::optional<Node>& node, Faults& faults, Band& band)
{
    band.step = readPositive<Price>(node, faults);
    if (band.step && (band.cap - band.floor).mantissa() % band.step->mantissa() != 0)
        faults.add(node->path, "step-does-not-divide-band",
                   {{"value", band.step->text()}, {"width", (band.cap - band.floor).text()}});
}

std::optional<Band> readBand(ObjectReader& object)
{
    auto& faults = object.faults();
    const auto floorNode = object.optional("price_floor");
    const auto capNode = object.optional("price_cap");
    const auto stepNode = object.optional("price_step");
    const auto floor = readValue<Price>(floorNode, faults);
    const auto cap = readValue<Price>(capNode, faults);
    if (floorNode.has_value() != capNode.has_value()) {
        faults.add(object.pathOf(floorNode ? "price_cap" : "price_floor"), "band-needs-both");
        return std::nullopt;
    }
    if (stepNode && !floorNode)
        faults.add(stepNode->path, "step-needs-band", {{"value", shown(*stepNode->value)}});
    if (!floor || !cap)
        return std::nullopt;
    if (*cap <= *floor) {
        faults.add(capNode->path, "cap-not-above-floor", {{"value", cap->text()}, {"floor", floor->text()}});
        return std::nullopt;
    }
    Band band{.floor = *floor, .cap = *cap};
    readStep(stepNode, faults, band);
    return band;
}

} // namespace

Round readRound(const Node& node, Faults& faults)
{
    ObjectReader object(node, faults);
    Round round;
    round.id = readName(object.required("id"), faults).value_or("");
    round.demand = readPositive<Quantity>(object.optional("demand"), faults);
    round.band = readBand(object);
    round.capacities = readCapacities(object.optional("capacities"), faults);
    readList(object.required("orders"), faults, 0,
             [&](ObjectReader order) { round.orders.push_back(readDeclaration(std::move(order))); });
    readList(object.optional("deliveries"), faults, 0,
             [&](ObjectReader delivery) { round.deliveries.push_back(readDelivery(std::move(delivery))); });
    object.finish();
    return round;
}

} // namespace meritdesk::json
