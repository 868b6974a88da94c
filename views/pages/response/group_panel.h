#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "items/group_table_model.h"
#include "views/charts/group_balance_chart.h"
#include "views/pages/response/panel.h"

namespace meritdesk::views {

/// The companies of a group: who gains and who loses when prices fall, capacity and energy apart, in words
/// and as a chart; what each buys and sells is typed into the table.
class GroupPanel : public PanelView
{
    Q_OBJECT

public:
    GroupPanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent);
    ~GroupPanel() override;
    Q_DISABLE_COPY_MOVE(GroupPanel)

    [[nodiscard]] std::vector<exports::Table> tables() const override;

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_chart}; }

    void showExample() override;

    [[nodiscard]] charts::GroupBalanceChart& chart() { return *m_chart; }

    [[nodiscard]] QTableView& table() { return *m_table; }

    [[nodiscard]] QPushButton& add() { return *m_add; }

    [[nodiscard]] QPushButton& remove() { return *m_remove; }

    [[nodiscard]] QLabel& headline() { return *m_headline; }

    [[nodiscard]] QLabel& capacity() { return *m_capacity; }

    [[nodiscard]] QLabel& energy() { return *m_energy; }

    [[nodiscard]] QLabel& even() { return *m_even; }

private:
    void makeTable();
    QWidget* makeButtons();
    void connectParts();
    void take();
    void draw();
    void enableButtons();
    void addCompany();
    void explain(const QModelIndex& index);
    void explainEven(const QString& link);
    [[nodiscard]] QString mechanismName() const;

    items::ResponseBoard& m_board;
    PageContext m_context;
    items::GroupTableModel m_rows;
    QLabel* m_headline;
    QLabel* m_capacity;
    QLabel* m_energy;
    QLabel* m_even;
    charts::GroupBalanceChart* m_chart;
    QTableView* m_table;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_origin = nullptr;
};

} // namespace meritdesk::views
