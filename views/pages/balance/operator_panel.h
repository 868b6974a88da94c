#pragma once

#include <QTableView>

#include "items/balance_months_model.h"
#include "views/pages/balance/balance_table.h"
#include "views/pages/balance/panel.h"

namespace meritdesk::views {

/// The system operator's side: income, outlay with the five cost items and what came back of them, month by
/// month; what the operator states for a month is typed in below.
class OperatorPanel : public PanelView
{
    Q_OBJECT

public:
    OperatorPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent);
    ~OperatorPanel() override;
    Q_DISABLE_COPY_MOVE(OperatorPanel)

    [[nodiscard]] std::vector<exports::Table> tables() const override;
    void showExample() override;

    [[nodiscard]] BalanceTableView& lines() { return *m_lines; }

    [[nodiscard]] BalanceTableView& months() { return *m_months; }

    [[nodiscard]] QTableView& stated() { return *m_stated; }

private:
    QWidget* lower(const PageContext& context);

    items::BalanceBoard& m_board;
    items::BalanceMonthsModel m_given;
    BalanceTableView* m_lines;
    BalanceTableView* m_months;
    QTableView* m_stated;
};

} // namespace meritdesk::views
