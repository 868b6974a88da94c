#include "items/what_if_results.h"

#include <algorithm>
#include <utility>

#include "core/retail/one_site.h"
#include "core/retail/whatif/outcome.h"

namespace meritdesk::items {

using retail::whatif::Card;

namespace {

/// The same but for the name, which changes no number.
bool isSameQuestion(const Card& a, const Card& b)
{
    return a.whatIf.changes == b.whatIf.changes && a.whatIf.planFollows == b.whatIf.planFollows
           && a.goal == b.goal;
}

/// The case alone: prepared, and billed as it is.
std::shared_ptr<WhatIfResults> prepareResults(const WhatIfQuestion& question,
                                              const ProductionCalendar& calendar)
{
    auto made = std::make_shared<WhatIfResults>();
    made->site = question.site;
    made->whole = question.input;
    if (question.site >= question.input->sites.size() || question.input->months.empty())
        return made;
    made->input = Shared(retail::oneSite(*question.input, question.site));
    auto prepared = retail::prepare(*made->input, calendar);
    if (!prepared) {
        made->findings = prepared.findings();
        return made;
    }
    made->prepared = std::move(prepared).value();
    made->before = retail::whatif::billMonths(*made->prepared, 0, made->prepared->sites[0].months, calendar);
    return made;
}

CardResult computed(const WhatIfResults& results, const Card& card, const ProductionCalendar& calendar,
                    const Progress& progress)
{
    CardResult result{.card = card};
    if (!goOn(progress, 0)) {
        result.findings = {error("cancelled", {})};
        return result;
    }
    auto came = outcomeOf(*results.prepared, 0, card, calendar, progress);
    if (!came) {
        result.findings = came.findings();
        return result;
    }
    result.findings = came->outcome.changed.findings;
    result.came = std::make_shared<const retail::whatif::CardOutcome>(std::move(came).value());
    return result;
}

/// What the former results have of a card; nothing when it must be computed anew.
std::optional<CardResult> known(const WhatIfResults* former, const Card& card)
{
    if (!former)
        return std::nullopt;
    for (const auto& result : former->cards)
        if (result.came && isSameQuestion(result.card, card)) {
            auto same = result;
            same.card = card;
            return same;
        }
    return std::nullopt;
}

} // namespace

WhatIfResultsPtr whatIfResults(const WhatIfQuestion& question, const ProductionCalendar& calendar,
                               const WhatIfResultsPtr& former, const Progress& progress)
{
    const bool same =
        former && former->valid() && former->whole.sameAs(question.input) && former->site == question.site;
    auto made = same ? std::make_shared<WhatIfResults>(*former) : prepareResults(question, calendar);
    made->cards.clear();
    if (!made->valid())
        return made;
    const auto count = static_cast<double>(question.cards.size());
    for (std::size_t i = 0; i < question.cards.size(); ++i) {
        if (auto taken = known(same ? former.get() : nullptr, question.cards[i])) {
            made->cards.push_back(std::move(*taken));
            continue;
        }
        const auto begun = static_cast<double>(i);
        made->cards.push_back(computed(*made, question.cards[i], calendar, [&](double share) {
            return goOn(progress, (begun + share) / count);
        }));
    }
    return made;
}

} // namespace meritdesk::items
