#include "items/what_if_board.h"

#include <algorithm>

#include "core/retail/categories.h"
#include "formats/imports/calendar_data.h"

namespace meritdesk::items {

WhatIfBoard::WhatIfBoard(document::Document& document, SiteChoice& choice, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_choice(choice)
    , m_run(this)
{
    connect(&m_document, &document::Document::changed, this, &WhatIfBoard::take);
    connect(&m_choice, &SiteChoice::changed, this, &WhatIfBoard::take);
    connect(&m_run, &document::RunBase::finished, this, &WhatIfBoard::land);
    take();
}

std::string WhatIfBoard::site() const
{
    return hasSite() ? input().sites[siteIndex()].name : std::string();
}

const scenario::Cards& WhatIfBoard::cards() const
{
    return m_document.scenario().whatIfs->of(site());
}

void WhatIfBoard::take()
{
    const auto& scenario = m_document.scenario();
    WhatIfQuestion now{scenario.retail, siteIndex(), cards()};
    const bool sameCase = m_results && now.input.sameAs(m_asked.input) && now.site == m_asked.site;
    if (sameCase && now.cards == m_asked.cards)
        return;
    m_lookChosen = m_lookChosen && sameCase;
    m_asked = now;
    m_run.start([asked = m_asked, former = m_results](const Progress& progress) {
        return whatIfResults(asked, imports::russianCalendar(), former, progress);
    });
    emit changed();
}

void WhatIfBoard::land()
{
    m_results = *m_run.result();
    chooseLook();
    emit computed();
}

/// A consumer that comes into view is looked at in today's category, or else in the cheapest one.
void WhatIfBoard::chooseLook()
{
    const auto& year = m_results->before.year;
    if (m_lookChosen || !m_results->valid())
        return;
    m_lookChosen = true;
    m_look = {};
    for (std::size_t i = 0; i < year.totals.size(); ++i)
        if (year.totals[i].rank == 1)
            m_look.category = i;
    for (std::size_t i = 0; i < year.totals.size(); ++i)
        if (year.totals[i].category == year.current && year.totals[i].amounts)
            m_look.category = i;
    if (const bool known = year.totals.empty() || year.totals[m_look.category].amounts.has_value(); !known)
        for (std::size_t i = year.totals.size(); i-- > 0;)
            if (year.totals[i].amounts)
                m_look.category = i;
    emit lookChanged();
}

void WhatIfBoard::setLook(const WhatIfLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_lookChosen = true;
    emit lookChanged();
}

const CardResult* WhatIfBoard::resultOf(std::size_t card) const
{
    if (!m_results || card >= cards().size())
        return nullptr;
    const auto& name = cards()[card].whatIf.name;
    const auto found =
        std::find_if(m_results->cards.begin(), m_results->cards.end(),
                     [&name](const CardResult& result) { return result.card.whatIf.name == name; });
    return found == m_results->cards.end() ? nullptr : &*found;
}

bool WhatIfBoard::isStale(std::size_t card) const
{
    const auto* result = resultOf(card);
    return !result || result->card != cards()[card] || m_run.isStale();
}

} // namespace meritdesk::items
