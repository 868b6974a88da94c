#pragma once

#include <QSortFilterProxyModel>
#include <QTableView>

#include "core/derivation/derivation.h"
#include "items/plan_table_model.h"
#include "views/parts/theme.h"

namespace meritdesk::views {

/// A table of plans with its model. A click on a number, or the arrow keys, ask for its derivation.
class PlanView : public QTableView
{
    Q_OBJECT

public:
    PlanView(items::PlanBoard& board, items::PlanTableModel::Make make, const Theme& theme, QWidget* parent);
    ~PlanView() override;
    Q_DISABLE_COPY_MOVE(PlanView)

    [[nodiscard]] const items::PlanTableModel& table() const { return m_table; }

    /// A click on a heading sorts by its numbers.
    void makeSortable();

    /// Makes the row of table() the current one without asking for a derivation or choosing it anew.
    void showRow(int row);

    /// Makes the cell of the table the current one, wherever it is sorted to.
    void showCell(int row, int column);

signals:
    void explained(const meritdesk::Derivation& derivation);
    /// A row of table(), whatever it is sorted by.
    void rowChosen(int row);

private:
    void choose(const QModelIndex& index);
    void fitColumns();

    items::PlanTableModel m_table;
    QSortFilterProxyModel m_sorted;
    bool m_showing = false;
};

} // namespace meritdesk::views
