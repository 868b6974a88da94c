#include "views/pages/balance/two_line_header.h"

#include <QStyleOptionHeader>

#include <algorithm>

namespace meritdesk::views {

namespace {

constexpr int shortest = 6; ///< letters of a heading that is broken
constexpr QChar chineseComma(0xFF0C);

} // namespace

TwoLineHeader::TwoLineHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

/// Broken at the blank, or behind the Chinese comma, that leaves the narrower longest line.
QString TwoLineHeader::broken(const QString& text) const
{
    if (text.size() < shortest)
        return text;
    const auto widthOf = [this](const QString& line) { return fontMetrics().horizontalAdvance(line); };
    QString best = text;
    int narrowest = widthOf(text);
    for (qsizetype at = 1; at + 1 < text.size(); ++at) {
        const bool isBlank = text[at] == QLatin1Char(' ');
        if (!isBlank && text[at] != chineseComma)
            continue;
        const auto first = text.left(isBlank ? at : at + 1);
        const auto second = text.mid(at + 1);
        if (const auto width = std::max(widthOf(first), widthOf(second)); width < narrowest) {
            narrowest = width;
            best = first + QLatin1Char('\n') + second;
        }
    }
    return best;
}

QSize TwoLineHeader::sectionSizeFromContents(int column) const
{
    const auto whole = QHeaderView::sectionSizeFromContents(column);
    if (!model()) // taken away before the table goes
        return whole;
    const auto text = model()->headerData(column, Qt::Horizontal).toString();
    const auto lines = fontMetrics().size(0, broken(text));
    return {whole.width() - fontMetrics().horizontalAdvance(text) + lines.width(),
            whole.height() - fontMetrics().height() + std::max(fontMetrics().height(), lines.height())};
}

void TwoLineHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    option->text = broken(option->text);
}

} // namespace meritdesk::views
