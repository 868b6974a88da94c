#pragma once

#include <QTableView>

#include <functional>

#include "views/pages/price_categories/comparison_delegate.h"

namespace meritdesk::views {

/// A table of money by category: fits its columns to the width while they stay readable, keeps the names of
/// the rows in sight while the numbers scroll, selects one cell, and says when a cell is chosen by click,
/// arrow or Enter.
class ComparisonTable : public QTableView
{
    Q_OBJECT

public:
    ComparisonTable(const Theme& theme, QWidget* parent);

    void setModel(QAbstractItemModel* model) override;

    /// Greys the numbers while newer ones are computed.
    void setStale(bool stale);

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    void chosen(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void fitColumns();
    void makeNames(const Theme& theme);
    void placeNames();

    ComparisonDelegate* m_delegate;
    QTableView* m_names = nullptr; ///< column 0 once more, above this table
};

} // namespace meritdesk::views
