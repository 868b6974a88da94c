#include "formats/json/categories_source.h"

#include <algorithm>
#include <array>

#include "formats/json/categories_values.h"

namespace meritdesk::json {

namespace {

using imports::CsvLayout;
using imports::NamedHour;
using retail::MeterData;

constexpr int leastClock = -1;
constexpr int mostClock = 9;
constexpr std::size_t longestChannel = 4;

std::string joined(const std::vector<imports::GivenName>& names)
{
    std::string all;
    for (const auto& given : names)
        all += (all.empty() ? "" : ", ") + given.name;
    return all;
}

std::vector<imports::GivenName> readNames(const Node& node, Faults& faults)
{
    std::vector<imports::GivenName> names;
    const bool list = node.value->kind == Kind::Array;
    if (list && !isList(node, faults, 1))
        return names;
    const auto count = list ? node.value->items.size() : 1;
    for (std::size_t i = 0; i < count && !faults.full(); ++i) {
        const auto item = list ? node.item(i) : node;
        if (const auto name = readName(item, faults))
            names.push_back({*name, item.path});
    }
    return names;
}

int readClock(ObjectReader& reader, const SourceRules& rules)
{
    if (!rules.clock)
        return rules.defaultClock;
    const auto node = reader.optional("clock");
    if (!node)
        return rules.defaultClock;
    const auto clock = readWhole(*node, reader.faults(), {}, leastClock, mostClock);
    return static_cast<int>(clock.value_or(0));
}

/// The values of one month and the Moscow hour at which they begin.
struct MonthBlock
{
    retail::HourIndex first = 0;
    std::vector<Int128> values = {};

    [[nodiscard]] retail::HourIndex end() const { return first + static_cast<int>(values.size()); }
};

retail::HourlySeries seriesOf(const std::vector<MonthBlock>& blocks, CategoriesContext& context,
                              const std::string& place)
{
    retail::HourlySeries series;
    if (blocks.empty())
        return series;
    series.first = blocks.front().first;
    auto end = blocks.front().end();
    std::size_t given = 0;
    for (const auto& block : blocks) {
        given += block.values.size();
        series.first = std::min(series.first, block.first);
        end = std::max(end, block.end());
    }
    const auto count = static_cast<std::size_t>(end - series.first);
    if (!takeCells(context, count, given, place))
        return {};
    series.kwh.assign(count, retail::HourlySeries::missing);
    for (const auto& block : blocks)
        std::copy(block.values.begin(), block.values.end(),
                  series.kwh.begin() + (block.first - series.first));
    return series;
}

std::optional<MeterData> readInline(const Node& node, CategoriesContext& context, int clock)
{
    auto& faults = context.faults;
    const ObjectReader reader(node, faults);
    if (!reader.ok())
        return std::nullopt;
    std::vector<MonthBlock> blocks;
    bool any = false;
    for (const auto& [key, value] : node.value->members) {
        if (value.isNull() || faults.full())
            continue;
        any = true;
        const auto place = reader.pathOf(key);
        const auto month = readMonth(key, place, faults);
        auto values = month ? readMonthValues({&value, place}, faults, *month, {.gaps = true}) : std::nullopt;
        if (values)
            blocks.push_back({retail::hourIndex(firstDay(*month), 0) - clock, std::move(*values)});
    }
    if (!any)
        faults.add(node.path, "no-entries");
    return MeterData{Shared(seriesOf(blocks, context, node.path)), "typed"};
}

/// Puts what files hold into its place in the case.
std::vector<Finding> keep(const Result<std::vector<NamedHour>>& hours, CategoriesContext& context,
                          const std::string& place, MeterData& target)
{
    if (!hours)
        return hours.findings();
    if (!hours->empty()) {
        const auto span = static_cast<std::size_t>(hours->back().hour - hours->front().hour) + 1;
        if (!takeCells(context, span, hours->size(), place))
            return context.faults.findings();
    }
    target.hours = Shared(imports::seriesOf(*hours));
    return {};
}

FileJob csvJob(CategoriesContext& context, std::vector<imports::GivenName> names,
               imports::HourlyCsvOptions options, SeriesAt at)
{
    return {[&context, names = std::move(names), options = std::move(options),
             at = std::move(at)](retail::Case& retailCase) {
        const auto files = imports::findFiles(names, context.folder);
        if (!files)
            return files.findings();
        return keep(imports::readCsvFiles(*files, options), context, names.front().place, at(retailCase));
    }};
}

FileJob messageJob(CategoriesContext& context, std::vector<imports::GivenName> names,
                   imports::ChannelOf80020 channel, SeriesAt at)
{
    return {[&context, names = std::move(names), channel = std::move(channel),
             at = std::move(at)](retail::Case& retailCase) {
        const auto files = imports::findFiles(names, context.folder);
        if (!files)
            return files.findings();
        return keep(imports::read80020Files(*files, channel, context.messages), context, names.front().place,
                    at(retailCase));
    }};
}

imports::ChannelOf80020 readChannel(ObjectReader& reader, int clock)
{
    imports::ChannelOf80020 channel;
    channel.clock = clock;
    if (const auto node = reader.optional("point"))
        channel.point = readName(*node, reader.faults());
    const auto node = reader.optional("channel");
    if (!node)
        return channel;
    const auto& text = node->value->text;
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (node->value->kind == Kind::Text && digits && !text.empty() && text.size() <= longestChannel)
        channel.channel = text;
    else
        reader.faults().add(node->path, "not-a-channel", {{"value", shown(*node->value)}});
    return channel;
}

std::optional<MeterData> readFiles(ObjectReader& reader, CategoriesContext& context, const SourceRules& rules,
                                   const SeriesAt& at)
{
    static constexpr std::array<std::string_view, 3> layouts{"long", "matrix", "80020"};
    const auto file = reader.required("file");
    auto names = file ? readNames(*file, context.faults) : std::vector<imports::GivenName>();
    const auto layoutNode = reader.required("layout");
    const auto allowed = layouts.size() - (rules.message80020 ? 0 : 1);
    const auto layout =
        layoutNode ? readWord(*layoutNode, context.faults,
                              {layouts.begin(), layouts.begin() + static_cast<std::ptrdiff_t>(allowed)})
                         .value_or(layouts.size())
                   : layouts.size();
    const int clock = readClock(reader, rules);
    MeterData data{{}, joined(names)};
    FileJob job;
    if (layout == 2) {
        refuseKeys(reader, {"unit", "decimal", "stamp", "column"});
        job = messageJob(context, std::move(names), readChannel(reader, clock), at);
    } else if (layout < 2) {
        refuseKeys(reader, {"point", "channel"});
        auto options = readCsvOptions(reader, layout == 0 ? CsvLayout::Long : CsvLayout::Matrix);
        options.clock = clock;
        const auto unit = reader.optional("unit");
        options.thousands = unit && readWord(*unit, context.faults, {"kWh", "MWh"}) == 1 ? 1 : 0;
        job = csvJob(context, std::move(names), std::move(options), at);
    } else {
        for (const auto* key : {"unit", "decimal", "stamp", "column", "point", "channel"})
            (void)reader.optional(key);
        return data;
    }
    context.jobs.push_back(std::move(job));
    return data;
}

} // namespace

imports::HourlyCsvOptions readCsvOptions(ObjectReader& reader, CsvLayout layout)
{
    auto& faults = reader.faults();
    imports::HourlyCsvOptions options;
    options.layout = layout;
    if (const auto mark = reader.optional("decimal"))
        options.decimalMark = readWord(*mark, faults, {".", ","}) == 1 ? ',' : '.';
    if (layout == CsvLayout::Matrix) {
        refuseKeys(reader, {"stamp", "column"});
        return options;
    }
    if (const auto stamp = reader.optional("stamp"))
        options.stamp = readWord(*stamp, faults, {"start", "end"}) == 1 ? imports::CsvStamp::End
                                                                        : imports::CsvStamp::Start;
    if (const auto column = reader.optional("column"))
        options.column = readName(*column, faults);
    return options;
}

std::optional<MeterData> readSource(ObjectReader& reader, CategoriesContext& context,
                                    const SourceRules& rules, const SeriesAt& at)
{
    static const std::vector<std::string_view> fileKeys{"layout", "unit",  "decimal", "stamp",
                                                        "column", "point", "channel"};
    if (context.stored) {
        if (const auto name = reader.optional("series")) {
            const auto provenance = reader.optional("provenance");
            auto data = (*context.stored)(name->value->text);
            if (!data)
                context.faults.add(name->path, "no-such-series", {{"value", shown(*name->value)}});
            else if (provenance)
                data->provenance = provenance->value->text;
            return data;
        }
    }
    if (reader.optional("file")) {
        refuseKeys(reader, {"hourly"});
        return readFiles(reader, context, rules, at);
    }
    const auto hourly = reader.optional("hourly");
    refuseKeys(reader, fileKeys);
    if (hourly)
        return readInline(*hourly, context, readClock(reader, rules));
    context.faults.add(reader.pathOf("hourly"), "no-source");
    (void)readClock(reader, rules);
    return std::nullopt;
}

} // namespace meritdesk::json
