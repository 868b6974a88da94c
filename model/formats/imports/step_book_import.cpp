#include <algorithm>
#include <string>
#include <utility>

#include "formats/formats.h"
#include "formats/imports/number_cell.h"
#include "formats/imports/table_import.h"
#include "formats/json/json_reader.h"

namespace meritdesk::imports {

namespace {

using json::Kind;
using json::Value;

/// A book in step form: the published curves of one hour as lists of price and quantity a step, "sell" and
/// "buy", and perhaps what crosses the border at any price ("net_export_mwh").
struct StepHour
{
    std::string name = {};
    const Value* sell = nullptr;
    const Value* buy = nullptr;
    const Value* netExport = nullptr;
};

bool isStepList(const Value* value)
{
    return value != nullptr && value->kind == Kind::Array;
}

int recogniseSteps(std::string_view bytes, std::string_view)
{
    const auto first = bytes.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || (bytes[first] != '{' && bytes[first] != '['))
        return 0;
    const auto holds = [&](std::string_view key) { return bytes.find(key) != std::string_view::npos; };
    return holds("\"sell\"") && holds("\"buy\"") ? 90 : 0;
}

void takeHour(const Value& value, std::vector<StepHour>& hours)
{
    StepHour hour{
        .sell = value.find("sell"), .buy = value.find("buy"), .netExport = value.find("net_export_mwh")};
    if (!isStepList(hour.sell) || !isStepList(hour.buy))
        return;
    const auto* name = value.find("name");
    hour.name = name != nullptr && name->kind == Kind::Text ? name->text : std::to_string(hours.size() + 1);
    hours.push_back(std::move(hour));
}

/// The hours of a file: a list of them, an object that holds such a list, or one hour alone.
std::vector<StepHour> hoursOf(const Value& root)
{
    std::vector<StepHour> hours;
    if (root.kind == Kind::Array)
        for (const auto& item : root.items)
            if (item.kind == Kind::Object)
                takeHour(item, hours);
    if (root.kind != Kind::Object)
        return hours;
    takeHour(root, hours);
    for (const auto& [key, value] : root.members)
        if (value.kind == Kind::Array)
            for (const auto& item : value.items)
                if (item.kind == Kind::Object)
                    takeHour(item, hours);
    return hours;
}

/// What stands there, as a cell shows it.
std::string cellOf(const Value& value)
{
    return value.kind == Kind::Number || value.kind == Kind::Text ? value.text : json::shown(value);
}

/// The steps of a curve as rows "side, price, quantity". A step that is no pair shows what stands there, so
/// that it is listed among the doubtful cells.
class StepRows
{
public:
    void addHeadings()
    {
        m_grid.beginRow(1);
        for (const char* heading : {"side", "price", "quantity"})
            m_grid.add(m_grid.kept(heading));
    }

    void addCurve(const Value& steps, const char* side)
    {
        for (const auto& step : steps.items) {
            const bool pair = step.kind == Kind::Array && step.items.size() == 2;
            addRow(side, pair ? cellOf(step.items[0]) : cellOf(step),
                   pair ? cellOf(step.items[1]) : std::string());
        }
    }

    /// What crosses the border is served at any price: imports stand at the lowest price of the book, exports
    /// at the highest.
    void addBorder(const Value* netExport)
    {
        if (netExport == nullptr || netExport->kind != Kind::Number)
            return;
        const auto exported = readNumber(netExport->text, '.').mantissa;
        if (exported < 0)
            addRow("sell", m_lowest, netExport->text.substr(1));
        else if (exported > 0)
            addRow("buy", m_highest, netExport->text);
    }

    [[nodiscard]] Grid take() { return std::move(m_grid); }

private:
    void addRow(const char* side, std::string price, std::string quantity)
    {
        keepEnds(price);
        m_grid.beginRow(m_grid.rows() + 1);
        m_grid.add(m_grid.kept(side));
        m_grid.add(m_grid.kept(std::move(price)));
        m_grid.add(m_grid.kept(std::move(quantity)));
    }

    void keepEnds(const std::string& price)
    {
        const auto value = readNumber(price, '.');
        if (value.fault != NumberFault::None)
            return;
        if (m_lowest.empty() || value.mantissa < readNumber(m_lowest, '.').mantissa)
            m_lowest = price;
        if (m_highest.empty() || value.mantissa > readNumber(m_highest, '.').mantissa)
            m_highest = price;
    }

    Grid m_grid = Grid();
    std::string m_lowest = {};
    std::string m_highest = {};
};

std::size_t decideHour(const std::vector<StepHour>& hours, Understanding& understanding)
{
    std::vector<Option> options;
    for (std::size_t i = 0; i < hours.size(); ++i)
        options.push_back({.id = std::to_string(i), .title = hours[i].name, .literal = true});
    return std::stoul(understanding.decide(choice::bookHour, std::move(options), "0", hours.size() > 1));
}

/// JSON leaves nothing to guess about marks and sides.
ImportRequest settled(const ImportRequest& request)
{
    auto fixed = request;
    fixed.choices["import-decimal-mark"] = "point";
    fixed.choices["import-content"] = "ladder";
    fixed.choices["import-side"] = "words";
    return fixed;
}

std::vector<Choice> open(std::vector<Choice> choices)
{
    std::erase_if(choices, [](const Choice& asked) {
        return asked.key == choice::decimalMark || asked.key == choice::content || asked.key == choice::side;
    });
    return choices;
}

Result<ImportPreview> readSteps(const ImportRequest& request)
{
    const auto root = json::parse(request.files.front().bytes);
    if (!root)
        return root.findings();
    const auto hours = hoursOf(*root);
    if (hours.empty())
        return error("import-no-orders", request.files.front().name);
    const auto fixed = settled(request);
    Understanding understanding(fixed);
    const auto& hour = hours[decideHour(hours, understanding)];
    StepRows rows;
    rows.addHeadings();
    rows.addCurve(*hour.buy, "buy");
    rows.addCurve(*hour.sell, "sell");
    rows.addBorder(hour.netExport);
    auto preview = understandTable(rows.take(), "step-book", understanding);
    preview.choices = open(std::move(preview.choices));
    return preview;
}

} // namespace
} // namespace meritdesk::imports

namespace meritdesk::formats {

const ImportFormat stepBookImport{.id = "step-book",
                                  .title = "import-format-step-book",
                                  .patterns = "*.json",
                                  .recognise = imports::recogniseSteps,
                                  .read = imports::readSteps};

} // namespace meritdesk::formats
