#include "items/class_board.h"

namespace meritdesk::items {

namespace {

/// The last round that has been closed.
std::optional<std::size_t> lastClosed(const classroom::Class& room)
{
    for (auto round = room.rounds.size(); round > 0; --round)
        if (room.rounds[round - 1].stage != classroom::Stage::Open)
            return round - 1;
    return std::nullopt;
}

} // namespace

ClassBoard::ClassBoard(document::Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_auction(m_stage)
{
    connect(&document, &document::Document::changed, this, &ClassBoard::take);
    m_room = document.scenario().room;
    m_rounds = classroom::revealedClearings(*m_room);
    m_standings = classroom::standingsOf(*m_room, m_rounds);
    m_staged = lastClosed(*m_room);
    takeStage();
}

void ClassBoard::take()
{
    const auto& now = m_document.scenario().room;
    if (now.sameAs(m_room))
        return;
    const auto before = lastClosed(*m_room);
    m_room = now;
    m_rounds = classroom::revealedClearings(*m_room);
    m_standings = classroom::standingsOf(*m_room, m_rounds);
    const auto last = lastClosed(*m_room);
    if (last != before || !m_staged || !last || *m_staged > *last)
        m_staged = last; // a round that has just been closed is the one to look at
    takeStage();
    emit changed();
}

void ClassBoard::takeStage()
{
    scenario::Scenario shown;
    if (m_staged)
        shown.auction = Shared(classroom::bookOf(*m_room, *m_staged).book);
    if (*shown.auction != *m_stage.scenario().auction) // a replay of the same round goes on undisturbed
        m_stage.reset(std::move(shown));
}

void ClassBoard::stage(std::size_t round)
{
    if (m_staged == round || round >= m_room->rounds.size()
        || m_room->rounds[round].stage == classroom::Stage::Open)
        return;
    m_staged = round;
    takeStage();
    emit changed();
}

std::optional<classroom::SeatResult> ClassBoard::lastResult(std::size_t seat) const
{
    if (m_rounds.empty())
        return std::nullopt;
    return classroom::resultOf(*m_room, m_rounds.back(), seat);
}

Derivation ClassBoard::explain(std::size_t seat) const
{
    return classroom::explainStanding(*m_room, m_rounds, seat);
}

} // namespace meritdesk::items
