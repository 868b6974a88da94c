#include "items/baseline_board.h"

#include <algorithm>

#include "core/response/demand/baselines/explain.h"
#include "core/response/demand/baselines/methods.h"
#include "formats/words/words.h"

namespace meritdesk::items {

BaselineBoard::BaselineBoard(ResponseBoard& board, QObject* parent)
    : QObject(parent)
    , m_board(board)
{
    connect(&board, &ResponseBoard::changed, this, &BaselineBoard::take);
    take();
}

void BaselineBoard::take()
{
    const auto& site = m_board.input().baselines;
    if (site == m_site)
        return;
    m_site = site;
    m_measured = m_site ? response::demand::measureWhatFits(*m_site) : response::demand::MeasuredSite();
    m_chosen = m_site && !m_site->methods.empty() ? std::min(m_chosen, m_site->methods.size() - 1) : 0;
    lookAtDays();
    emit changed();
}

void BaselineBoard::lookAtDays()
{
    m_uses = m_site && !m_site->methods.empty() ? response::demand::dayUses(*m_site, m_chosen)
                                                : std::vector<response::demand::DayUse>();
}

void BaselineBoard::choose(std::size_t method)
{
    if (!m_site || method >= m_site->methods.size() || method == m_chosen)
        return;
    m_chosen = method;
    lookAtDays();
    emit chosenChanged();
}

const response::demand::MethodResult* BaselineBoard::result(std::size_t method) const
{
    const auto& methods = m_measured.methods;
    return method < methods.size() && methods[method] ? &*methods[method] : nullptr;
}

QString BaselineBoard::methodName(std::size_t method) const
{
    const auto& choice = m_site->methods[method];
    const auto title = words::label(choice.method->title);
    if (choice.method->takesX)
        //: A baseline method: %1 its name, %2 days that it takes, %3 days that it looks back on
        return tr("%1, %2 of %3").arg(title).arg(choice.x).arg(choice.y);
    //: A baseline method: %1 its name, %n days that it looks back on
    return choice.method->takesHistory ? tr("%1, %n day(s)", nullptr, choice.y).arg(title) : title;
}

std::optional<Derivation> BaselineBoard::explainShare(std::size_t method) const
{
    const auto* made = result(method);
    if (!made)
        return std::nullopt;
    return response::demand::explainShare(*m_site, m_site->methods[method], *made);
}

std::optional<Derivation> BaselineBoard::explainError(std::size_t method) const
{
    const auto* made = result(method);
    return made ? response::demand::explainError(m_site->methods[method], *made) : std::nullopt;
}

} // namespace meritdesk::items
