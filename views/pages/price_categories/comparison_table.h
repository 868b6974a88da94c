#pragma once

#include <QTableView>

#include <functional>

#include "views/pages/price_categories/comparison_delegate.h"

namespace meritdesk::views {

/// A table of money by category: fits its columns to the width while they stay readable, selects one cell,
/// and says when a cell is chosen by click, arrow or Enter.
class ComparisonTable : public QTableView
{
    Q_OBJECT

public:
    ComparisonTable(const Theme& theme, QWidget* parent);

    void setModel(QAbstractItemModel* model) override;

    /// Greys the numbers while newer ones are computed.
    void setStale(bool stale);

signals:
    void chosen(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void fitColumns();

    ComparisonDelegate* m_delegate;
};

} // namespace meritdesk::views
