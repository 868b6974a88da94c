#include "formats/report/report_document.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextOption>
#include <QTextTable>

#include <algorithm>
#include <array>

#include "formats/report/drawing_object.h"
#include "formats/words/words.h"

namespace meritdesk::report {

namespace {

constexpr double bodyPoints = 10;
constexpr double tablePoints = 8.5;

/// Fills a text document with the blocks of a report, one overload a kind.
class DocumentMaker
{
public:
    DocumentMaker(QTextDocument& document, const Report& report, double dotsPerPoint)
        : m_document(document)
        , m_cursor(&document)
        , m_report(report)
        , m_dots(dotsPerPoint)
    {
    }

    void make()
    {
        // one edit block: without it a long table is laid out anew for every cell
        m_cursor.beginEditBlock();
        (*this)(Heading{m_report.title, 0});
        for (const auto& block : m_report.blocks)
            std::visit(*this, block);
        m_cursor.endEditBlock();
    }

    void operator()(const Heading& heading)
    {
        constexpr std::array<double, 4> points{20, 15, 12, 10.5};
        const auto level = static_cast<std::size_t>(std::clamp(heading.level, 0, 3));
        QTextBlockFormat format;
        format.setHeadingLevel(static_cast<int>(level) + 1);
        format.setTopMargin(points[level] * 0.8 * m_dots);
        format.setBottomMargin(points[level] * 0.4 * m_dots);
        auto font = fontFor(m_report.language, points[level]);
        font.setBold(true);
        addBlock(heading.text, format, font);
    }

    void operator()(const Paragraph& paragraph)
    {
        addBlock(paragraph.text, spaced(4), fontFor(m_report.language, bodyPoints));
    }

    void operator()(const Picture& picture)
    {
        startBlock(spaced(4), fontFor(m_report.language, bodyPoints));
        if (!picture.drawingSize.isEmpty())
            insertDrawing(picture);
        else if (!picture.image.isNull())
            insertImage(picture.image);
        if (!picture.caption.isEmpty())
            addBlock(picture.caption, spaced(8), fontFor(m_report.language, tablePoints));
    }

    void operator()(const TableBlock& block)
    {
        const auto& table = block.table;
        if (table.columns.empty())
            return;
        if (!table.title.isEmpty())
            (*this)(Heading{table.title, 3});
        m_continues = false;
        insertTable(table);
        m_cursor.movePosition(QTextCursor::End);
        m_continues = true;
    }

    void operator()(const DerivationBlock& block) { addDerivation(block.derivation, 0); }

    void operator()(const PageBreak&) { m_break = true; }

private:
    [[nodiscard]] QTextBlockFormat spaced(double points) const
    {
        QTextBlockFormat format;
        format.setBottomMargin(points * m_dots);
        return format;
    }

    void startBlock(QTextBlockFormat format, const QFont& font)
    {
        if (m_break)
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        m_break = false;
        QTextCharFormat characters;
        characters.setFont(font);
        if (m_continues)
            m_cursor.insertBlock(format, characters);
        else {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(characters);
        }
        m_cursor.setCharFormat(characters);
        m_continues = true;
    }

    void addBlock(const QString& text, const QTextBlockFormat& format, const QFont& font)
    {
        startBlock(format, font);
        m_cursor.insertText(text);
    }

    void insertDrawing(const Picture& picture)
    {
        QTextCharFormat format;
        format.setObjectType(DrawingObject::objectType);
        format.setProperty(DrawingObject::drawingProperty, QVariant::fromValue(picture.drawing));
        format.setProperty(DrawingObject::ownSizeProperty, picture.drawingSize);
        format.setProperty(DrawingObject::pageSizeProperty, fitted(picture.drawingSize));
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }

    void insertImage(const QImage& image)
    {
        const auto name = QStringLiteral("picture-%1").arg(++m_images);
        m_document.addResource(QTextDocument::ImageResource, QUrl(name), image);
        const auto size = fitted(image.size());
        QTextImageFormat format;
        format.setName(name);
        format.setWidth(size.width());
        format.setHeight(size.height());
        m_cursor.insertImage(format);
    }

    /// The width of the page, at most six tenths of its height.
    [[nodiscard]] QSizeF fitted(const QSizeF& own) const
    {
        const auto page = m_document.pageSize();
        return own.scaled(page.width(), page.height() * 0.6, Qt::KeepAspectRatio);
    }

    void insertTable(const exports::Table& table)
    {
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setCellPadding(1.5 * m_dots);
        format.setCellSpacing(0);
        format.setBorder(0.5 * m_dots);
        format.setBorderCollapse(true);
        format.setBorderBrush(QColor(0xB0, 0xB8, 0xC0));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        auto* made = m_cursor.insertTable(static_cast<int>(table.rows.size()) + 1,
                                          static_cast<int>(table.columns.size()), format);
        auto font = fontFor(m_report.language, tablePoints);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            for (std::size_t column = 0; column < table.columns.size() && column < table.rows[row].size();
                 ++column)
                fill(made->cellAt(static_cast<int>(row) + 1, static_cast<int>(column)),
                     table.rows[row][column].shown, font, table.columns[column].numeric);
        font.setBold(true);
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            fill(made->cellAt(0, static_cast<int>(column)), table.columns[column].heading(), font,
                 table.columns[column].numeric);
    }

    static void fill(const QTextTableCell& cell, const QString& text, const QFont& font, bool right)
    {
        auto cursor = cell.firstCursorPosition();
        QTextBlockFormat block;
        block.setAlignment(right ? Qt::AlignRight : Qt::AlignLeft);
        block.setNonBreakableLines(right && !font.bold()); // a heading may break, a number may not
        cursor.setBlockFormat(block);
        QTextCharFormat format;
        format.setFont(font);
        cursor.setBlockCharFormat(format); // or the row is as high as the document's own font
        cursor.insertText(text, format);
    }

    void addDerivation(const Derivation& derivation, int depth)
    {
        QTextBlockFormat format = spaced(1);
        format.setLeftMargin(depth * 12 * m_dots);
        const auto font = fontFor(m_report.language, tablePoints);
        auto bold = font;
        bold.setBold(true);
        addBlock(equation(derivation.key, derivation.value, derivation.unit, derivation.note), format, bold);
        if (!derivation.formula.empty())
            addBlock(words::formulaInWords(derivation), format, font);
        for (const auto& input : derivation.inputs)
            addBlock(equation(input.key, input.value, input.unit, input.note), format, font);
        if (!derivation.source.text.empty())
            addBlock(QStringLiteral("[%1] %2").arg(words::gradeInWords(derivation.source.grade),
                                                   QString::fromStdString(derivation.source.text)),
                     format, font);
        for (const auto& child : derivation.children)
            addDerivation(child, depth + 1);
    }

    /// "price = 5.97 RUB/kWh (3 November, hour 9)"
    [[nodiscard]] QString equation(const std::string& key, const std::string& value, const std::string& unit,
                                   const std::string& note) const
    {
        auto line = words::label(key) + QStringLiteral(" = ")
                    + (m_report.number ? m_report.number(value) : QString::fromStdString(value));
        if (!unit.empty())
            line += QChar(QChar::Nbsp) + words::unitInWords(unit);
        if (!note.empty())
            line += QStringLiteral(" (") + words::noteInWords(note, QLocale(m_report.language))
                    + QLatin1Char(')');
        return line;
    }

    QTextDocument& m_document;
    QTextCursor m_cursor;
    const Report& m_report;
    double m_dots;
    int m_images = 0;
    bool m_continues = false; ///< the next block is a new one
    bool m_break = false;     ///< the next block begins a page
};

} // namespace

QFont fontFor(const QString& language, double points)
{
    const QStringList chinese{QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Droid Sans Fallback"),
                              QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC")};
    const QStringList others{QStringLiteral("DejaVu Sans"), QStringLiteral("Segoe UI"),
                             QStringLiteral("Helvetica Neue")};
    QFont font;
    font.setFamilies(language == QStringLiteral("zh") ? chinese + others : others + chinese);
    font.setPointSizeF(points);
    return font;
}

std::unique_ptr<QTextDocument> documentOf(const Report& report, QPaintDevice& device, const QSizeF& page)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    document->setDefaultFont(fontFor(report.language, bodyPoints));
    QTextOption wrapping = document->defaultTextOption();
    wrapping.setWrapMode(QTextOption::WordWrap); // a number is never broken in two
    document->setDefaultTextOption(wrapping);
    document->documentLayout()->setPaintDevice(&device);
    auto* drawings = new DrawingObject(document.get());
    document->documentLayout()->registerHandler(DrawingObject::objectType, drawings);
    document->setPageSize(page);
    DocumentMaker(*document, report, device.logicalDpiX() / 72.0).make();
    return document;
}

} // namespace meritdesk::report
