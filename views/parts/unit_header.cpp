#include "views/parts/unit_header.h"

#include <QStyleOptionHeader>

#include <algorithm>

namespace meritdesk::views {

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
    const auto comma = std::max(heading.lastIndexOf(QLatin1Char(',')), heading.lastIndexOf(QChar(0xFF0C)));
    if (comma <= 0)
        return heading;
    return heading.left(comma) + QLatin1Char('\n') + heading.mid(comma + 1).trimmed();
}

/// As wide as the wider of the two lines.
QSize UnitHeader::sectionSizeFromContents(int section) const
{
    const auto size = QHeaderView::sectionSizeFromContents(section);
    if (!model()) // taken away before the table goes
        return size;
    const auto heading = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const auto measure = [this](const QString& text) { return fontMetrics().size(0, text); };
    const auto more = measure(twoLines(heading)) - measure(heading);
    return {size.width() + more.width(), size.height() + more.height()};
}

void UnitHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->text = twoLines(option->text);
}

} // namespace meritdesk::views
