#include "formats/report/report.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include "formats/report/report_document.h"

namespace meritdesk::report {

namespace {

constexpr int resolution = 600; ///< dots an inch of the file's own coordinates
constexpr double marginMillimetres = 18;
constexpr double footerMillimetres = 8;

int dots(double millimetres)
{
    return qRound(millimetres / 25.4 * resolution);
}

/// Title, author and language where readers of files look for them; Qt writes only the title itself.
QByteArray metadata(const Report& report)
{
    const auto text =
        QStringLiteral("<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                       "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                       "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                       "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                       "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
                       "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
                       "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>"
                       "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return text
        .arg(report.title.toHtmlEscaped(), report.author.toHtmlEscaped(), report.language.toHtmlEscaped())
        .toUtf8();
}

void prepare(QPdfWriter& writer, const Report& report)
{
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(resolution);
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("MeritDesk"));
    writer.setDocumentXmpMetadata(metadata(report));
}

struct Sheet
{
    QSizeF paper = {};
    QRectF body = {};
};

Sheet sheetOf(const QPdfWriter& writer)
{
    const QSizeF paper(writer.width(), writer.height());
    const auto margin = dots(marginMillimetres);
    return {paper, QRectF(margin, margin, paper.width() - 2.0 * margin,
                          paper.height() - 2.0 * margin - dots(footerMillimetres))};
}

void drawFooter(QPainter& painter, const Sheet& sheet, const Report& report, int page, int pages)
{
    const QRectF line(sheet.body.left(), sheet.body.bottom() + dots(3), sheet.body.width(),
                      dots(footerMillimetres));
    painter.setFont(fontFor(report.language, 8));
    painter.setPen(QColor(0x60, 0x60, 0x60));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, report.title);
    painter.drawText(line, Qt::AlignRight | Qt::AlignTop, QStringLiteral("%1 / %2").arg(page).arg(pages));
}

void drawPage(QPainter& painter, const Sheet& sheet, QTextDocument& document, int page)
{
    const QRectF shown(0, (page - 1) * sheet.body.height(), sheet.body.width(), sheet.body.height());
    painter.save();
    painter.translate(sheet.body.left(), sheet.body.top() - shown.top());
    painter.setClipRect(shown);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = shown;
    context.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

Result<QByteArray> pdf(const Report& report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, report);
    const auto sheet = sheetOf(writer);
    QPainter painter;
    if (!painter.begin(&writer))
        return error("export-failed", "");
    const auto document = documentOf(report, writer, sheet.body.size());
    const int pages = document->pageCount();
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        drawPage(painter, sheet, *document, page);
        drawFooter(painter, sheet, report, page, pages);
    }
    painter.end();
    return bytes;
}

} // namespace meritdesk::report
