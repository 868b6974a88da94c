#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <xlsxwriter.h>

#include "formats/exports/workbook.h"
#include "formats/formats.h"

namespace meritdesk::exports {

namespace {

constexpr qsizetype widest = 60; ///< characters
constexpr qsizetype narrowest = 8;
constexpr qsizetype exactDigits = 15; ///< significant digits that a spreadsheet keeps
constexpr std::size_t mostRows = LXW_ROW_MAX - 1;

struct Formats
{
    lxw_format* header = nullptr;
    lxw_format* text = nullptr;
    std::vector<lxw_format*> numbers = {}; ///< by decimal places
};

/// "#,##0.00" with as many places as the column shows.
QByteArray numberFormat(int places)
{
    QByteArray format("#,##0");
    if (places > 0)
        format += '.' + QByteArray(places, '0');
    return format;
}

int placesOf(const QString& exact)
{
    const auto point = exact.indexOf(QLatin1Char('.'));
    return point < 0 ? 0 : static_cast<int>(std::min<qsizetype>(exact.size() - point - 1, 12));
}

Formats makeFormats(lxw_workbook* book)
{
    Formats formats{.header = workbook_add_format(book), .text = workbook_add_format(book)};
    format_set_bold(formats.header);
    format_set_text_wrap(formats.header);
    format_set_align(formats.header, LXW_ALIGN_VERTICAL_TOP);
    format_set_bg_color(formats.header, 0xE8EDF2);
    format_set_bottom(formats.header, LXW_BORDER_THIN);
    format_set_text_wrap(formats.text);
    for (int places = 0; places <= 12; ++places) {
        formats.numbers.push_back(workbook_add_format(book));
        format_set_num_format(formats.numbers.back(), numberFormat(places).constData());
    }
    return formats;
}

/// Names of the sheets of one file: at most 31 characters, none of []:*?/\ in it, each once whatever its
/// case.
class SheetNames
{
public:
    QByteArray of(const QString& title)
    {
        QString bare = title;
        for (const auto bad : {'[', ']', ':', '*', '?', '/', '\\', '\''})
            bare.remove(QLatin1Char(bad));
        bare = bare.simplified();
        QString name = bare.left(longest).trimmed();
        for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number) {
            const auto end = QStringLiteral(" %1").arg(number);
            name = bare.left(longest - end.size()).trimmed() + end;
        }
        if (!name.isEmpty())
            m_taken.insert(name.toCaseFolded());
        return name.toUtf8();
    }

private:
    static constexpr qsizetype longest = 31;

    QSet<QString> m_taken = {};
};

bool keepsDigits(const QString& exact)
{
    return std::count_if(exact.begin(), exact.end(), [](QChar c) { return c.isDigit(); }) <= exactDigits;
}

class SheetWriter
{
public:
    SheetWriter(lxw_worksheet* sheet, const Table& table, Formats formats)
        : m_sheet(sheet)
        , m_table(table)
        , m_formats(std::move(formats))
    {
    }

    void write()
    {
        for (std::size_t column = 0; column < m_table.columns.size(); ++column)
            writeColumn(static_cast<lxw_col_t>(column));
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (!m_table.rows.empty() && !m_table.columns.empty())
            worksheet_autofilter(m_sheet, 0, 0,
                                 static_cast<lxw_row_t>(std::min(m_table.rows.size(), mostRows)),
                                 static_cast<lxw_col_t>(m_table.columns.size() - 1));
    }

private:
    void writeColumn(lxw_col_t column)
    {
        const QString heading = m_table.columns[column].heading();
        worksheet_write_string(m_sheet, 0, column, heading.toUtf8().constData(), m_formats.header);
        const auto* number = m_formats.numbers[static_cast<std::size_t>(placesIn(column))];
        qsizetype width = std::min<qsizetype>(heading.size(), 24);
        for (std::size_t row = 0; row < std::min(m_table.rows.size(), mostRows); ++row) {
            if (column >= m_table.rows[row].size())
                continue;
            const auto& cell = m_table.rows[row][column];
            width = std::max(width, std::max(cell.shown.size(), cell.exact.size()));
            writeCell(static_cast<lxw_row_t>(row + 1), column, cell, number);
        }
        worksheet_set_column(m_sheet, column, column,
                             static_cast<double>(std::clamp(width, narrowest, widest)) + 2, nullptr);
    }

    void writeCell(lxw_row_t row, lxw_col_t column, const Cell& cell, const lxw_format* number)
    {
        bool good = false;
        const double value = QLocale::c().toDouble(cell.exact, &good);
        // the writer's interface is C without const; it does not change the format
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)
        auto* format = const_cast<lxw_format*>(number);
        if (good && keepsDigits(cell.exact))
            worksheet_write_number(m_sheet, row, column, value, format);
        else
            worksheet_write_string(m_sheet, row, column,
                                   (cell.exact.isEmpty() ? cell.shown : cell.exact).toUtf8().constData(),
                                   m_formats.text);
    }

    [[nodiscard]] int placesIn(lxw_col_t column) const
    {
        int places = 0;
        for (const auto& row : m_table.rows)
            if (column < row.size())
                places = std::max(places, placesOf(row[column].exact));
        return places;
    }

    lxw_worksheet* m_sheet;
    const Table& m_table;
    Formats m_formats;
};

bool addSheet(lxw_workbook* book, const Table& table, const QByteArray& name, const Formats& formats)
{
    lxw_worksheet* sheet = workbook_add_worksheet(book, name.isEmpty() ? nullptr : name.constData());
    if (sheet)
        SheetWriter(sheet, table, formats).write();
    return sheet != nullptr;
}

bool writeBook(const std::vector<Table>& tables, const QByteArray& path)
{
    lxw_workbook* book = workbook_new(path.constData());
    if (!book)
        return false;
    const auto formats = makeFormats(book);
    SheetNames names;
    bool whole = true;
    for (const auto& table : tables)
        whole = addSheet(book, table, names.of(table.title), formats) && whole;
    QByteArray title = tables.front().title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    workbook_set_properties(book, &properties);
    return workbook_close(book) == LXW_NO_ERROR && whole;
}

Result<QByteArray> writeXlsx(const Table& table, const QLocale&)
{
    return writeWorkbook({table});
}

} // namespace

/// The library writes files only: the bytes come from a folder of our own.
Result<QByteArray> writeWorkbook(const std::vector<Table>& tables)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("table.xlsx")));
    if (tables.empty() || !folder.isValid() || !writeBook(tables, QFile::encodeName(file.fileName()))
        || !file.open(QIODevice::ReadOnly))
        return error("export-failed", "");
    return file.readAll();
}

} // namespace meritdesk::exports

namespace meritdesk::formats {

const ExportFormat xlsxExport{.id = "xlsx",
                              .title = "export-format-xlsx",
                              .suffix = "xlsx",
                              .write = exports::writeXlsx,
                              .writeAll = exports::writeWorkbook};

} // namespace meritdesk::formats
