#pragma once

#include <QTableView>

#include "items/power_table.h"
#include "views/page.h"

namespace meritdesk::views {

/// A table of market power with its model. A click on a number, or the arrow keys, ask the page's context for
/// its derivation.
class PowerTableView : public QTableView
{
    Q_OBJECT

public:
    /// `name` is what it is called in exports and by screen readers.
    PowerTableView(items::PowerBoard& board, items::PowerTableModel::Make make, const QString& name,
                   const PageContext& context, QWidget* parent);
    ~PowerTableView() override;
    Q_DISABLE_COPY_MOVE(PowerTableView)

    [[nodiscard]] items::PowerTableModel& table() { return m_table; }

    [[nodiscard]] const items::PowerTableModel& table() const { return m_table; }

    /// What it shows, as it is exported.
    [[nodiscard]] exports::Table exported() const;

    /// Makes a cell the current one, as if clicked.
    void choose(int row, int column);

signals:
    void cellChosen(int row, int column);

private:
    void explain(const QModelIndex& index);
    void fitColumns();

    items::PowerTableModel m_table;
    PageContext m_context;
};

} // namespace meritdesk::views
