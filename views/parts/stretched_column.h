#pragma once

#include <QObject>
#include <QTableView>

namespace meritdesk::views {

/// Keeps a column of a table as wide as what the others leave, but never narrower than its own words, up to a
/// bound: then the table scrolls.
class StretchedColumn : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the table, which must have its model; the other columns are the caller's to size.
    static void put(QTableView& table, int column);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    StretchedColumn(QTableView& table, int column);
    void fit();

    QTableView& m_table;
    int m_column;
};

} // namespace meritdesk::views
