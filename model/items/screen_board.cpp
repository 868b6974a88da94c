#include "items/screen_board.h"

#include <algorithm>
#include <utility>

#include "core/auction/screens/pairs.h"

namespace meritdesk::items {

using auction::Series;

namespace {

std::size_t ordersOf(const Series& series)
{
    std::size_t count = 0;
    for (const auto& round : series.rounds)
        count += round.orders.size();
    return count;
}

bool hasFirm(const ScreenedSeries& screened, const std::string& participant)
{
    const auto& rounds = screened.screening.rounds;
    return std::any_of(rounds.begin(), rounds.end(), [&participant](const auto& round) {
        return round.structure
               && std::any_of(round.structure->firms.begin(), round.structure->firms.end(),
                              [&participant](const auto& firm) { return firm.participant == participant; });
    });
}

} // namespace

ScreenedSeries screenSeries(Shared<Series> series)
{
    ScreenedSeries screened{.series = std::move(series)};
    screened.screening = auction::screen(*screened.series);
    std::vector<std::vector<auction::Bidder>> bidders;
    for (const auto& round : screened.screening.rounds)
        // The last group pools both sides.
        bidders.push_back(round.bids.empty() ? std::vector<auction::Bidder>() : round.bids.back().bidders);
    screened.pairs = auction::pairsOfEqual(bidders, 1);
    return screened;
}

ScreenBoard::ScreenBoard(document::Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_series(document.scenario().screens)
{
    connect(&document, &document::Document::changed, this, [this] { takeDocument(); });
    connect(&m_run, &document::RunBase::finished, this, [this] { land(); });
    screen();
}

void ScreenBoard::takeDocument()
{
    if (m_series.sameAs(m_document.scenario().screens))
        return;
    m_series = m_document.scenario().screens;
    screen();
}

void ScreenBoard::screen()
{
    if (ordersOf(*m_series) <= atOnce) {
        m_run.cancel();
        show(std::make_shared<ScreenedSeries>(screenSeries(m_series)));
        return;
    }
    m_run.start([series = m_series](const Progress& progress) -> std::shared_ptr<const ScreenedSeries> {
        if (!goOn(progress, 0))
            return std::make_shared<ScreenedSeries>();
        return std::make_shared<ScreenedSeries>(screenSeries(series));
    });
    emit changed();
}

void ScreenBoard::land()
{
    if (const auto& result = m_run.result(); result && (*result)->series.sameAs(m_series))
        show(*result);
}

void ScreenBoard::show(std::shared_ptr<const ScreenedSeries> screened)
{
    m_screened = std::move(screened);
    if (m_round >= m_screened->screening.rounds.size())
        m_round = 0;
    if (flagsShown(m_screened->screening, m_filter).empty())
        m_filter = {.furthestFirst = m_filter.furthestFirst};
    emit changed();
}

void ScreenBoard::finish()
{
    if (m_run.isRunning())
        m_run.wait();
}

void ScreenBoard::showRound(std::size_t round)
{
    if (round == m_round || round >= m_screened->screening.rounds.size())
        return;
    m_round = round;
    emit changed();
}

void ScreenBoard::filterFlags(const FlagFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    emit changed();
}

std::string ScreenBoard::firm() const
{
    if (hasFirm(*m_screened, m_firm))
        return m_firm;
    const auto& rounds = m_screened->screening.rounds;
    const auto last = std::find_if(rounds.rbegin(), rounds.rend(),
                                   [](const auto& round) { return round.structure.has_value(); });
    if (last == rounds.rend())
        return {};
    const auto& firms = last->structure->firms;
    return std::max_element(firms.begin(), firms.end(),
                            [](const auto& a, const auto& b) { return a.capacity < b.capacity; })
        ->participant;
}

void ScreenBoard::showFirm(const std::string& participant)
{
    if (participant == m_firm || !hasFirm(*m_screened, participant))
        return;
    m_firm = participant;
    emit changed();
}

} // namespace meritdesk::items
