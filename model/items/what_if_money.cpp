#include "items/what_if_money.h"

#include <algorithm>

#include "core/retail/categories.h"
#include "core/retail/derive.h"
#include "core/retail/explain_month.h"
#include "core/retail/explain_year.h"
#include "core/retail/whatif/explain_saving.h"

namespace meritdesk::items {

using retail::CategoryBill;
using retail::Money;
using retail::MonthBill;
using retail::SiteBill;

namespace {

const CategoryBill* bestOf(const MonthBill& month)
{
    for (const auto& bill : month.categories)
        if (month.best && bill.category == month.best && bill.amounts)
            return &bill;
    return nullptr;
}

/// The step of a line, made when it is new.
WaterfallStep& stepOf(Waterfall& waterfall, std::string_view key)
{
    for (auto& step : waterfall.steps)
        if (step.key == key)
            return step;
    waterfall.steps.push_back({.key = std::string(key)});
    return waterfall.steps.back();
}

void addLines(const SiteBill& bill, const WhatIfLook& look, Money WaterfallStep::*side, Waterfall& waterfall)
{
    for (std::size_t i = 0; i < bill.months.size(); ++i)
        if (!look.month || *look.month == i)
            for (const auto& line : bill.months[i].categories[look.category].lines)
                stepOf(waterfall, line.key).*side += line.amount;
}

std::string_view idOf(const WhatIfLook& look)
{
    return retail::categories.at(look.category)->id;
}

/// A bill and the hours that it was made from.
struct Side
{
    const SiteBill& bill;
    const std::vector<retail::SiteMonth>& months;
};

/// What a category costs: by the engine, month or year.
std::optional<Derivation> explainCost(const WhatIfResults& results, const Side& side, const WhatIfLook& look)
{
    if (!look.month)
        return retail::explainYear(side.bill, {.category = idOf(look), .key = "year-total"});
    const auto month = *look.month;
    const auto context =
        retail::monthContext(results.input->sites[0], results.prepared->tariffs[month], side.months[month]);
    return retail::explainMonth(*results.input, context, side.bill.months[month],
                                {.month = month, .category = idOf(look), .key = "total"});
}

/// What the best choice costs.
std::optional<Derivation> explainBest(const WhatIfResults& results, const Side& side,
                                      std::optional<std::size_t> month)
{
    if (!month)
        return retail::explainYear(side.bill, {.key = "best"});
    const auto& bill = side.bill.months[*month];
    for (std::size_t i = 0; i < bill.categories.size(); ++i)
        if (&bill.categories[i] == bestOf(bill)) {
            auto cost = explainCost(results, side, {i, month});
            if (cost)
                cost->note = bill.best->label;
            return cost;
        }
    return std::nullopt;
}

std::optional<Derivation> explainBestSaving(const WhatIfResults& results, const Side& before,
                                            const Side& after, std::size_t month)
{
    auto from = explainBest(results, before, month);
    auto to = explainBest(results, after, month);
    const auto old = bestIn(before.bill, month);
    const auto now = bestIn(after.bill, month);
    if (!from || !to || !old || !now)
        return std::nullopt;
    auto saving =
        retail::derive("best_saving", "best_before - best_after", Money(*old - *now).roubles(), "RUB");
    from->key = "best_before";
    to->key = "best_after";
    saving.children = {std::move(*from), std::move(*to)};
    return saving;
}

} // namespace

std::optional<Money> costIn(const SiteBill& bill, const WhatIfLook& look)
{
    const auto& amounts = look.month ? bill.months[*look.month].categories[look.category].amounts
                                     : bill.year.totals[look.category].amounts;
    return amounts ? std::optional(amounts->total) : std::nullopt;
}

std::optional<Money> bestIn(const SiteBill& bill, std::optional<std::size_t> month)
{
    if (month) {
        const auto* best = bestOf(bill.months[*month]);
        return best ? std::optional(best->amounts->total) : std::nullopt;
    }
    const auto* choice = bill.year.bestChoice();
    return choice ? choice->total : std::nullopt;
}

std::optional<Money> savingIn(const CardResult& card, const WhatIfLook& look)
{
    if (!card.came)
        return std::nullopt;
    const auto before = costIn(card.came->outcome.before, look);
    const auto after = costIn(card.came->outcome.after, look);
    return before && after ? std::optional(*before - *after) : std::nullopt;
}

std::optional<Money> bestSavingIn(const CardResult& card, std::optional<std::size_t> month)
{
    if (!card.came)
        return std::nullopt;
    const auto before = bestIn(card.came->outcome.before, month);
    const auto after = bestIn(card.came->outcome.after, month);
    return before && after ? std::optional(*before - *after) : std::nullopt;
}

std::optional<std::size_t> bestCard(const WhatIfBoard& board)
{
    std::optional<std::size_t> best;
    Money most;
    for (std::size_t i = 0; i < board.cards().size(); ++i) {
        const auto* result = board.resultOf(i);
        const auto saving = result ? savingIn(*result, board.look()) : std::nullopt;
        if (saving && most < *saving) {
            most = *saving;
            best = i;
        }
    }
    return best;
}

std::optional<Waterfall> waterfallOf(const CardResult& card, const WhatIfLook& look)
{
    if (!savingIn(card, look))
        return std::nullopt;
    const auto& outcome = card.came->outcome;
    Waterfall waterfall{*costIn(outcome.before, look), *costIn(outcome.after, look)};
    addLines(outcome.before, look, &WaterfallStep::before, waterfall);
    addLines(outcome.after, look, &WaterfallStep::after, waterfall);
    auto& steps = waterfall.steps;
    steps.erase(std::remove_if(steps.begin(), steps.end(),
                               [](const WaterfallStep& step) { return step.before == step.after; }),
                steps.end());
    return waterfall;
}

std::optional<Derivation> explainNumber(const WhatIfResults& results, const CardResult& card,
                                        const WhatIfLook& look, WhatIfNumber number, std::string_view line)
{
    if (!card.came)
        return std::nullopt;
    const auto& outcome = card.came->outcome;
    const Side before{outcome.before, results.prepared->sites[0].months};
    const Side after{outcome.after, outcome.changed.months};
    switch (number) {
    case WhatIfNumber::Before:
        return explainCost(results, before, look);
    case WhatIfNumber::After:
        return explainCost(results, after, look);
    case WhatIfNumber::Saving:
        return retail::whatif::explainSaving(*results.prepared, 0, outcome, {look.month, idOf(look), line});
    case WhatIfNumber::BestBefore:
        return explainBest(results, before, look.month);
    case WhatIfNumber::BestAfter:
        return explainBest(results, after, look.month);
    case WhatIfNumber::BestSaving:
        break;
    }
    return look.month ? explainBestSaving(results, before, after, *look.month)
                      : retail::whatif::explainSaving(*results.prepared, 0, outcome, {});
}

std::optional<Derivation> explainAsItIs(const WhatIfResults& results, const WhatIfLook& look,
                                        WhatIfNumber number)
{
    if (!results.valid())
        return std::nullopt;
    const Side before{results.before, results.prepared->sites[0].months};
    return number == WhatIfNumber::BestBefore ? explainBest(results, before, look.month)
                                              : explainCost(results, before, look);
}

} // namespace meritdesk::items
