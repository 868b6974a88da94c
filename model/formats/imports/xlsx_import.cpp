#include <utility>

#include "formats/formats.h"
#include "formats/imports/compound_file.h"
#include "formats/imports/market_document.h"
#include "formats/imports/sheets.h"
#include "formats/imports/table_import.h"
#include "formats/imports/zip_files.h"

namespace meritdesk::imports {

namespace {

int recogniseWorkbook(std::string_view bytes, std::string_view /*name*/)
{
    if (isCompoundFile(bytes))
        return 95;
    return isZip(bytes) && bytes.find("xl/workbook.xml") != std::string_view::npos ? 95 : 0;
}

/// Findings about a workbook name its file.
std::vector<Finding> placedIn(const std::string& file, std::vector<Finding> findings)
{
    for (auto& finding : findings)
        if (finding.place.empty())
            finding.place = file;
    return findings;
}

/// The sheet with the most rows is the likeliest to hold the data; the first of equals.
const Sheet& fullest(const std::vector<Sheet>& sheets)
{
    return *std::max_element(sheets.begin(), sheets.end(),
                             [](const Sheet& a, const Sheet& b) { return a.grid.rows() < b.grid.rows(); });
}

/// The sheet with a name, or the fullest where no sheet has it: programs name them by month or at random.
const Sheet& sheetNamed(const std::string& name, const std::vector<Sheet>& sheets)
{
    const auto found =
        std::find_if(sheets.begin(), sheets.end(), [&](const Sheet& sheet) { return sheet.name == name; });
    return found == sheets.end() ? fullest(sheets) : *found;
}

/// The chosen sheet of every workbook, one below the other.
ImportPreview readTable(const std::vector<Book>& books, Understanding& understanding)
{
    std::vector<Option> options;
    for (const auto& sheet : books.front().sheets)
        options.push_back({.id = sheet.name, .title = sheet.name, .literal = true});
    const bool open = options.size() > 1;
    const auto name =
        understanding.decide(choice::sheet, std::move(options), fullest(books.front().sheets).name, open);
    Grid grid;
    bool whole = true;
    for (const auto& book : books) {
        const auto& sheet = sheetNamed(name, book.sheets);
        whole = whole && sheet.whole;
        appendRows(sheet.grid, grid);
    }
    auto preview = understandTable(std::move(grid), "xlsx", understanding);
    if (!whole)
        preview.findings.push_back(warning("xlsx-not-whole", name, {{"sheet", name}}));
    return preview;
}

Result<ImportPreview> readWorkbooks(const ImportRequest& request)
{
    Understanding understanding(request);
    std::vector<Book> books;
    for (const auto& file : request.files) {
        auto sheets = readSheets(file.bytes);
        if (!sheets)
            return placedIn(file.name, sheets.findings());
        books.push_back({.file = file.name, .sheets = std::move(sheets).value()});
    }
    if (const auto* document = documentOf(books, understanding))
        return readDocument(*document, books, "xlsx", understanding);
    return readTable(books, understanding);
}

} // namespace
} // namespace meritdesk::imports

namespace meritdesk::formats {

const ImportFormat xlsxImport{.id = "xlsx",
                              .title = "import-format-xlsx",
                              .patterns = "*.xlsx *.xlsm *.xls",
                              .recognise = imports::recogniseWorkbook,
                              .read = imports::readWorkbooks};

} // namespace meritdesk::formats
