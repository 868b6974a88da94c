#include <utility>

#include "formats/formats.h"
#include "formats/imports/balance_report.h"
#include "formats/imports/market_document.h"
#include "formats/imports/split_text.h"
#include "formats/imports/text_encoding.h"
#include "formats/imports/zip_files.h"

namespace meritdesk::imports {

namespace {

constexpr int sure = 95;
constexpr int fewestColumns = 4; ///< start, end, area, a value

bool isHeader(const Grid& grid, int row)
{
    return grid.cells(row) >= fewestColumns - 1 && isReportStart(grid.at(row, 0));
}

char separatorIn(std::string_view header)
{
    for (const char separator : {';', '\t', '|'})
        if (header.find(separator) != std::string_view::npos)
            return separator;
    return ',';
}

/// Tables of one grid, each begun by its header.
std::vector<BalanceReport> reportsIn(const Grid& grid, int from, const std::string& file)
{
    std::vector<BalanceReport> reports;
    for (int row = from; row < grid.rows(); ++row) {
        if (isHeader(grid, row)) {
            reports.push_back({.name = file, .source = file, .header = row, .end = row + 1});
        } else if (!reports.empty()) {
            reports.back().end = row + 1;
        }
    }
    return reports;
}

int recogniseReport(std::string_view bytes, std::string_view /*name*/)
{
    if (isZip(bytes))
        return 0;
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    while (!bytes.empty() && (bytes.front() == '"' || bytes.front() == '\r' || bytes.front() == '\n'))
        bytes.remove_prefix(1);
    const auto line = bytes.substr(0, bytes.find('\n'));
    return isReportStart(line.substr(0, 13)) && line.find("datetime_to") != std::string_view::npos ? sure : 0;
}

Result<ImportPreview> readReports(const ImportRequest& request)
{
    Understanding understanding(request);
    ImportPreview preview{.kind = ImportKind::Balance, .format = "balance-report"};
    Grid grid;
    std::vector<BalanceReport> reports;
    for (const auto& file : request.files) {
        const auto encoding = findEncoding(file.bytes);
        auto text = decoded(file.bytes, encoding.name);
        const char separator = separatorIn(std::string_view(text).substr(0, text.find('\n')));
        const int first = grid.rows();
        appendRows(splitText(std::move(text), separator), grid);
        for (auto& report : reportsIn(grid, first, file.name))
            reports.push_back(std::move(report));
    }
    preview.grid = std::make_shared<const Grid>(std::move(grid));
    if (reports.empty())
        return error("import-empty", request.files.front().name);
    understandReports(reports, understanding, preview);
    preview.choices = understanding.take();
    return preview;
}

int recogniseSheet(const Sheet& sheet)
{
    return sheet.grid.rows() > 0 && isHeader(sheet.grid, 0) ? sure : 0;
}

/// The same table as a workbook: every sheet that begins with the header.
void readSheetsOf(const std::vector<Book>& books, Understanding& understanding, ImportPreview& preview)
{
    preview.kind = ImportKind::Balance;
    Grid grid;
    std::vector<BalanceReport> reports;
    for (const auto& book : books)
        for (const auto& sheet : book.sheets) {
            const int first = grid.rows();
            appendRows(sheet.grid, grid);
            for (auto& report : reportsIn(grid, first, book.file))
                reports.push_back(std::move(report));
        }
    preview.grid = std::make_shared<const Grid>(std::move(grid));
    if (reports.empty())
        preview.findings.push_back(error("import-balance-no-report", books.front().file));
    else
        understandReports(reports, understanding, preview);
}

} // namespace

const MarketDocument balanceReportDocument{
    .id = "balance-report", .recognise = recogniseSheet, .read = readSheetsOf};

} // namespace meritdesk::imports

namespace meritdesk::formats {

const ImportFormat balanceReportImport{.id = "balance-report",
                                       .title = "import-format-balance-report",
                                       .patterns = "*.csv",
                                       .recognise = imports::recogniseReport,
                                       .read = imports::readReports};

} // namespace meritdesk::formats
