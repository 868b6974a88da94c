#include "formats/imports/balance_json.h"

#include <memory>
#include <utility>

#include "formats/imports/table_profile.h"
#include "formats/json/json_reader.h"

namespace meritdesk::imports {

std::string cellText(const json::Value* value)
{
    if (!value || value->isNull())
        return {};
    const bool plain = value->kind == json::Kind::Number || value->kind == json::Kind::Text;
    return plain ? value->text : json::shown(*value);
}

void beginLongTable(Grid& grid)
{
    grid.beginRow(grid.rows() + 1);
    for (const auto* heading : {"datetime_from", "datetime_to", "area"})
        grid.add(grid.kept(heading));
}

Result<ImportPreview> readAnswers(const ImportRequest& request, std::string_view format, const AddAnswer& add)
{
    auto fixed = request;
    fixed.choices[std::string(choice::decimalMark)] = "point";
    Understanding understanding(fixed);
    ImportPreview preview{.kind = ImportKind::Balance, .format = std::string(format)};
    Grid grid;
    std::vector<BalanceReport> reports;
    for (const auto& file : request.files) {
        const auto root = json::parse(file.bytes);
        if (!root)
            return root.findings();
        add(*root, file.name, grid, reports, preview.findings);
    }
    preview.grid = std::make_shared<const Grid>(std::move(grid));
    if (!reports.empty())
        understandReports(reports, understanding, preview);
    preview.choices = understanding.take();
    std::erase_if(preview.choices, [](const Choice& asked) { return asked.key == choice::decimalMark; });
    return preview;
}

} // namespace meritdesk::imports
