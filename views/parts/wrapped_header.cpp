#include "views/parts/wrapped_header.h"

#include <QStyleOptionHeader>

#include <algorithm>

#include "views/parts/unit_header.h"

namespace meritdesk::views {

namespace {

constexpr qsizetype shortHeading = 10; ///< characters that stay on one line
constexpr int aside = 24;              ///< pixels of a section beside its words

} // namespace

WrappedHeader::WrappedHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

void WrappedHeader::put(QTableView& table)
{
    table.setHorizontalHeader(new WrappedHeader(&table));
}

QString WrappedHeader::wrapped(const QString& heading, const QFontMetrics& metrics)
{
    if (const auto parted = UnitHeader::twoLines(heading); parted != heading)
        return parted;
    if (heading.size() <= shortHeading)
        return heading;
    auto best = heading;
    int least = metrics.horizontalAdvance(heading);
    for (auto at = heading.indexOf(QLatin1Char(' ')); at > 0;
         at = heading.indexOf(QLatin1Char(' '), at + 1)) {
        auto broken = heading;
        broken[at] = QLatin1Char('\n');
        if (const int width = metrics.size(0, broken).width(); width < least) {
            least = width;
            best = broken;
        }
    }
    return best;
}

QString WrappedHeader::headingOf(int section) const
{
    return model() ? model()->headerData(section, orientation(), Qt::DisplayRole).toString() : QString();
}

/// As wide as the wider of the two lines.
QSize WrappedHeader::sectionSizeFromContents(int section) const
{
    const auto size = QHeaderView::sectionSizeFromContents(section);
    const auto heading = headingOf(section);
    const auto measure = [this](const QString& text) { return fontMetrics().size(0, text); };
    const auto more = measure(wrapped(heading, fontMetrics())) - measure(heading);
    return {size.width() + more.width(), size.height() + more.height()};
}

/// A column that is wide enough keeps its heading on one line.
void WrappedHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    if (fontMetrics().horizontalAdvance(option->text) + aside > sectionSize(section))
        option->text = wrapped(option->text, fontMetrics());
}

} // namespace meritdesk::views
