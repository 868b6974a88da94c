#include <algorithm>
#include <utility>

#include "formats/imports/file_bytes.h"
#include "formats/json/balance_context.h"

namespace meritdesk::json {

using balance::Series;

namespace {

constexpr std::int64_t largestMicro = 1'000'000'000'000'000; ///< 10^9
constexpr int seriesDecimals = 6;
constexpr DecimalLimits limits{
    .wholeDigits = 10, .decimals = seriesDecimals, .characters = 64, .exponent = 40};
constexpr std::array<char, 3> separators{',', ';', '\t'};

std::int64_t inMicro(const DecimalText& decimal)
{
    return static_cast<std::int64_t>(Integer(decimal.mantissa * powerOfTen(seriesDecimals - decimal.scale)));
}

/// Whether a value may stand in a series; else a fault at the place.
bool fits(std::int64_t micro, const SeriesRules& rules, std::int64_t step, const std::string& place,
          Faults& faults)
{
    const auto shown = printDecimal(static_cast<Int128>(micro), seriesDecimals);
    if (rules.direction && micro != 0 && micro != 1'000'000 && micro != -1'000'000)
        faults.add(place, "not-one-of", {{"value", shown}, {"words", "-1, 0, 1"}});
    else if (rules.notNegative && micro < 0)
        faults.add(place, "below-zero", {{"value", shown}});
    else if (rules.quantity && micro % step != 0)
        faults.add(place, "not-a-multiple-of-step",
                   {{"value", shown}, {"step", printDecimal(static_cast<Int128>(step), seriesDecimals)}});
    else
        return true;
    return false;
}

std::string itemPlace(const std::string& path, std::size_t at)
{
    return path + "[" + std::to_string(at) + "]";
}

/// One value of a series; a missing one is a fault in a quantity.
std::int64_t readItem(const Node& node, BalanceContext& context, const SeriesRules& rules)
{
    auto& faults = context.faults;
    if (node.value->isNull()) {
        if (rules.quantity && !context.stored)
            faults.add(node.path, "quantity-missing");
        return Series::missing;
    }
    const auto micro = readMicro(node, faults);
    if (micro)
        fits(*micro, rules, context.input.quantityStep.mantissa(), node.path, faults);
    return micro.value_or(0);
}

/// Where a series of a file stands in it.
struct FileColumn
{
    std::string file = {};
    std::string filePlace = {};
    std::string column = {};
    std::string columnPlace = {};
    std::optional<std::string> time = {};
    std::string timePlace = {};
    char separator = ',';
    char decimal = '.';
    std::string place = {};
    SeriesRules rules = {};
};

bool isInside(const std::string& path)
{
    return !path.empty() && path.front() != '/' && path.find("..") == std::string::npos
           && path.find_first_of("\\:") == std::string::npos;
}

std::optional<FileColumn> readColumn(const Node& node, Faults& faults, const SeriesRules& rules)
{
    ObjectReader reader(node, faults);
    FileColumn column{.place = node.path, .rules = rules};
    const auto file = reader.required("file");
    const auto name = reader.required("column");
    const auto time = reader.optional("time");
    const auto separator = reader.optional("separator");
    const auto decimal = reader.optional("decimal");
    reader.finish();
    const auto fileText = file ? readText(*file, faults, 1) : std::nullopt;
    const auto nameText = name ? readText(*name, faults) : std::nullopt;
    const auto timeText = time ? readText(*time, faults) : std::nullopt;
    const auto mark =
        separator ? readWord(*separator, faults, {",", ";", "\t"}) : std::optional<std::size_t>(0);
    const auto point = decimal ? readWord(*decimal, faults, {".", ","}) : std::optional<std::size_t>(0);
    if (!fileText || !nameText || (time && !timeText) || !mark || !point)
        return std::nullopt;
    if (!isInside(*fileText)) {
        faults.add(file->path, "path-leaves-folder", {{"value", *fileText}});
        return std::nullopt;
    }
    column.file = *fileText;
    column.filePlace = file->path;
    column.column = *nameText;
    column.columnPlace = name->path;
    column.time = timeText;
    column.timePlace = time ? time->path : std::string();
    column.separator = separators.at(*mark);
    column.decimal = *point == 1 ? ',' : '.';
    if (column.separator == column.decimal) {
        faults.add(decimal->path, "decimal-is-separator");
        return std::nullopt;
    }
    return column;
}

/// Reads one column of a table into a series.
class ColumnReader
{
public:
    ColumnReader(const FileColumn& column, const imports::QuotedCsv& table, BalanceContext& context,
                 Faults& faults)
        : m_column(column)
        , m_table(table)
        , m_context(context)
        , m_faults(faults)
    {
    }

    Series read()
    {
        const auto value = placeOf(m_column.column, m_column.columnPlace);
        const auto time = m_column.time ? placeOf(*m_column.time, m_column.timePlace) : value;
        if (!m_faults.none())
            return {};
        return m_column.time ? byTime(value, time) : inOrder(value);
    }

private:
    std::size_t placeOf(const std::string& name, const std::string& place)
    {
        const auto& header = m_table.header;
        const auto found = std::find(header.begin(), header.end(), name);
        if (found == header.end())
            m_faults.add(place, "csv-no-column", {{"file", m_column.file}, {"value", name}});
        else if (std::find(found + 1, header.end(), name) != header.end())
            m_faults.add(place, "csv-column-twice", {{"file", m_column.file}, {"value", name}});
        return static_cast<std::size_t>(found - header.begin());
    }

    Series inOrder(std::size_t value)
    {
        const auto steps = m_context.input.steps.size();
        if (m_table.rows.size() != steps) {
            m_faults.add(m_column.place, "series-length",
                         {{"count", std::to_string(m_table.rows.size())}, {"steps", std::to_string(steps)}});
            return {};
        }
        Series series;
        for (std::size_t row = 0; row < steps && !m_faults.full(); ++row)
            series.micro.push_back(cell(row, value, row));
        return series;
    }

    Series byTime(std::size_t value, std::size_t time)
    {
        const auto& steps = m_context.input.steps;
        Series series{std::vector<std::int64_t>(steps.size(), Series::missing)};
        std::vector<bool> given(steps.size(), false);
        for (std::size_t row = 0; row < m_table.rows.size() && !m_faults.full(); ++row) {
            const auto& text = m_table.rows[row][time];
            const auto instant = readInstant(text);
            if (!instant) {
                fault(row, "csv-not-an-instant", text);
                continue;
            }
            const auto distance = *instant - m_context.first;
            const auto at = distance / m_context.input.stepMinutes;
            if (distance < 0 || at >= static_cast<std::int64_t>(steps.size()))
                continue;
            const auto step = static_cast<std::size_t>(at);
            if (distance % m_context.input.stepMinutes != 0)
                fault(row, "csv-off-step", text);
            else if (given[step])
                fault(row, "csv-time-twice", text);
            else
                series.micro[step] = cell(row, value, step);
            given[step] = true;
        }
        if (m_column.rules.quantity && m_faults.none())
            refuseMissing(series);
        return series;
    }

    void refuseMissing(const Series& series)
    {
        const auto missing = std::find(series.micro.begin(), series.micro.end(), Series::missing);
        if (missing != series.micro.end())
            m_faults.add(itemPlace(m_column.place, static_cast<std::size_t>(missing - series.micro.begin())),
                         "quantity-missing");
    }

    void fault(std::size_t row, const char* code, const std::string& value)
    {
        m_faults.add(
            m_column.place, code,
            {{"file", m_column.file}, {"line", std::to_string(m_table.lines[row])}, {"value", value}});
    }

    std::int64_t cell(std::size_t row, std::size_t column, std::size_t step)
    {
        auto text = m_table.rows[row][column];
        const auto place = itemPlace(m_column.place, step);
        if (text.empty()) {
            if (m_column.rules.quantity)
                m_faults.add(place, "quantity-missing");
            return Series::missing;
        }
        const bool wrongMark = m_column.decimal == ',' && text.find('.') != std::string::npos;
        if (m_column.decimal == ',')
            std::replace(text.begin(), text.end(), ',', '.');
        DecimalFault how{};
        const auto decimal = wrongMark ? std::nullopt : meritdesk::readDecimal(text, limits, how);
        const auto micro = decimal ? std::optional(inMicro(*decimal)) : std::nullopt;
        if (!micro || *micro > largestMicro || *micro < -largestMicro) {
            fault(row, "csv-not-a-decimal", m_table.rows[row][column]);
            return 0;
        }
        fits(*micro, m_column.rules, m_context.input.quantityStep.mantissa(), place, m_faults);
        return *micro;
    }

    const FileColumn& m_column;
    const imports::QuotedCsv& m_table;
    BalanceContext& m_context;
    Faults& m_faults;
};

/// The table of a file, read once however many series stand in it.
Result<std::shared_ptr<const imports::QuotedCsv>> tableOf(const FileColumn& column, BalanceContext& context)
{
    const auto path = context.folder
                      / std::filesystem::path(std::u8string(
                          reinterpret_cast<const char8_t*>(column.file.data()), column.file.size()));
    const auto key = path / std::string(1, column.separator == '\t' ? 't' : column.separator);
    if (const auto known = context.tables.find(key); known != context.tables.end())
        return known->second;
    const auto bytes = imports::bytesOfFile(path, column.filePlace);
    if (!bytes)
        return bytes.findings();
    auto table = imports::readQuotedCsv(*bytes, column.separator);
    if (!table) {
        auto findings = table.findings();
        for (auto& finding : findings) {
            finding.facts.push_back({"file", column.file});
            finding.facts.push_back({"line", finding.place});
            finding.place = column.place;
        }
        return findings;
    }
    auto kept = std::make_shared<const imports::QuotedCsv>(std::move(table).value());
    context.tables.emplace(key, kept);
    return kept;
}

void readFileSeries(const Node& node, BalanceContext& context, const SeriesRules& rules,
                    std::function<void(Shared<Series>)> put)
{
    auto column = readColumn(node, context.faults, rules);
    if (!column)
        return;
    context.jobs.push_back([&context, column = std::move(*column), put = std::move(put)] {
        const auto table = tableOf(column, context);
        if (!table)
            return table.findings();
        Faults faults;
        auto series = ColumnReader(column, **table, context, faults).read();
        if (faults.none())
            put(Shared(std::move(series)));
        return faults.findings();
    });
}

} // namespace

std::optional<std::int64_t> readMicro(const std::optional<Node>& node, Faults& faults, std::int64_t least)
{
    if (!node)
        return std::nullopt;
    const auto decimal = readDecimal(*node, faults, limits);
    if (!decimal)
        return std::nullopt;
    const auto micro = inMicro(*decimal);
    if (micro >= least && micro <= largestMicro)
        return micro;
    faults.add(node->path, "out-of-range",
               {{"value", shown(*node->value)},
                {"minimum", printDecimal(static_cast<Int128>(least), seriesDecimals)},
                {"maximum", printDecimal(static_cast<Int128>(largestMicro), seriesDecimals)}});
    return std::nullopt;
}

std::optional<long long> readCount(const Node& node, Faults& faults, long long minimum, long long maximum)
{
    const auto& text = node.value->text;
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (node.value->kind != Kind::Number || !digits) {
        faults.add(node.path, "not-a-whole-number", {{"value", shown(*node.value)}});
        return std::nullopt;
    }
    return readWhole(node, faults, {.wholeDigits = 18, .decimals = 0}, minimum, maximum);
}

void readSeries(const std::optional<Node>& node, BalanceContext& context, const SeriesRules& rules,
                std::function<void(Shared<Series>)> put)
{
    if (!node)
        return;
    if (node->value->kind == Kind::Object)
        return readFileSeries(*node, context, rules, std::move(put));
    Series series;
    if (node->value->kind != Kind::Array) {
        series.micro.push_back(readItem(*node, context, rules));
        return put(Shared(std::move(series)));
    }
    const auto count = node->value->items.size();
    if (count != context.input.steps.size()) {
        context.faults.add(
            node->path, "series-length",
            {{"count", std::to_string(count)}, {"steps", std::to_string(context.input.steps.size())}});
        return;
    }
    series.micro.reserve(count);
    for (std::size_t i = 0; i < count && !context.faults.full(); ++i)
        series.micro.push_back(readItem(node->item(i), context, rules));
    put(Shared(std::move(series)));
}

} // namespace meritdesk::json
