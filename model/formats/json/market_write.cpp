#include "formats/json/market_input.h"

namespace meritdesk::json {

using namespace response::dayahead; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

void writeLabel(Writer& writer, const Label& label)
{
    if (label)
        writer.member("label", *label);
}

void writeOffers(Writer& writer, const Stack& stack)
{
    std::vector<std::size_t> treads(stack.size());
    for (std::size_t tread = 0; tread < stack.size(); ++tread)
        treads[stack.given(tread)] = tread;
    for (const auto tread : treads) {
        writer.beginObject()
            .member("volume", (stack.to(tread) - stack.from(tread)).text())
            .member("price", stack.priceFrom(tread).text());
        writeLabel(writer, stack.labelOf(stack.given(tread)));
        writer.endObject();
    }
}

void writeBlocks(Writer& writer, const Stack& stack)
{
    for (std::size_t tread = 0; tread < stack.size(); ++tread) {
        writer.beginObject()
            .member("from", stack.from(tread).text())
            .member("to", stack.to(tread).text())
            .member("price_from", stack.priceFrom(tread).text())
            .member("price_to", stack.priceTo(tread).text());
        writeLabel(writer, stack.labelOf(tread));
        writer.endObject();
    }
}

void writeStack(Writer& writer, const Stack& stack)
{
    writer.beginArray();
    if (stack.isOffers())
        writeOffers(writer, stack);
    else
        writeBlocks(writer, stack);
    writer.endArray();
}

void writeStacks(Writer& writer, const std::vector<Stack>& stacks)
{
    if (stacks.size() == 1) {
        writer.key("stack");
        writeStack(writer, stacks.front());
    } else if (!stacks.empty()) {
        writer.key("stacks").beginArray();
        for (const auto& stack : stacks)
            writeStack(writer, stack);
        writer.endArray();
    }
}

} // namespace

void writeMarket(Writer& writer, const Market& market)
{
    writer.key("load").beginArray();
    for (const auto& load : market.load)
        writer.text(load.text());
    writer.endArray();
    writeStacks(writer, market.stacks);
    writer.key("demand").beginArray();
    for (const auto& buyer : market.demand) {
        writer.beginObject().member("price", buyer.price.text()).member("volume", buyer.volume.text());
        writeLabel(writer, buyer.label);
        writer.endObject();
    }
    writer.endArray();
    if (market.scarcityPrice)
        writer.member("scarcity_price", market.scarcityPrice->text());
}

void writeCriterion(Writer& writer, const Criterion& criterion, const std::vector<Day>* days)
{
    writer.beginObject().member("kind", criterion.kind->id);
    if (!criterion.kind->key.empty())
        writer.member(criterion.kind->key, criterion.number.text());
    if (criterion.kind == &manual && days) {
        writer.key("days").beginArray();
        for (const auto day : *days)
            writer.text(printDay(day));
        writer.endArray();
    } else if (criterion.kind == &manual) {
        writer.key("fire").boolean(criterion.fire);
    }
    writer.endObject();
}

} // namespace meritdesk::json
