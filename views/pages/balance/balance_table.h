#pragma once

#include <QTableView>

#include "core/derivation/derivation.h"
#include "items/balance_table_model.h"
#include "views/page.h"

namespace meritdesk::views {

/// A table of balance energy with its model. A click on a number, or the arrow keys, ask the page's context
/// for its derivation.
class BalanceTableView : public QTableView
{
    Q_OBJECT

public:
    /// `name` is what it is called in exports and by screen readers.
    BalanceTableView(items::BalanceBoard& board, items::BalanceTableModel::Make make, const QString& name,
                     const PageContext& context, QWidget* parent);
    ~BalanceTableView() override;
    Q_DISABLE_COPY_MOVE(BalanceTableView)

    [[nodiscard]] const items::BalanceTableModel& table() const { return m_table; }

    /// The column takes the room left over.
    void stretch(int column);

    /// Makes the row the current one without asking for a derivation or choosing it anew.
    void showRow(int row);

signals:
    void rowChosen(int row);

private:
    void choose(const QModelIndex& index);
    void fitColumns();

    items::BalanceTableModel m_table;
    PageContext m_context;
    int m_stretched = -1;
    bool m_showing = false;
};

} // namespace meritdesk::views
