#pragma once

#include <QTableView>

#include <memory>

#include "items/balance_insight_model.h"
#include "items/balance_table_model.h"
#include "views/page.h"

namespace meritdesk::views {

/// A table of balance energy with its model. A click on a number, or the arrow keys, ask the page's context
/// for its derivation. Columns are as wide as their numbers; one in which no row has a number is not shown.
class BalanceTableBase : public QTableView
{
    Q_OBJECT

public:
    ~BalanceTableBase() override;
    Q_DISABLE_COPY_MOVE(BalanceTableBase)

    /// The column takes the room left over. In the first one, names that find no room go on in a next line.
    void stretch(int column);

    /// Makes a cell the current one, as if clicked.
    void choose(int row, int column);

    /// Makes the row the current one without asking for a derivation or choosing it anew.
    void showRow(int row);

signals:
    void rowChosen(int row);

protected:
    /// `name` is what it is called in exports and by screen readers.
    BalanceTableBase(std::unique_ptr<items::BalanceCellsModel> table, const QString& name,
                     const PageContext& context, QWidget* parent);

    void resizeEvent(QResizeEvent* event) override;

private:
    void explain(const QModelIndex& index);
    void fitColumns();
    void growColumns();
    void fitStretched();
    [[nodiscard]] bool saysNothing(int column) const;

    std::unique_ptr<items::BalanceCellsModel> m_table;
    PageContext m_context;
    int m_stretched = -1;
    bool m_showing = false;
};

/// A table of what is settled; it follows the board.
class BalanceTableView : public BalanceTableBase
{
    Q_OBJECT

public:
    BalanceTableView(items::BalanceBoard& board, items::BalanceTableModel::Make make, const QString& name,
                     const PageContext& context, QWidget* parent);

    [[nodiscard]] const items::BalanceTableModel& table() const { return m_made; }

private:
    BalanceTableView(std::unique_ptr<items::BalanceTableModel> table, const QString& name,
                     const PageContext& context, QWidget* parent);

    const items::BalanceTableModel& m_made;
};

/// A table of an insight; its panel says what it shows.
class InsightTableView : public BalanceTableBase
{
    Q_OBJECT

public:
    /// `stretched`: the column that takes the room left over; -1 for none.
    InsightTableView(const QString& name, const PageContext& context, QWidget* parent, int stretched = -1);

    [[nodiscard]] items::InsightModel& table() { return m_made; }

    [[nodiscard]] const items::InsightModel& table() const { return m_made; }

    /// Shows another table.
    void show(items::InsightTable table) { m_made.show(std::move(table)); }

    using QTableView::show;

private:
    InsightTableView(std::unique_ptr<items::InsightModel> table, const QString& name,
                     const PageContext& context, QWidget* parent);

    items::InsightModel& m_made;
};

} // namespace meritdesk::views
