#include "formats/json/dec_reader.h"

#include <limits>

namespace meritdesk::json {

namespace {

/// Longer texts than these are refused: below it no exponent that is cut off can make up for the zeros.
constexpr DecimalLimits decLimits{
    .wholeDigits = 18, .decimals = 12, .characters = 900'000, .exponent = std::numeric_limits<int>::max()};

} // namespace

std::optional<Int128> decMantissa(const Node& node, Faults& faults, DecFrom from)
{
    const auto decimal = readDecimal(node, faults, decLimits);
    if (!decimal)
        return std::nullopt;
    if (from != DecFrom::Anywhere && decimal->mantissa < 0) {
        faults.add(node.path, "negative", {{"value", shown(*node.value)}});
        return std::nullopt;
    }
    if (from == DecFrom::AboveZero && decimal->mantissa == 0) {
        faults.add(node.path, "not-positive", {{"value", shown(*node.value)}});
        return std::nullopt;
    }
    return response::Plain::fromText(*decimal)->mantissa();
}

std::optional<std::int64_t> wholeOf(const std::optional<Node>& node, Faults& faults, std::int64_t minimum,
                                    std::int64_t maximum)
{
    return node ? readWhole(*node, faults, decLimits, minimum, maximum) : std::nullopt;
}

std::optional<Day> dayOf(const std::optional<Node>& node, Faults& faults)
{
    const auto text = node ? readText(*node, faults) : std::nullopt;
    const auto day = text ? meritdesk::readDay(*text) : std::nullopt;
    if (text && !day)
        faults.add(node->path, "not-a-day", {{"value", shown(*node->value)}});
    return day;
}

std::string idOf(const std::optional<Node>& node, Faults& faults, std::set<std::string>& ids)
{
    const auto id = node ? readText(*node, faults, 1) : std::nullopt;
    if (id && !ids.insert(*id).second)
        faults.add(node->path, "id-used-before", {{"value", shown(*node->value)}});
    return id.value_or("");
}

response::Mw readHead(ObjectReader& reader, std::string_view format)
{
    auto& faults = reader.faults();
    if (const auto given = reader.required("format"))
        if (given->value->kind != Kind::Text || given->value->text != format)
            faults.add(given->path, "wrong-format",
                       {{"value", shown(*given->value)}, {"format", std::string(format)}});
    return decOf<response::Mw>(reader.optional("quantity_step"), faults, DecFrom::AboveZero)
        .value_or(response::millionths<response::Mw>(1000));
}

} // namespace meritdesk::json
