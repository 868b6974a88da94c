#include "formats/json/screen_input.h"

#include <set>

#include "core/auction/screens/thresholds.h"
#include "formats/json/clear_parts.h"
#include "formats/json/labels.h"
#include "formats/json/screen_round.h"

namespace meritdesk::json {

using namespace auction; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

constexpr long long largestWhole = 999'999'999'999;

std::optional<Level> readWholeLevel(const std::optional<Node>& node, Faults& faults)
{
    static constexpr DecimalLimits limits{.wholeDigits = 12, .decimals = 6, .characters = 64, .exponent = 40};
    const auto whole = node ? readWhole(*node, faults, limits, 1, largestWhole) : std::nullopt;
    return whole ? std::optional(Level::fromMantissa(*whole * 1'000'000)) : std::nullopt;
}

void readThresholds(const std::optional<Node>& node, Faults& faults, Series& series)
{
    if (!node)
        return;
    ObjectReader object(*node, faults);
    for (const auto* threshold : thresholds) {
        const auto own = object.optional(threshold->id);
        const auto level = threshold->whole ? readWholeLevel(own, faults) : readValue<Level>(own, faults);
        if (level)
            series.thresholds.emplace(threshold->id, *level);
    }
    object.finish();
}

void readRounds(const std::optional<Node>& node, Faults& faults, std::size_t fewest, Series& series)
{
    if (!node || !isList(*node, faults, fewest))
        return;
    std::set<std::string> ids;
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i) {
        const auto item = node->item(i);
        series.rounds.push_back(readRound(item, faults));
        const auto& id = series.rounds.back().id;
        if (!id.empty() && !ids.insert(id).second)
            faults.add(item.path + ".id", "repeated-round-id", {{"value", id}});
    }
}

Result<Series> readShape(std::string_view bytes, std::size_t fewestRounds)
{
    const auto document = parse(bytes);
    if (!document)
        return document.findings();
    const auto& root = document.value();
    if (root.kind != Kind::Object)
        return error("not-an-object", "line 1 column 1", {{"value", shown(root)}});
    Faults faults;
    Series series;
    ObjectReader object({&root, ""}, faults);
    if (const auto format = object.required("format"))
        if (format->value->kind != Kind::Text || format->value->text != screenFormat)
            return error("wrong-format", format->path,
                         {{"value", shown(*format->value)}, {"format", std::string(screenFormat)}});
    series.title = readTitle(object.optional("title"), faults);
    series.units = readUnits(object.optional("units"), faults);
    readThresholds(object.optional("thresholds"), faults, series);
    const auto rounds = object.required("rounds");
    object.finish();
    readRounds(rounds, faults, fewestRounds, series);
    if (!faults.none())
        return faults.findings();
    return series;
}

} // namespace

Result<Series> readSeries(std::string_view bytes)
{
    return readShape(bytes, 1);
}

Result<Series> readStoredSeries(std::string_view bytes)
{
    return readShape(bytes, 0);
}

} // namespace meritdesk::json
