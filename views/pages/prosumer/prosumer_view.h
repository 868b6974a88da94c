#pragma once

#include <QTableView>

#include "items/prosumer_tables.h"
#include "views/page.h"

namespace meritdesk::views {

/// A table of a plant behind the meter with its model. A click on a number, or the arrow keys, ask the page's
/// context for its derivation.
class ProsumerView : public QTableView
{
    Q_OBJECT

public:
    /// `name` is what it is called in exports and by screen readers; its first column takes the room left
    /// over.
    ProsumerView(items::ProsumerBoard& board, items::ProsumerTableModel::Make make, const QString& name,
                 const PageContext& context, QWidget* parent);
    ~ProsumerView() override;
    Q_DISABLE_COPY_MOVE(ProsumerView)

    [[nodiscard]] items::ProsumerTableModel& table() { return m_table; }

    [[nodiscard]] const items::ProsumerTableModel& table() const { return m_table; }

    /// What it shows, as it is exported.
    [[nodiscard]] exports::Table exported() const;

    /// Makes a cell the current one, as if clicked.
    void choose(int row, int column);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void explain(const QModelIndex& index);
    void fitColumns();

    items::ProsumerTableModel m_table;
    PageContext m_context;
};

} // namespace meritdesk::views
