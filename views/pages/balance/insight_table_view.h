#pragma once

#include <QTableView>

#include "items/balance_insight_model.h"
#include "views/page.h"

namespace meritdesk::views {

/// A table of an insight with its model. A click on a number, or the arrow keys, ask the page's context for
/// its derivation.
class InsightTableView : public QTableView
{
    Q_OBJECT

public:
    /// `stretched`: the column that takes the room left over; -1 for none. `name` is what it is called in
    /// exports and by screen readers.
    InsightTableView(const QString& name, const PageContext& context, QWidget* parent, int stretched = -1);
    ~InsightTableView() override;
    Q_DISABLE_COPY_MOVE(InsightTableView)

    [[nodiscard]] items::InsightModel& table() { return m_table; }

    [[nodiscard]] const items::InsightModel& table() const { return m_table; }

    /// Shows another table and fits the columns to it.
    void show(items::InsightTable table);

    using QTableView::show;

    /// Makes a cell the current one, as if clicked.
    void choose(int row, int column);

signals:
    void rowChosen(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void explain(const QModelIndex& index);
    void fitColumns();
    void fitStretched();

    items::InsightModel m_table;
    PageContext m_context;
    int m_stretched;
    bool m_shown = false; ///< the columns fit the first rows that came
};

} // namespace meritdesk::views
