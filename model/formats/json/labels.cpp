#include "formats/json/labels.h"

#include "formats/json/clear_parts.h"

namespace meritdesk::json {

std::optional<auction::Units> readUnits(const std::optional<Node>& node, Faults& faults)
{
    if (!node)
        return std::nullopt;
    ObjectReader object(*node, faults);
    auction::Units units;
    units.currency = readName(object.optional("currency"), faults);
    units.price = readName(object.optional("price"), faults);
    units.quantity = readName(object.optional("quantity"), faults);
    object.finish();
    return units;
}

std::optional<std::string> readTitle(const std::optional<Node>& node, Faults& faults)
{
    return node ? readText(*node, faults, 0, 1000) : std::nullopt;
}

void writeLabels(Writer& writer, const std::optional<std::string>& title,
                 const std::optional<auction::Units>& units)
{
    if (title)
        writer.member("title", *title);
    if (!units)
        return;
    writer.key("units").beginObject();
    if (units->currency)
        writer.member("currency", *units->currency);
    if (units->price)
        writer.member("price", *units->price);
    if (units->quantity)
        writer.member("quantity", *units->quantity);
    writer.endObject();
}

} // namespace meritdesk::json
