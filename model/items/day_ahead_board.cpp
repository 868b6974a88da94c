#include "items/day_ahead_board.h"

#include <algorithm>

#include "core/scenario/day_ahead_edits.h"

namespace meritdesk::items {

DayAheadBoard::DayAheadBoard(document::Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&m_document, &document::Document::changed, this, &DayAheadBoard::take);
    m_input = m_document.scenario().dayAhead;
    clear();
    m_hour = tellingHour();
}

void DayAheadBoard::take()
{
    const auto& input = m_document.scenario().dayAhead;
    if (m_input.sameAs(input))
        return;
    const auto before = hours();
    m_input = input;
    clear();
    if (hours() != before)
        m_hour = tellingHour();
    emit changed();
}

void DayAheadBoard::clear()
{
    m_clearing.reset();
    m_faults.clear();
    if (!hasCase())
        return;
    m_faults = scenario::dayAheadFaults(input());
    if (!m_faults.empty())
        return;
    auto cleared = response::dayahead::clear(input());
    if (cleared)
        m_clearing = std::move(cleared).value();
    else
        m_faults = cleared.findings();
}

void DayAheadBoard::showHour(std::size_t hour)
{
    if (!hasCase())
        return;
    const auto fit = std::min(hour, hours() - 1);
    if (fit == m_hour)
        return;
    m_hour = fit;
    emit hourChanged();
}

const response::dayahead::Stack* DayAheadBoard::stack() const
{
    const auto& stacks = input().market.stacks;
    if (!hasCase() || stacks.empty())
        return nullptr;
    const auto& found = stacks.size() == 1 ? stacks.front() : stacks[std::min(m_hour, stacks.size() - 1)];
    return found.size() == 0 ? nullptr : &found;
}

std::size_t DayAheadBoard::tellingHour() const
{
    if (!valid())
        return 0;
    const auto& before = clearing().before;
    const auto& after = clearing().after;
    std::size_t best = 0;
    for (std::size_t hour = 1; hour < before.size(); ++hour) {
        const auto fall = before[hour].price - after[hour].price;
        const auto most = before[best].price - after[best].price;
        if (fall > most || (fall == most && before[hour].price > before[best].price))
            best = hour;
    }
    return best;
}

} // namespace meritdesk::items
