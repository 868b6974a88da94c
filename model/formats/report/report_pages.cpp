#include "formats/report/report_pages.h"

#include <algorithm>
#include <array>

#include "formats/report/derivation_flow.h"
#include "formats/report/look.h"
#include "formats/report/table_flow.h"
#include "formats/report/text_flow.h"

namespace meritdesk::report {

namespace {

constexpr double tallestPicture = 0.45; ///< of the page

/// Writes the blocks of a report one below the other, one overload a kind.
class ReportWriter
{
public:
    ReportWriter(const Report& report, const QPaintDevice& device, QSizeF body)
        : m_report(report)
        , m_flow(device, body)
    {
    }

    std::vector<PageFlow::Page> write()
    {
        (*this)(Heading{m_report.title, 0});
        if (!m_report.subtitle.isEmpty())
            writeText(m_flow, m_report.subtitle, look(look::body, look::muted), {.after = 10});
        for (const auto& block : m_report.blocks)
            std::visit(*this, block);
        return m_flow.take();
    }

    void operator()(const Heading& heading)
    {
        constexpr std::array<double, 4> points{18, 14, 11, 9.5};
        const auto level = static_cast<std::size_t>(std::clamp(heading.level, 0, 3));
        auto bold = look(points[level], look::text);
        bold.font.setBold(true);
        writeText(m_flow, heading.text, bold,
                  {.before = points[level] * 1.1, .after = points[level] * 0.35, .withNext = true});
    }

    void operator()(const Paragraph& paragraph)
    {
        writeText(m_flow, paragraph.text, look(look::body, look::text), {.after = 4});
    }

    void operator()(const Note& note)
    {
        writeText(m_flow, note.text, look(look::small, look::muted), {.before = 2, .after = 4});
    }

    void operator()(const Picture& picture)
    {
        const auto own = picture.drawingSize.isEmpty() ? QSizeF(picture.image.size()) : picture.drawingSize;
        if (!own.isEmpty())
            placePicture(picture, own);
    }

    void operator()(const TableBlock& block)
    {
        if (!block.table.title.isEmpty())
            (*this)(Heading{block.table.title, 3});
        writeTable(m_flow, block, m_report.language);
        m_flow.gap(m_flow.dots(8));
    }

    void operator()(const DerivationBlock& block) { writeDerivation(m_flow, block.derivation, m_report); }

    void operator()(const PageBreak&) { m_flow.breakPage(); }

private:
    [[nodiscard]] TextLook look(double points, const QColor& colour) const
    {
        return {fontFor(m_report.language, points), colour};
    }

    /// The picture over the width of the page, its caption below it and never apart from it.
    void placePicture(const Picture& picture, const QSizeF& own)
    {
        const auto body = m_flow.body();
        const auto size = own.scaled(body.width(), body.height() * tallestPicture, Qt::KeepAspectRatio);
        m_flow.gap(m_flow.dots(6));
        auto ink = [picture, own, size](QPainter& painter) { paintPicture(painter, picture, own, size); };
        if (picture.caption.isEmpty()) {
            m_flow.place(size.height(), std::move(ink));
        } else {
            m_flow.placeWithNext(size.height(), std::move(ink));
            (*this)(Note{picture.caption});
        }
        m_flow.gap(m_flow.dots(8));
    }

    static void paintPicture(QPainter& painter, const Picture& picture, const QSizeF& own, const QSizeF& size)
    {
        if (picture.drawingSize.isEmpty()) {
            painter.drawImage(QRectF(QPointF(), size), picture.image);
            return;
        }
        // A picture is replayed in inches: its dots become those of the paper, so the paper's own dots are
        // undone.
        auto drawing = picture.drawing;
        const auto* paper = painter.device();
        const auto inchesX = static_cast<double>(drawing.logicalDpiX()) / paper->logicalDpiX();
        const auto inchesY = static_cast<double>(drawing.logicalDpiY()) / paper->logicalDpiY();
        painter.scale(size.width() / own.width() * inchesX, size.height() / own.height() * inchesY);
        painter.drawPicture(0, 0, drawing);
    }

    const Report& m_report;
    PageFlow m_flow;
};

} // namespace

std::vector<PageFlow::Page> pagesOf(const Report& report, const QPaintDevice& device, QSizeF body)
{
    return ReportWriter(report, device, body).write();
}

} // namespace meritdesk::report
