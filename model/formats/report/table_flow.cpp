#include "formats/report/table_flow.h"

#include <algorithm>
#include <memory>

#include "formats/report/laid_text.h"
#include "formats/report/look.h"
#include "formats/report/table_columns.h"

namespace meritdesk::report {

namespace {

using exports::Table;

constexpr double padX = 4;           ///< points on both sides of a cell
constexpr double padY = 2;           ///< points above and below a row
constexpr double hairline = 0.5;     ///< points
constexpr double smallestFont = 6;   ///< points
constexpr double fontStep = 0.5;     ///< points
constexpr double leastText = 15;     ///< ems that a column of running text keeps
constexpr double unbrokenHead = 4.2; ///< ems that a heading has on one line where there is room
constexpr double unbounded = 1e7;    ///< dots: wider than any paper
constexpr int headerLines = 4;       ///< a heading may be broken into so many lines

struct Fonts
{
    QFont plain = {};
    QFont bold = {};
};

Fonts fontsOf(const QString& language, double points)
{
    Fonts fonts{fontFor(language, points), fontFor(language, points)};
    fonts.bold.setBold(true);
    return fonts;
}

/// A row as laid out; cells in the order of the columns.
struct Row
{
    std::vector<LaidText> cells = {};
    double height = 0; ///< of its text
    int lines = 0;
    bool chosen = false;
};

/// The table's geometry, shared by all the pieces that are painted later.
struct Grid
{
    std::vector<double> left = {};
    std::vector<double> width = {}; ///< of the text, without padding
    double total = 0;
    double padX = 0;
    double padY = 0;
    double line = 0;
};

class TableWriter
{
public:
    TableWriter(PageFlow& flow, const TableBlock& block, const QString& language)
        : m_flow(flow)
        , m_block(block)
        , m_table(block.table)
        , m_language(language)
    {
    }

    void write()
    {
        chooseWidths();
        m_head = rowOf(m_heads, true);
        bool first = true;
        for (std::size_t at = 0; at < m_table.rows.size(); ++at) {
            std::vector<QString> texts;
            for (const auto& cell : m_table.rows[at])
                texts.push_back(cell.shown);
            auto row = rowOf(texts, false);
            row.chosen = std::find(m_block.chosen.begin(), m_block.chosen.end(), at) != m_block.chosen.end();
            writeRow(row, first);
            first = false;
        }
        if (first)
            placeHead(false);
    }

private:
    [[nodiscard]] bool right(std::size_t column) const { return m_table.columns[column].numeric; }

    [[nodiscard]] TextLook lookOf(std::size_t column, bool head) const
    {
        return {head ? m_fonts.bold : m_fonts.plain, look::text,
                right(column) ? Qt::AlignRight : Qt::AlignLeft};
    }

    [[nodiscard]] LaidText single(const QString& text, std::size_t column, bool head) const
    {
        auto look = lookOf(column, head);
        look.alignment = Qt::AlignLeft;
        look.wrap = QTextOption::WordWrap; // or every character could stand alone
        return {text, look, unbounded, m_flow.device()};
    }

    [[nodiscard]] ColumnWish wishOf(std::size_t column) const
    {
        const double pad = 2 * m_flow.dots(padX);
        const auto head = single(m_heads[column], column, true);
        // Chinese may break anywhere: a heading of a few characters stays on one line all the same.
        const double shortHead = m_flow.dots(unbrokenHead * m_fonts.bold.pointSizeF());
        ColumnWish wish{.least = std::max(head.leastWidth(), head.naturalWidth() / headerLines * 1.15),
                        .natural = std::max(head.leastWidth(), std::min(head.naturalWidth(), shortHead)),
                        .stretches = !right(column)};
        for (const auto& row : m_table.rows) {
            if (column >= row.size())
                continue;
            const auto cell = single(row[column].shown, column, false);
            const double natural = cell.naturalWidth();
            const double readable = std::min(natural, m_flow.dots(leastText * m_fonts.plain.pointSizeF()));
            wish.natural = std::max(wish.natural, natural);
            wish.least =
                std::max(wish.least, right(column) ? natural : std::max(readable, cell.leastWidth()));
        }
        wish.least += pad + 2; // two dots for what rounding takes
        wish.natural = std::max(wish.natural + pad + 2, wish.least);
        return wish;
    }

    /// The largest font with which the numbers and words of every column have room.
    void chooseWidths()
    {
        for (const auto& column : m_table.columns)
            m_heads.push_back(column.heading());
        const double width = m_flow.body().width();
        std::vector<ColumnWish> wishes;
        for (double points = look::table; points >= smallestFont; points -= fontStep) {
            m_fonts = fontsOf(m_language, points);
            wishes.clear();
            double least = 0;
            for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
                wishes.push_back(wishOf(column));
                least += wishes.back().least;
            }
            if (least <= width)
                break;
        }
        place(columnWidths(wishes, width));
    }

    void place(const std::vector<double>& widths)
    {
        m_grid = std::make_shared<Grid>();
        m_grid->padX = m_flow.dots(padX);
        m_grid->padY = m_flow.dots(padY);
        m_grid->line = m_flow.dots(hairline);
        for (const double width : widths) {
            m_grid->left.push_back(m_grid->total);
            m_grid->width.push_back(std::max(1.0, width - 2 * m_grid->padX));
            m_grid->total += width;
        }
    }

    [[nodiscard]] Row rowOf(const std::vector<QString>& texts, bool head) const
    {
        Row row;
        for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
            const auto text = column < texts.size() ? texts[column] : QString();
            row.cells.emplace_back(text, lookOf(column, head), m_grid->width[column], m_flow.device());
            row.lines = std::max(row.lines, row.cells.back().lines());
            row.height = std::max(row.height, row.cells.back().height());
        }
        return row;
    }

    [[nodiscard]] double headHeight() const { return m_block.header ? m_head.height + 2 * m_grid->padY : 0; }

    void placeHead(bool withNext)
    {
        if (!m_block.header)
            return;
        auto ink = [grid = m_grid, head = m_head](QPainter& painter) {
            const double height = head.height + 2 * grid->padY;
            painter.fillRect(QRectF(0, 0, grid->total, height), look::head);
            for (std::size_t column = 0; column < head.cells.size(); ++column) {
                const auto& cell = head.cells[column];
                cell.draw(painter, {grid->left[column] + grid->padX, height - grid->padY - cell.height()}, 0,
                          cell.lines());
            }
            painter.fillRect(QRectF(0, height - grid->line, grid->total, grid->line), look::strongRule);
        };
        if (withNext)
            m_flow.placeWithNext(headHeight(), std::move(ink));
        else
            m_flow.place(headHeight(), std::move(ink));
    }

    void writeRow(const Row& row, bool first)
    {
        const double lineHeight = row.lines > 0 ? row.height / row.lines : 0;
        const double page = m_flow.body().height() - headHeight() - 2 * m_grid->padY;
        const int most = lineHeight > 0 ? std::max(1, static_cast<int>(page / lineHeight)) : 1;
        for (int from = 0; from < std::max(1, row.lines); from += most) {
            const int to = std::min(row.lines, from + most);
            const double height = (to - from) * lineHeight + 2 * m_grid->padY;
            if (first) {
                placeHead(true);
            } else if (height > m_flow.left()) {
                m_flow.breakPage();
                placeHead(true);
            }
            first = false;
            placeSlice(row, from, to, height);
        }
    }

    void placeSlice(const Row& row, int from, int to, double height)
    {
        m_flow.place(height, [grid = m_grid, row, from, to, height](QPainter& painter) {
            if (row.chosen)
                painter.fillRect(QRectF(0, 0, grid->total, height), look::chosen);
            for (std::size_t column = 0; column < row.cells.size(); ++column) {
                const auto& cell = row.cells[column];
                const bool again = column == 0 && from >= cell.lines(); // the row's name
                cell.draw(painter, {grid->left[column] + grid->padX, grid->padY}, again ? 0 : from,
                          again ? cell.lines() : to);
            }
            painter.fillRect(QRectF(0, height - grid->line, grid->total, grid->line), look::rule);
        });
    }

    PageFlow& m_flow;
    const TableBlock& m_block;
    const Table& m_table;
    const QString& m_language;
    Fonts m_fonts = {};
    std::vector<QString> m_heads = {};
    Row m_head = {};
    std::shared_ptr<Grid> m_grid = {};
};

} // namespace

void writeTable(PageFlow& flow, const TableBlock& block, const QString& language)
{
    if (!block.table.columns.empty())
        TableWriter(flow, block, language).write();
}

} // namespace meritdesk::report
