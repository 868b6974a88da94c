#include "formats/json/kom_input.h"
#include "formats/json/origins.h"

namespace meritdesk::json {

using namespace response::kom; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

void writeBid(Writer& writer, const Bid& bid)
{
    writer.beginObject().member("id", bid.id);
    writer.member("flag", flags.at(static_cast<std::size_t>(bid.flag)));
    writer.member("volume", bid.volume.text());
    if (bid.flag == Flag::Priced) {
        writer.member("price", bid.price.text());
        writer.key("divisible").boolean(bid.divisible);
    }
    writer.endObject();
}

void writeCurve(Writer& writer, const Zone& zone)
{
    writer.member("q1", zone.q1.text());
    if (zone.q2)
        writer.member("q2", zone.q2->text());
    else
        writer.member("q2_ratio", zone.q2Ratio.text());
    writer.member("p1", zone.p1.text()).member("p2", zone.p2.text());
}

void writeDemandResponse(Writer& writer, const Zone& zone, ZoneKind kind)
{
    writer.key("dr").beginObject();
    if (kind == ZoneKind::Listed)
        writer.member("own", zone.dr.own.text());
    writer.member("others", zone.dr.others.text()).endObject();
    writer.member("dr_cap_share", zone.drCapShare.text());
    writer.member("cut", cuts.at(static_cast<std::size_t>(zone.cut)));
    writer.member("curve", curves.at(static_cast<std::size_t>(zone.curve)));
}

void writeGroups(Writer& writer, const Zone& zone)
{
    writer.key("groups").beginArray();
    for (const auto& group : zone.groups)
        writer.beginObject()
            .member("id", group.id)
            .member("purchased", group.purchased.text())
            .member("sold", group.sold.text())
            .endObject();
    writer.endArray().key("depths").beginArray();
    for (const auto& depth : zone.depths)
        writer.text(depth.text());
    writer.endArray();
}

} // namespace

void writeZone(Writer& writer, const Zone& zone, ZoneKind kind)
{
    writer.beginObject();
    if (!zone.id.empty())
        writer.member("id", zone.id);
    writeCurve(writer, zone);
    writer.key("bids").beginArray();
    for (const auto& bid : zone.bids)
        writeBid(writer, bid);
    writer.endArray();
    writeDemandResponse(writer, zone, kind);
    if (kind == ZoneKind::Listed)
        writeGroups(writer, zone);
    writer.endObject();
}

std::string writeKom(const Case& input, Keep keep, bool pretty)
{
    Writer writer(pretty);
    writer.beginObject().member("format", komFormat);
    writer.member("quantity_step", input.quantityStep.text());
    writer.key("months").number(input.months);
    writer.key("zones").beginArray();
    for (const auto& zone : input.zones)
        writeZone(writer, zone);
    writer.endArray();
    if (keep == Keep::Everything)
        writeOrigins(writer, input.origins, response::originKinds);
    writer.endObject();
    return writer.take();
}

} // namespace meritdesk::json
