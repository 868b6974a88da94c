#include "formats/report/report.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include "formats/report/look.h"
#include "formats/report/report_pages.h"

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

struct PageNumber
{
    std::size_t page = 1;
    std::size_t pages = 1;
};

void drawFooter(QPainter& painter, const Sheet& sheet, const Report& report, const PageNumber& at)
{
    const auto text = report.footer.isEmpty() ? report.title : report.footer;
    const auto number = QStringLiteral("%1 / %2").arg(at.page).arg(at.pages);
    painter.setFont(fontFor(report.language, look::small));
    painter.setPen(look::muted);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double room = sheet.footer.width() - metrics.horizontalAdvance(number) - 2 * metrics.height();
    painter.drawText(sheet.footer, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(text, Qt::ElideRight, room));
    painter.drawText(sheet.footer, Qt::AlignRight | Qt::AlignTop, number);
}

void drawPage(QPainter& painter, const Sheet& sheet, const PageFlow::Page& page)
{
    for (const auto& piece : page) {
        painter.save();
        painter.translate(sheet.body.topLeft() + piece.at);
        piece.ink(painter);
        painter.restore();
    }
}

} // namespace

bool paint(const Report& report, QPagedPaintDevice& device)
{
    const auto sheet = sheetOf(device);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const auto pages = pagesOf(report, device, sheet.body.size());
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0)
            device.newPage();
        drawPage(painter, sheet, pages[page]);
        drawFooter(painter, sheet, report, {page + 1, pages.size()});
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
