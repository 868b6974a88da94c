#include "items/balance_insight_model.h"

#include <utility>

namespace meritdesk::items {

void InsightModel::show(InsightTable table)
{
    BalanceTable faces{.columns = std::move(table.columns)};
    m_explain.clear();
    for (auto& row : table.rows) {
        auto& cells = faces.rows.emplace_back();
        auto& explain = m_explain.emplace_back();
        for (auto& each : row) {
            cells.push_back(std::move(each.cell));
            explain.push_back(std::move(each.explain));
        }
    }
    take(std::move(faces));
}

void InsightModel::setStale(bool stale)
{
    if (stale == m_stale)
        return;
    m_stale = stale;
    tellStale();
}

std::optional<Derivation> InsightModel::derivation(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const auto& explain =
        m_explain[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    return explain ? std::optional(explain()) : std::nullopt;
}

} // namespace meritdesk::items
