#pragma once

#include "views/pages/balance/balance_table.h"
#include "views/pages/balance/panel.h"

namespace meritdesk::views {

/// The monthly statement (bilansiaruanne) of the party in view, line by line; above it the reports of every
/// party and month, to choose from.
class StatementPanel : public PanelView
{
    Q_OBJECT

public:
    StatementPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<exports::Table> tables() const override;
    void showExample() override;

    [[nodiscard]] BalanceTableView& reports() { return *m_reports; }

    [[nodiscard]] BalanceTableView& statement() { return *m_statement; }

private:
    void chooseReport(int row);
    void showReport();

    items::BalanceBoard& m_board;
    BalanceTableView* m_reports;
    BalanceTableView* m_statement;
};

} // namespace meritdesk::views
