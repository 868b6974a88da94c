#include "views/parts/unit_header.h"

#include <QStyleOptionHeader>

#include <algorithm>

namespace meritdesk::views {

namespace {

constexpr int shortest = 8;      ///< letters of a heading of a number that is broken
constexpr int longWords = 20;    ///< letters of a heading of words that is broken
constexpr double worthIt = 0.75; ///< of the width with the unit below the name
constexpr int gap = 2;           ///< pixels, beside the style's margins
constexpr QChar chineseComma(0xFF0C);
constexpr QChar enSpace(0x2002);

/// Words right of a column of numbers keep a distance.
QString apart(const QString& text)
{
    return text.isEmpty() ? text
                          : enSpace + QString(text).replace(QLatin1Char('\n'), QStringLiteral("\n\u2002"));
}

} // namespace

UnitHeader::UnitHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

void UnitHeader::put(QTableView& table)
{
    table.setHorizontalHeader(new UnitHeader(&table));
}

QString UnitHeader::twoLines(const QString& heading)
{
    const auto comma = std::max(heading.lastIndexOf(QLatin1Char(',')), heading.lastIndexOf(chineseComma));
    if (comma <= 0)
        return heading;
    return heading.left(comma) + QLatin1Char('\n') + heading.mid(comma + 1).trimmed();
}

void UnitHeader::setApart(QStyleOptionViewItem& cell)
{
    cell.features |= QStyleOptionViewItem::HasDecoration; // an empty one: it only takes its room
    cell.icon = {};
    cell.decorationSize = {gap, 1};
}

int UnitHeader::widthOf(const QString& lines) const
{
    return fontMetrics().size(0, lines).width();
}

/// Broken at the blank, or behind the Chinese comma, that leaves the narrower longest line.
QString UnitHeader::broken(const QString& heading) const
{
    if (heading.size() < shortest)
        return heading;
    QString best = heading;
    for (qsizetype at = 1; at + 1 < heading.size(); ++at) {
        const bool isBlank = heading[at] == QLatin1Char(' ');
        if (!isBlank && heading[at] != chineseComma)
            continue;
        const auto tried = heading.left(isBlank ? at : at + 1) + QLatin1Char('\n') + heading.mid(at + 1);
        if (widthOf(tried) < widthOf(best))
            best = tried;
    }
    return best;
}

/// The unit of a number below its name, unless the name alone is much longer than two lines of it.
QString UnitHeader::lines(const QString& heading, int section) const
{
    const auto alignment =
        Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const bool isNumber = alignment.testFlag(Qt::AlignRight);
    const auto byBlank = isNumber || heading.size() >= longWords ? broken(heading) : heading;
    if (!isNumber)
        return section == 0 ? byBlank : apart(byBlank);
    const auto byUnit = twoLines(heading);
    const bool hasUnit = byUnit != heading;
    return hasUnit && widthOf(byBlank) >= worthIt * widthOf(byUnit) ? byUnit : byBlank;
}

/// As wide as the wider of the two lines.
QSize UnitHeader::sectionSizeFromContents(int section) const
{
    const auto size = QHeaderView::sectionSizeFromContents(section);
    if (!model()) // taken away before the table goes
        return size;
    const auto heading = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const auto measure = [this](const QString& text) { return fontMetrics().size(0, text); };
    const auto more = measure(lines(heading, section)) - measure(heading);
    return {size.width() + more.width(), size.height() + more.height()};
}

void UnitHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    if (model())
        option->text = lines(option->text, section);
}

} // namespace meritdesk::views
