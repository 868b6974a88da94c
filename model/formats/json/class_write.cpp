#include <array>

#include "formats/json/class_input.h"
#include "formats/json/class_parts.h"
#include "formats/json/clear_parts.h"
#include "formats/json/json_writer.h"
#include "formats/json/labels.h"

namespace meritdesk::json {

using namespace classroom; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

/// Values of a seat and rows of a sheet look alike.
template <class Lines>
void writeLines(Writer& writer, std::string_view key, const Lines& lines)
{
    writer.key(key).beginArray();
    for (const auto& line : lines)
        writer.beginObject()
            .member("price", line.price.text())
            .member("quantity", line.quantity.text())
            .endObject();
    writer.endArray();
}

void writeTerms(Writer& writer, const Terms& terms)
{
    writer.key("terms").beginObject().member("rule", terms.rule);
    writeOptions(writer, terms.options);
    writer.endObject();
}

void writeSeat(Writer& writer, const Seat& seat)
{
    writer.beginObject().member("id", seat.id).member("name", seat.name);
    writer.member("side", sideWords[static_cast<std::size_t>(seat.side)]);
    if (!seat.technology.empty())
        writer.member("technology", seat.technology);
    if (seat.bidder)
        writer.member("bidder", *seat.bidder);
    writeLines(writer, "values", seat.values);
    writer.endObject();
}

void writeRound(Writer& writer, const Round& round)
{
    writer.beginObject().member("stage", stageWords[static_cast<std::size_t>(round.stage)]);
    writeTerms(writer, round.terms);
    writer.key("sheets").beginArray();
    for (const auto& sheet : round.sheets) {
        writer.beginObject().member("seat", sheet.seat);
        writeLines(writer, "rows", sheet.rows);
        writer.endObject();
    }
    writer.endArray().endObject();
}

} // namespace

std::string writeClass(const Class& room)
{
    Writer writer;
    writer.beginObject().member("format", classFormat);
    writeLabels(writer, room.title, room.units);
    writeTerms(writer, room.terms);
    writer.key("capacity_binds").boolean(room.capacityBinds);
    writer.key("planned_rounds").number(static_cast<long long>(room.plannedRounds));
    writer.member("seed", std::to_string(room.seed));
    writer.key("seats").beginArray();
    for (const auto& seat : room.seats)
        writeSeat(writer, seat);
    writer.endArray().key("rounds").beginArray();
    for (const auto& round : room.rounds)
        writeRound(writer, round);
    return writer.endArray().endObject().take();
}

} // namespace meritdesk::json
