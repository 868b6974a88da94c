#include "formats/imports/table_import.h"

#include <QCryptographicHash>

#include <algorithm>
#include <string_view>
#include <utility>

#include "formats/imports/hour_shape.h"
#include "formats/imports/label_text.h"
#include "formats/imports/market_document.h"
#include "formats/imports/number_cell.h"

namespace meritdesk::imports {

namespace {

constexpr int sampleRows = 2000;

std::vector<Column> bareColumns(const Grid& grid, int header)
{
    std::vector<Column> columns(static_cast<std::size_t>(grid.columns()));
    for (std::size_t column = 0; column < columns.size(); ++column)
        columns[column].heading = std::string(grid.at(header, static_cast<int>(column)));
    return columns;
}

/// Files that were put together repeat their headings: rows like one above the data are left out.
Grid withoutRepeats(const Grid& grid, const TableProfile& profile)
{
    const auto same = [&](int a, int b) {
        if (grid.cells(a) != grid.cells(b))
            return false;
        for (int column = 0; column < grid.cells(a); ++column)
            if (grid.at(a, column) != grid.at(b, column))
                return false;
        return true;
    };
    Grid kept = grid.emptied();
    for (int row = 0; row < grid.rows(); ++row) {
        bool repeated = false;
        for (int above = 0; above < profile.firstData && row >= profile.firstData && !repeated; ++above)
            repeated = same(above, row);
        if (repeated)
            continue;
        kept.beginRow(grid.line(row));
        for (int column = 0; column < grid.cells(row); ++column)
            kept.add(grid.at(row, column));
    }
    return kept;
}

/// How many cells can be read with one decimal mark only, and whether there are cells that both can read.
struct MarkCounts
{
    int points = 0;
    int commas = 0;
    bool open = false;

    [[nodiscard]] bool onlyOpen() const { return points == 0 && commas == 0 && open; }

    [[nodiscard]] bool mixed() const { return points > 0 && commas > 0; }

    void count(std::string_view cell)
    {
        const char mark = decimalMarkOf(cell);
        points += mark == '.' ? 1 : 0;
        commas += mark == ',' ? 1 : 0;
        open =
            open || (mark == 0 && cell.find_first_of(".,") != std::string_view::npos && looksNumeric(cell));
    }
};

MarkCounts countMarks(const Grid& grid, int firstRow)
{
    MarkCounts marks;
    const int last = std::min(grid.rows(), firstRow + sampleRows);
    for (int row = firstRow; row < last; ++row)
        for (int column = 0; column < std::min(grid.cells(row), 512); ++column)
            marks.count(grid.at(row, column));
    return marks;
}

/// Files of one form have the same headings in the same columns; months and days in them are left out.
/// Empty where there are no headings: all such files would be one.
std::string layoutOf(const ImportPreview& preview)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromStdString(preview.format));
    bool any = false;
    for (const auto& column : preview.columns) {
        const auto heading = comparable(column.heading);
        const bool named = !readStamp(heading, DayOrder::DayFirst) && !monthIn(heading);
        any = any || (named && !heading.empty());
        hash.addData(named ? QByteArray::fromStdString(heading) : QByteArray("#"));
        hash.addData(QByteArrayView("\n", 1));
    }
    return any ? hash.result().toHex().first(16).toStdString() : std::string();
}

} // namespace

char decideDecimalMark(const Grid& grid, int firstRow, Understanding& understanding)
{
    const auto marks = countMarks(grid, firstRow);
    // "1,234" alone: grouped thousands in an English table, a fraction in most others; the table's own
    // separator tells: a comma cannot be a decimal mark where it separates cells
    const bool comma =
        marks.commas > marks.points
        || (marks.onlyOpen() && understanding.request().files.front().bytes.find(',') != std::string::npos);
    const auto mark =
        understanding.decide(choice::decimalMark, optionsOf(choice::decimalMark, {"point", "comma"}),
                             comma ? "comma" : "point", marks.onlyOpen() || marks.mixed());
    return mark == "comma" ? ',' : '.';
}

ImportPreview understandTable(Grid grid, std::string format, Understanding& understanding)
{
    ImportPreview preview{.format = std::move(format)};
    const auto profile = profileOf(grid);
    if (understanding.request().files.size() > 1 && profile.firstData < grid.rows())
        grid = withoutRepeats(grid, profile);
    preview.grid = std::make_shared<const Grid>(std::move(grid));
    preview.headerRow = profile.header;
    preview.firstDataRow = profile.firstData;
    preview.counts.rows = preview.grid->rows() - profile.firstData;
    preview.columns = bareColumns(*preview.grid, profile.header);
    const bool ladder = looksLikeLadder(profile, preview.counts.rows);
    const auto content =
        understanding.decide(choice::content, contentOptions(), ladder ? "ladder" : "meter-hours");
    preview.kind = content == "ladder" ? ImportKind::Ladder : ImportKind::MeterHours;
    if (preview.grid->rows() == 0)
        preview.findings.push_back(error("import-empty", ""));
    else if (content == "ladder")
        understandLadder(profile, understanding, preview);
    else
        understandHours(profile, understanding, preview);
    preview.layout = layoutOf(preview);
    preview.choices = understanding.take();
    return preview;
}

} // namespace meritdesk::imports
