#include "views/pages/balance/insight_panel.h"

#include "items/table_export.h"

namespace meritdesk::views {

InsightPanel::InsightPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_board(board)
    , m_context(context)
{
}

void InsightPanel::follow(items::InsightAsker& asker)
{
    m_asker = &asker;
    connect(&asker, &items::InsightAsker::answered, this, [this] {
        tellStale(false);
        take();
    });
    connect(&m_board, &items::BalanceBoard::changed, this, [this] { tellStale(true); });
    connect(&m_board, &items::BalanceBoard::lookChanged, this, [this] { tellStale(true); });
    take();
}

InsightTableView* InsightPanel::addTable(const QString& name, int stretched)
{
    auto* view = new InsightTableView(name, m_context, this, stretched);
    m_views.push_back(view);
    return view;
}

void InsightPanel::tellStale(bool stale)
{
    for (auto* view : m_views)
        view->table().setStale(stale);
}

void InsightPanel::explain(const std::function<Derivation()>& how) const
{
    if (m_context.explain)
        m_context.explain(how());
}

std::vector<exports::Table> InsightPanel::tables() const
{
    std::vector<exports::Table> all;
    for (const auto* view : m_views)
        if (view->table().rowCount() > 0)
            all.push_back(items::tableOf(view->table(), view->accessibleName()));
    return all;
}

QList<document::RunBase*> InsightPanel::runs()
{
    return m_asker ? QList<document::RunBase*>{&m_asker->run()} : QList<document::RunBase*>();
}

void InsightPanel::finish()
{
    if (m_asker)
        m_asker->finish();
}

} // namespace meritdesk::views
