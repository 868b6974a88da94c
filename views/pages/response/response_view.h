#pragma once

#include <QTableView>

#include "items/response_table.h"
#include "views/page.h"

namespace meritdesk::views {

/// A table of demand response with its model. A click on a number, or the arrow keys, ask the page's context
/// for its derivation.
class ResponseTableView : public QTableView
{
    Q_OBJECT

public:
    /// `name` is what it is called in exports and by screen readers; `stretched` the column that takes the
    /// room left over, -1 for none.
    ResponseTableView(items::ResponseBoard& board, items::ResponseTableModel::Make make, const QString& name,
                      const PageContext& context, QWidget* parent, int stretched = -1);
    ~ResponseTableView() override;
    Q_DISABLE_COPY_MOVE(ResponseTableView)

    [[nodiscard]] items::ResponseTableModel& table() { return m_table; }

    [[nodiscard]] const items::ResponseTableModel& table() const { return m_table; }

    /// What it shows, as it is exported.
    [[nodiscard]] exports::Table exported() const;

    /// Makes a cell the current one, as if clicked.
    void choose(int row, int column);

signals:
    void cellChosen(int row, int column);

private:
    void explain(const QModelIndex& index);
    void fitColumns();

    items::ResponseTableModel m_table;
    PageContext m_context;
    int m_stretched;
};

} // namespace meritdesk::views
