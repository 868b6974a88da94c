#pragma once

#include <QSortFilterProxyModel>
#include <QTableView>

#include <vector>

#include "items/capacity_table.h"
#include "views/page.h"

namespace meritdesk::views {

/// A table of the capacity auction, sorted by a click on a heading. A click on a number, or the arrow keys,
/// ask the page's context for its derivation; cells that can be typed into refuse with a sentence and stay
/// open.
class CapacityTableView : public QTableView
{
    Q_OBJECT

public:
    /// `name` is what it is called in exports and by screen readers; the column `stretched` takes the room
    /// left over.
    CapacityTableView(items::CapacityBoard& board, const items::CapacityTableKind& kind, const QString& name,
                      const PageContext& context, QWidget* parent, int stretched = 0);
    ~CapacityTableView() override;
    Q_DISABLE_COPY_MOVE(CapacityTableView)

    [[nodiscard]] const items::CapacityTableModel& table() const { return m_table; }

    /// The rows of the table (as the board has them) that are selected, rising.
    [[nodiscard]] std::vector<std::size_t> selectedRows() const;

    /// Makes a row of the table the current one and brings it into view; nothing is explained.
    void showRow(std::size_t row);

    /// Opens a cell for typing.
    void type(std::size_t row, int column);

signals:
    void pasted();
    void removeAsked();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void fitColumns();

    items::CapacityTableModel m_table;
    QSortFilterProxyModel m_sorted;
    PageContext m_context;
    bool m_showing = false;
};

} // namespace meritdesk::views
