#pragma once

#include "items/balance_insight.h"
#include "views/pages/balance/balance_table.h"
#include "views/pages/balance/panel.h"

namespace meritdesk::views {

/// What the panels of the insights share: they follow an answer that is made off the GUI thread, and grey
/// the older one meanwhile.
class InsightPanel : public PanelView
{
    Q_OBJECT

public:
    InsightPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<exports::Table> tables() const override;
    [[nodiscard]] QList<document::RunBase*> runs() override;
    void finish() override;

protected:
    /// Shows what has been answered; also when there is no answer any more.
    virtual void take() = 0;

    /// Follows an answer from now on; the panel's constructor ends with it.
    void follow(items::InsightAsker& asker);

    /// A table that is exported, in the order of the calls.
    InsightTableView* addTable(const QString& name, int stretched = -1);

    /// Explains a number in the details pane.
    void explain(const std::function<Derivation()>& how) const;

    [[nodiscard]] items::BalanceBoard& board() const { return m_board; }

    [[nodiscard]] const PageContext& context() const { return m_context; }

private:
    void tellStale(bool stale);

    items::BalanceBoard& m_board;
    PageContext m_context;
    items::InsightAsker* m_asker = nullptr;
    std::vector<InsightTableView*> m_views = {};
};

} // namespace meritdesk::views
