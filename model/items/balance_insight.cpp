#include "items/balance_insight.h"

namespace meritdesk::items {

InsightAsker::InsightAsker(BalanceBoard& board, QObject* parent)
    : QObject(parent)
    , m_board(board)
{
    connect(&board, &BalanceBoard::computed, this, &InsightAsker::ask);
    connect(&board, &BalanceBoard::lookChanged, this, &InsightAsker::ask);
}

void InsightAsker::ask()
{
    if (!m_board.valid())
        return drop();
    const auto& look = m_board.look();
    start({m_board.settledPtr(),
           balance::insight::scopeOf(*m_board.settled().settlement, look.party, look.month)});
}

} // namespace meritdesk::items
