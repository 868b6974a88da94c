#include <utility>

#include "formats/formats.h"
#include "formats/imports/table_import.h"
#include "formats/imports/xlsx_grid.h"
#include "formats/imports/zip_files.h"

namespace meritdesk::imports {

namespace {

int recogniseXlsx(std::string_view bytes, std::string_view)
{
    return isZip(bytes) && bytes.find("xl/workbook.xml") != std::string_view::npos ? 95 : 0;
}

/// The sheet with the most rows is the likeliest to hold the data; the first of equals.
std::string fullest(const Workbook& workbook)
{
    std::string best;
    int most = -1;
    for (const auto& sheet : workbook.sheets()) {
        Grid grid;
        workbook.read(sheet, grid);
        if (grid.rows() > most) {
            most = grid.rows();
            best = sheet;
        }
    }
    return best;
}

Result<ImportPreview> readXlsx(const ImportRequest& request)
{
    Understanding understanding(request);
    std::vector<Workbook> workbooks;
    for (const auto& file : request.files) {
        auto workbook = Workbook::open(file.bytes);
        if (!workbook)
            return workbook.findings();
        workbooks.push_back(std::move(workbook).value());
    }
    std::vector<Option> options;
    for (const auto& sheet : workbooks.front().sheets())
        options.push_back({.id = sheet, .title = sheet, .literal = true});
    const bool open = options.size() > 1;
    const auto sheet =
        understanding.decide(choice::sheet, std::move(options), fullest(workbooks.front()), open);
    Grid grid;
    bool whole = true;
    for (const auto& workbook : workbooks)
        whole = workbook.read(sheet, grid) && whole;
    auto preview = understandTable(std::move(grid), "xlsx", understanding);
    if (!whole)
        preview.findings.push_back(warning("xlsx-not-whole", sheet, {{"sheet", sheet}}));
    return preview;
}

} // namespace
} // namespace meritdesk::imports

namespace meritdesk::formats {

const ImportFormat xlsxImport{.id = "xlsx",
                              .title = "import-format-xlsx",
                              .patterns = "*.xlsx *.xlsm",
                              .recognise = imports::recogniseXlsx,
                              .read = imports::readXlsx};

} // namespace meritdesk::formats
