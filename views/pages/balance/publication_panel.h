#pragma once

#include "views/pages/balance/balance_table.h"
#include "views/pages/balance/panel.h"

class QLabel;

namespace meritdesk::views {

/// When the prices of each day are published: two working days later, by 16:30, holidays named.
class PublicationPanel : public PanelView
{
    Q_OBJECT

public:
    PublicationPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<exports::Table> tables() const override;

    [[nodiscard]] BalanceTableView& view() { return *m_days; }

    [[nodiscard]] QLabel& sentence() { return *m_sentence; }

private:
    void take();

    items::BalanceBoard& m_board;
    QLabel* m_sentence;
    BalanceTableView* m_days;
};

} // namespace meritdesk::views
