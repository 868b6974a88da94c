#pragma once

#include <QHeaderView>
#include <QTableView>

namespace meritdesk::views {

/// The headings of a table's columns with the unit, which stands behind the last comma ("Price, EUR/MWh"), on
/// a line of its own: columns are as wide as their numbers need.
class UnitHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit UnitHeader(QWidget* parent);

    /// Gives the table such headings; before anything else is set up in them.
    static void put(QTableView& table);

    /// A heading with its unit on a second line; as it is without one.
    [[nodiscard]] static QString twoLines(const QString& heading);

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
};

} // namespace meritdesk::views
