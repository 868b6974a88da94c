#include "formats/json/class_input.h"

#include <charconv>
#include <utility>

#include "core/classroom/checks.h"
#include "formats/json/class_parts.h"
#include "formats/json/clear_parts.h"
#include "formats/json/labels.h"

namespace meritdesk::json {

using namespace classroom; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

/// Calls `read` with every entry of a list that must be there.
template <class Read>
void eachItem(const std::optional<Node>& node, Faults& faults, Read read)
{
    if (!node || !isList(*node, faults))
        return;
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i)
        read(node->item(i));
}

template <class Line>
std::vector<Line> readLines(const std::optional<Node>& node, Faults& faults)
{
    std::vector<Line> lines;
    eachItem(node, faults, [&](const Node& item) {
        ObjectReader object(item, faults);
        const auto price = readValue<auction::Price>(object.required("price"), faults);
        const auto quantity = readValue<auction::Quantity>(object.required("quantity"), faults);
        object.finish();
        lines.push_back({price.value_or(auction::Price{}), quantity.value_or(auction::Quantity{})});
    });
    return lines;
}

Terms readTerms(const std::optional<Node>& node, Faults& faults)
{
    Terms terms;
    if (!node)
        return terms;
    ObjectReader object(*node, faults);
    if (const auto rule = object.required("rule"))
        terms.rule = readText(*rule, faults).value_or("");
    if (const auto options = object.optional("options"))
        terms.options = readOptions(*options, faults);
    object.finish();
    return terms;
}

Seat readSeat(const Node& node, Faults& faults)
{
    ObjectReader object(node, faults);
    Seat seat;
    seat.id = readName(object.required("id"), faults).value_or("");
    seat.name = readName(object.required("name"), faults).value_or("");
    seat.side = readSide(object.required("side"), faults).value_or(seat.side);
    seat.technology = readName(object.optional("technology"), faults).value_or("");
    seat.bidder = readName(object.optional("bidder"), faults);
    seat.values = readLines<ValueStep>(object.optional("values"), faults);
    object.finish();
    return seat;
}

Round readRound(const Node& node, Faults& faults)
{
    ObjectReader object(node, faults);
    Round round;
    if (const auto stage = object.required("stage"))
        if (const auto word = readWord(*stage, faults, {stageWords.begin(), stageWords.end()}))
            round.stage = static_cast<Stage>(*word);
    round.terms = readTerms(object.required("terms"), faults);
    const auto sheets = object.required("sheets");
    object.finish();
    eachItem(sheets, faults, [&](const Node& item) {
        ObjectReader sheet(item, faults);
        auto seat = readName(sheet.required("seat"), faults).value_or("");
        auto rows = readLines<SheetRow>(sheet.required("rows"), faults);
        sheet.finish();
        round.sheets.push_back({std::move(seat), std::move(rows)});
    });
    return round;
}

/// A whole number of 64 bits, which is more than a JSON number is sure to keep: a text.
std::uint64_t readSeed(const std::optional<Node>& node, Faults& faults)
{
    const auto text = node ? readText(*node, faults) : std::nullopt;
    std::uint64_t seed = 0;
    if (!text)
        return seed;
    const auto* const end = text->data() + text->size();
    const auto read = std::from_chars(text->data(), end, seed);
    if (read.ec != std::errc{} || read.ptr != end)
        faults.add(node->path, "not-a-whole-number", {{"value", *text}});
    return seed;
}

void readPlan(ObjectReader& object, Faults& faults, Class& room)
{
    static constexpr DecimalLimits limits{.wholeDigits = 4, .decimals = 0, .characters = 16, .exponent = 4};
    if (const auto binds = object.required("capacity_binds"))
        room.capacityBinds = readBool(*binds, faults).value_or(true);
    if (const auto planned = object.required("planned_rounds"))
        room.plannedRounds = static_cast<std::size_t>(
            readWhole(*planned, faults, limits, 1, static_cast<long long>(mostRounds)).value_or(1));
    room.seed = readSeed(object.required("seed"), faults);
}

/// Sheets that are in must be sheets of their rounds; all rounds but the last are revealed.
void checkRounds(const Class& room, std::vector<Finding>& findings)
{
    for (std::size_t number = 0; number < room.rounds.size(); ++number) {
        if (number + 1 < room.rounds.size() && room.rounds[number].stage != Stage::Revealed)
            findings.push_back(error("class-round-not-revealed", "rounds[" + std::to_string(number) + "]",
                                     {{"round", std::to_string(number + 1)}}));
        for (const auto& sheet : room.rounds[number].sheets)
            for (auto& finding : sheetFindings(room, number, sheet))
                findings.push_back(std::move(finding));
    }
}

} // namespace

Result<Class> readClass(std::string_view bytes)
{
    const auto document = parse(bytes);
    if (!document)
        return document.findings();
    const auto& root = document.value();
    Faults faults;
    Class room;
    ObjectReader object({&root, ""}, faults);
    if (const auto format = object.required("format"))
        if (format->value->kind != Kind::Text || format->value->text != classFormat)
            return error("wrong-format", format->path,
                         {{"value", shown(*format->value)}, {"format", std::string(classFormat)}});
    room.title = readTitle(object.optional("title"), faults).value_or("");
    room.units = readUnits(object.optional("units"), faults);
    room.terms = readTerms(object.required("terms"), faults);
    readPlan(object, faults, room);
    const auto seats = object.required("seats");
    const auto rounds = object.required("rounds");
    object.finish();
    eachItem(seats, faults, [&](const Node& item) { room.seats.push_back(readSeat(item, faults)); });
    eachItem(rounds, faults, [&](const Node& item) { room.rounds.push_back(readRound(item, faults)); });
    if (!faults.none())
        return faults.findings();
    auto findings = classFindings(room);
    if (findings.empty())
        checkRounds(room, findings);
    if (!findings.empty())
        return findings;
    return room;
}

} // namespace meritdesk::json
