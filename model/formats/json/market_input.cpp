#include "formats/json/market_input.h"

#include <algorithm>

#include "formats/json/dec_reader.h"

namespace meritdesk::json {

using namespace response;           // NOLINT(google-build-using-namespace): this file reads its values
using namespace response::dayahead; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

constexpr std::array<std::string_view, 4> blockKeys{"from", "to", "price_from", "price_to"};

Label readLabel(ObjectReader& reader)
{
    const auto label = reader.optional("label");
    return label ? readText(*label, reader.faults()) : std::nullopt;
}

RubPerMwh readPrice(const std::optional<Node>& node, Faults& faults)
{
    return decOf<RubPerMwh>(node, faults, DecFrom::Anywhere).value_or(RubPerMwh());
}

Block readBlock(const Node& node, Faults& faults)
{
    ObjectReader reader(node, faults);
    Block block;
    block.from = decOf<Mw>(reader.required("from"), faults, DecFrom::Anywhere).value_or(Mw());
    block.to = decOf<Mw>(reader.required("to"), faults, DecFrom::Anywhere).value_or(Mw());
    block.priceFrom = readPrice(reader.required("price_from"), faults);
    const auto priceTo = reader.optional("price_to");
    block.priceTo = priceTo ? readPrice(priceTo, faults) : block.priceFrom;
    block.label = readLabel(reader);
    reader.finish();
    return block;
}

Offer readOffer(const Node& node, Faults& faults)
{
    ObjectReader reader(node, faults);
    Offer offer;
    offer.volume = decOf<Mw>(reader.required("volume"), faults, DecFrom::AboveZero).value_or(Mw());
    offer.price = readPrice(reader.required("price"), faults);
    offer.label = readLabel(reader);
    reader.finish();
    return offer;
}

bool isBlock(const Value& value)
{
    return std::any_of(value.members.begin(), value.members.end(), [](const auto& member) {
        return std::find(blockKeys.begin(), blockKeys.end(), member.first) != blockKeys.end();
    });
}

template <class Each>
std::vector<Each> readEach(const Node& node, Faults& faults, Each (*read)(const Node&, Faults&))
{
    std::vector<Each> all;
    all.reserve(node.value->items.size());
    for (std::size_t i = 0; i < node.value->items.size() && !faults.full(); ++i)
        all.push_back(read(node.item(i), faults));
    return all;
}

/// A stack of blocks, as soon as one element has a key of theirs, else of offers.
std::optional<Stack> readStack(const Node& node, Faults& faults)
{
    if (!isList(node, faults, 1))
        return std::nullopt;
    const auto before = faults.findings().size();
    const auto& items = node.value->items;
    if (std::none_of(items.begin(), items.end(), isBlock)) {
        const auto offers = readEach(node, faults, readOffer);
        return faults.findings().size() == before ? std::optional(Stack::ofOffers(offers)) : std::nullopt;
    }
    const auto blocks = readEach(node, faults, readBlock);
    if (faults.findings().size() != before)
        return std::nullopt;
    if (const auto fault = faultOf(blocks)) {
        faults.add(node.item(fault->index).path + "." + std::string(fault->key), fault->code,
                   {{"value", fault->value}, {"limit", fault->limit}});
        return std::nullopt;
    }
    return Stack::ofBlocks(blocks);
}

void readStacks(const Node& node, Faults& faults, Market& market)
{
    if (!isList(node, faults))
        return;
    const auto count = node.value->items.size();
    if (count != market.hours() && !faults.tolerant()) {
        faults.add(node.path, "not-one-an-hour",
                   {{"count", std::to_string(count)}, {"hours", std::to_string(market.hours())}});
        return;
    }
    market.stacks.reserve(count);
    for (std::size_t i = 0; i < count && !faults.full(); ++i)
        market.stacks.push_back(readStack(node.item(i), faults).value_or(Stack()));
}

Buyer readBuyer(const Node& node, Faults& faults)
{
    ObjectReader reader(node, faults);
    Buyer buyer;
    buyer.price = readPrice(reader.required("price"), faults);
    buyer.volume = decOf<Mw>(reader.required("volume"), faults, DecFrom::AboveZero).value_or(Mw());
    buyer.label = readLabel(reader);
    reader.finish();
    return buyer;
}

} // namespace

void readMarket(ObjectReader& reader, Market& market)
{
    auto& faults = reader.faults();
    if (const auto load = reader.required("load"))
        market.load = decsOf<Mw>(*load, faults, DecFrom::Zero, 1);
    const auto stack = reader.optional("stack");
    const auto stacks = reader.optional("stacks");
    if (reader.ok() && stack.has_value() == stacks.has_value())
        faults.add(reader.pathOf("stack"), "stack-or-stacks");
    else if (stack)
        market.stacks = {readStack(*stack, faults).value_or(Stack())};
    else if (stacks && !market.load.empty())
        readStacks(*stacks, faults, market);
    if (const auto demand = reader.optional("demand"); demand && isList(*demand, faults))
        market.demand = readEach(*demand, faults, readBuyer);
    market.scarcityPrice = decOf<RubPerMwh>(reader.optional("scarcity_price"), faults, DecFrom::Anywhere);
}

Criterion readCriterion(const Node& node, Faults& faults, bool ofDays, std::optional<Node>* days)
{
    Criterion criterion;
    ObjectReader reader(node, faults);
    std::vector<std::string_view> ids;
    for (const auto* kind : criterionKinds)
        ids.push_back(kind->id);
    const auto kind = reader.required("kind");
    const auto index = kind ? readWord(*kind, faults, ids) : std::nullopt;
    if (!index)
        return criterion;
    criterion.kind = criterionKinds[*index];
    const bool isManual = criterion.kind == &manual;
    if (!criterion.kind->key.empty())
        criterion.number = decOf<Plain>(reader.required(criterion.kind->key), faults,
                                        criterion.kind->mayBeNegative ? DecFrom::Anywhere : DecFrom::Zero)
                               .value_or(Plain());
    if (isManual && ofDays && days)
        *days = reader.required("days");
    else if (isManual)
        if (const auto fire = reader.required("fire"))
            criterion.fire = readBool(*fire, faults).value_or(false);
    reader.finish();
    return criterion;
}

} // namespace meritdesk::json
