#include "core/scenario/what_if_edits.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace meritdesk::scenario {

using retail::whatif::Card;

namespace {

using Findings = std::vector<Finding>;

/// An edit of one consumer's what-ifs: the change works on a copy; the outcome is checked as a whole.
Edit cardsEdit(const char* key, std::string mergeKey, std::string site,
               std::function<Findings(Cards&)> change)
{
    const auto apply = [site = std::move(site),
                        change = std::move(change)](const Scenario& before) -> Result<Scenario> {
        auto cards = before.whatIfs->of(site);
        auto findings = change(cards);
        if (findings.empty())
            findings = cardFindings(cards);
        if (!findings.empty())
            return findings;
        auto after = before;
        auto& all = after.whatIfs.edit().bySite;
        if (cards.empty())
            all.erase(site);
        else
            all[site] = std::move(cards);
        return after;
    };
    return {.key = key, .mergeKey = std::move(mergeKey), .apply = apply};
}

/// An edit of one what-if that must be there.
Edit cardEdit(const char* key, WhatIfRef which, std::function<void(Cards&, std::size_t)> change,
              std::string mergeKey = {})
{
    const auto index = which.card;
    return cardsEdit(
        key, std::move(mergeKey), std::move(which.site),
        [index, change = std::move(change)](Cards& cards) -> Findings {
            if (index >= cards.size())
                return {error("what-if-unknown", whatIfPlace(index), {{"value", std::to_string(index + 1)}})};
            change(cards, index);
            return {};
        });
}

Cards::iterator at(Cards& cards, std::size_t index)
{
    return cards.begin() + static_cast<std::ptrdiff_t>(index);
}

} // namespace

Edit addWhatIf(std::string site, Card card)
{
    return cardsEdit("add-what-if", {}, std::move(site), [card = std::move(card)](Cards& cards) -> Findings {
        auto added = card;
        added.whatIf.name = freeName(cards, card.whatIf.name);
        cards.push_back(std::move(added));
        return {};
    });
}

Edit renameWhatIf(WhatIfRef which, std::string name)
{
    return cardEdit(
        "rename-what-if", std::move(which),
        [name = std::move(name)](Cards& cards, std::size_t index) { cards[index].whatIf.name = name; });
}

Edit removeWhatIf(WhatIfRef which)
{
    return cardEdit("remove-what-if", std::move(which),
                    [](Cards& cards, std::size_t index) { cards.erase(at(cards, index)); });
}

Edit duplicateWhatIf(WhatIfRef which)
{
    return cardEdit("duplicate-what-if", std::move(which), [](Cards& cards, std::size_t index) {
        auto copy = cards[index];
        copy.whatIf.name = freeName(cards, copy.whatIf.name);
        cards.insert(at(cards, index + 1), std::move(copy));
    });
}

Edit moveWhatIf(WhatIfRef which, std::size_t to)
{
    return cardEdit("move-what-if", std::move(which), [to](Cards& cards, std::size_t from) {
        auto moved = cards[from];
        cards.erase(at(cards, from));
        cards.insert(at(cards, std::min(to, cards.size())), std::move(moved));
    });
}

Edit changeWhatIf(WhatIfRef which, Card card, std::string mergeKey)
{
    return cardEdit(
        "change-what-if", std::move(which),
        [card = std::move(card)](Cards& cards, std::size_t index) {
            auto name = cards[index].whatIf.name;
            cards[index] = card;
            cards[index].whatIf.name = std::move(name);
        },
        std::move(mergeKey));
}

Edit replaceWhatIfs(WhatIfs all)
{
    return {.key = "replace-what-ifs",
            .apply = [all = Shared(std::move(all))](const Scenario& before) -> Result<Scenario> {
                for (const auto& [site, cards] : all->bySite)
                    if (auto findings = cardFindings(cards); !findings.empty())
                        return findings;
                auto after = before;
                for (const auto& [site, cards] : all->bySite)
                    after.whatIfs.edit().bySite[site] = cards;
                return after;
            }};
}

} // namespace meritdesk::scenario
