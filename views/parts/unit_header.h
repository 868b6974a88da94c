#pragma once

#include <QHeaderView>
#include <QTableView>

namespace meritdesk::views {

/// The headings of a table's columns in two lines, so that columns are as wide as their numbers need: the
/// unit of a number, which stands behind the last comma ("Price, EUR/MWh"), has a line of its own, a heading
/// of many words is broken where both lines are short. Words beside a number keep a distance from it.
class UnitHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit UnitHeader(QWidget* parent);

    /// Gives the table such headings; before anything else is set up in them.
    static void put(QTableView& table);

    /// A heading with its unit on a second line; as it is without one.
    [[nodiscard]] static QString twoLines(const QString& heading);

    /// Gives a cell of words right of a column of numbers the distance that its heading has.
    static void setApart(QStyleOptionViewItem& cell);

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;

private:
    [[nodiscard]] QString broken(const QString& heading) const;
    [[nodiscard]] QString lines(const QString& heading, int section) const;
    [[nodiscard]] int widthOf(const QString& lines) const;
};

} // namespace meritdesk::views
