#include "items/balance_board.h"

#include <algorithm>

#include "items/balance_cells.h"

namespace meritdesk::items {

BalanceBoard::BalanceBoard(document::Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_run(this)
{
    connect(&m_document, &document::Document::changed, this, &BalanceBoard::take);
    connect(&m_run, &document::RunBase::finished, this, &BalanceBoard::land);
    connect(&m_run, &document::RunBase::stopped, this, &BalanceBoard::computed);
    take();
}

void BalanceBoard::take()
{
    const auto& input = m_document.scenario().balance;
    if (m_input.sameAs(input))
        return;
    m_input = input;
    if (hasCase()) {
        m_run.start([input](const Progress& progress) { return settleBalance(input, progress); });
        emit changed();
        return;
    }
    m_run.cancel();
    m_settled = std::make_shared<SettledBalance>();
    fitLook();
    emit changed();
    emit computed();
}

void BalanceBoard::land()
{
    m_settled = *m_run.result();
    fitLook();
    emit computed();
}

/// What is gone is no longer looked at. No signal: computed() follows.
void BalanceBoard::fitLook()
{
    m_party.reset();
    if (!valid()) {
        m_look.period.reset();
        return;
    }
    const auto& table = m_settled->settlement->table;
    if (m_look.party >= m_settled->input->parties.size())
        m_look.party = 0;
    const bool known = std::any_of(table.months.begin(), table.months.end(),
                                   [this](const auto& span) { return span.month == m_look.month; });
    if (!known)
        m_look.month.reset();
    const auto in = span();
    if (m_look.period && (*m_look.period < in.begin || *m_look.period >= in.end))
        m_look.period.reset();
}

void BalanceBoard::choose(const BalanceLook& look)
{
    const auto before = m_look;
    m_look = look;
    if (before.party != look.party)
        m_party.reset();
    if (before.party != look.party || before.month != look.month)
        emit lookChanged();
    if (before.period != look.period)
        emit periodChanged();
}

void BalanceBoard::showParty(std::size_t party)
{
    if (!valid() || party >= m_settled->input->parties.size())
        return;
    choose({party, m_look.month, m_look.period});
}

void BalanceBoard::showMonth(std::optional<Month> month)
{
    if (!valid())
        return;
    const auto& table = m_settled->settlement->table;
    const bool known = !month
                       || std::any_of(table.months.begin(), table.months.end(),
                                      [month](const auto& span) { return span.month == month; });
    if (!known)
        return;
    const bool stays = m_look.period && (!month || table.periods[*m_look.period].month == month);
    choose({m_look.party, month, stays ? m_look.period : std::nullopt});
}

void BalanceBoard::showPeriod(std::optional<std::size_t> period)
{
    if (!valid() || (period && *period >= m_settled->settlement->table.periods.size()))
        return;
    auto month = m_look.month;
    if (period && month)
        month = m_settled->settlement->table.periods[*period].month;
    choose({m_look.party, month, period});
}

balance::MonthSpan BalanceBoard::span() const
{
    const auto& table = m_settled->settlement->table;
    for (const auto& span : table.months)
        if (span.month == m_look.month)
            return span;
    return {{}, 0, table.periods.size()};
}

const PartyPeriods& BalanceBoard::party() const
{
    if (!m_party)
        m_party = partyPeriods(*m_settled, m_look.party);
    return *m_party;
}

const balance::Report* BalanceBoard::report(Month month) const
{
    if (!valid())
        return nullptr;
    for (const auto& report : m_settled->settlement->reports)
        if (report.party == m_look.party && report.month == month)
            return &report;
    return nullptr;
}

QString BalanceBoard::partyName(std::size_t party) const
{
    const auto& parties = valid() ? m_settled->input->parties : input().parties;
    return party < parties.size() ? partyText(parties[party]) : QString();
}

void BalanceBoard::finish()
{
    if (m_run.isRunning())
        m_run.wait();
}

} // namespace meritdesk::items
