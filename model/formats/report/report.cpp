#include "formats/report/report.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include "formats/report/report_document.h"

namespace meritdesk::report {

namespace {

constexpr int resolution = 600; ///< dots an inch of a file's own coordinates
constexpr double marginMillimetres = 18;
constexpr double footerMillimetres = 8;
constexpr double footerGap = 3; ///< millimetres between text and footer

int dots(double millimetres, const QPaintDevice& device)
{
    return qRound(millimetres / 25.4 * device.logicalDpiX());
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
    QRectF footer = {};
};

Sheet sheetOf(const QPaintDevice& device)
{
    const QSizeF paper(device.width(), device.height());
    const auto margin = dots(marginMillimetres, device);
    const auto footer = dots(footerMillimetres, device);
    const QRectF body(margin, margin, paper.width() - 2.0 * margin, paper.height() - 2.0 * margin - footer);
    return {paper, body, QRectF(body.left(), body.bottom() + dots(footerGap, device), body.width(), footer)};
}

void drawFooter(QPainter& painter, const Sheet& sheet, const Report& report, int page, int pages)
{
    painter.setFont(fontFor(report.language, 8));
    painter.setPen(QColor(0x60, 0x60, 0x60));
    painter.drawText(sheet.footer, Qt::AlignLeft | Qt::AlignTop, report.title);
    painter.drawText(sheet.footer, Qt::AlignRight | Qt::AlignTop,
                     QStringLiteral("%1 / %2").arg(page).arg(pages));
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

bool paint(const Report& report, QPagedPaintDevice& device)
{
    const auto sheet = sheetOf(device);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const auto document = documentOf(report, device, sheet.body.size());
    const int pages = document->pageCount();
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            device.newPage();
        drawPage(painter, sheet, *document, page);
        drawFooter(painter, sheet, report, page, pages);
    }
    return painter.end();
}

Result<QByteArray> pdf(const Report& report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, report);
    if (!paint(report, writer))
        return error("export-failed", "");
    return bytes;
}

} // namespace meritdesk::report
