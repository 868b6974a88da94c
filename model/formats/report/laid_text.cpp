#include "formats/report/laid_text.h"

#include <QFontMetricsF>

#include <algorithm>

#include "formats/report/look.h"

namespace meritdesk::report {

LaidText::LaidText(const QString& text, const TextLook& look, double width, const QPaintDevice& device)
    : m_layout(std::make_shared<QTextLayout>(text, look.font, &device))
    , m_colour(look.colour)
    , m_lineHeight(QFontMetricsF(look.font, &device).height() * look::leading)
{
    QTextOption option(look.alignment);
    option.setWrapMode(look.wrap);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (auto line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(width);
    m_layout->endLayout();
}

double LaidText::naturalWidth() const
{
    double widest = 0;
    for (int at = 0; at < lines(); ++at)
        widest = std::max(widest, m_layout->lineAt(at).naturalTextWidth());
    return widest;
}

void LaidText::draw(QPainter& painter, QPointF at, int from, int to) const
{
    painter.setPen(m_colour);
    for (int line = from; line < std::min(to, lines()); ++line) {
        const auto laid = m_layout->lineAt(line);
        const double air = (m_lineHeight - laid.height()) / 2;
        laid.draw(&painter, at + QPointF(0, (line - from) * m_lineHeight + air));
    }
}

} // namespace meritdesk::report
