#include "core/auction/reasons.h"

#include <algorithm>

#include "core/auction/explain.h"
#include "core/auction/rule.h"

namespace meritdesk::auction {

namespace {

Finding note(const char* code, std::vector<Fact> facts)
{
    return {Severity::Note, code, "", std::move(facts)};
}

/// What a reason looks at, seen from the order's own side.
struct View
{
    Side side = Side::Buy;
    Price value = {};
    std::optional<Price> lastOwn = {};       ///< value of the last order served on its side
    std::optional<Price> unservedOther = {}; ///< best value left on the other side
    bool otherIsEmpty = false;
    bool isNetBack = false; ///< the value is not the declared price
};

View viewOf(const Book& book, const Clearing& clearing, std::size_t order)
{
    const bool buys = book.orders[order].side == Side::Buy;
    const auto& margin = clearing.margin;
    return {.side = book.orders[order].side,
            .value = clearing.rule->valueOf(book.orders[order]),
            .lastOwn = buys ? margin.lastBuy : margin.lastSell,
            .unservedOther = buys ? margin.unservedSell : margin.unservedBuy,
            .otherIsEmpty = (buys ? clearing.sellers : clearing.buyers).orders.empty(),
            .isNetBack = clearing.rule->valueOf(book.orders[order]) != book.orders[order].price};
}

bool reaches(const View& view, Price other)
{
    return view.side == Side::Buy ? other <= view.value : view.value <= other;
}

/// The order would lose at the one price.
bool isBeyondPrice(const Clearing& clearing, const View& view)
{
    if (!clearing.price)
        return false;
    const auto value = view.value.fraction();
    return view.side == Side::Buy ? value < *clearing.price : *clearing.price < value;
}

const char* rejection(const View& view)
{
    if (view.side == Side::Sell)
        return "reason-offer-too-high";
    return view.isNetBack ? "reason-net-back-too-low" : "reason-bid-too-low";
}

Finding whyNotServed(const Clearing& clearing, const View& view)
{
    std::vector<Fact> facts{{"price", view.value.text()}};
    if (view.otherIsEmpty)
        return note("reason-no-other-side", facts);
    if (view.unservedOther && reaches(view, *view.unservedOther) && clearing.situation == Situation::Capped) {
        facts.push_back({"cap", clearing.facts.cap ? clearing.facts.cap->text() : ""});
        return note("reason-cap-reached", facts);
    }
    if (view.lastOwn && view.value == *view.lastOwn)
        return note("reason-ranked-behind", facts);
    if (isBeyondPrice(clearing, view)) {
        facts.push_back({"clearing", printRounded(*clearing.price, Price::decimals)});
        return note(view.side == Side::Buy ? "reason-below-price" : "reason-above-price", facts);
    }
    if (!view.unservedOther)
        return note("reason-other-side-used-up", facts);
    facts.push_back({"other", view.unservedOther->text()});
    return note(rejection(view), facts);
}

Finding whyNotBought(const Book& book, const Clearing& clearing, const View& view)
{
    std::vector<Fact> facts{{"price", view.value.text()}};
    if (book.options.priceCap && *book.options.priceCap < view.value) {
        facts.push_back({"cap", book.options.priceCap->text()});
        return note("reason-above-price-cap", facts);
    }
    if (clearing.margin.lastSell && view.value == *clearing.margin.lastSell)
        return note("reason-ranked-behind", facts);
    facts.push_back({"demand", book.options.demand->text()});
    return note("reason-demand-met", facts);
}

/// The groups and the orders at a value, on the order's own side.
struct Standing
{
    std::size_t groups = 0;
    std::size_t orders = 0;
};

Standing levelOf(const Clearing& clearing, const View& view)
{
    const auto& ladder = view.side == Side::Buy ? clearing.buyers : clearing.sellers;
    const auto better = [&view](Price a, Price b) { return view.side == Side::Buy ? b < a : a < b; };
    const auto [first, last] =
        std::equal_range(ladder.values.begin(), ladder.values.end(), view.value, better);
    const auto begin = ladder.groupStart[static_cast<std::size_t>(first - ladder.values.begin())];
    const auto end = ladder.groupStart[static_cast<std::size_t>(last - ladder.values.begin())];
    return {static_cast<std::size_t>(last - first), end - begin};
}

const char* whyInPart(const Clearing& clearing, const View& view)
{
    if (clearing.situation == Situation::Capped)
        return "reason-part-cap-reached";
    const auto level = levelOf(clearing, view);
    if (level.orders < 2)
        return "reason-part";
    return level.groups == 1 ? "reason-part-shared" : "reason-part-last-of-equals";
}

} // namespace

Finding reasonNote(const char* code, const Book& book, const Clearing& clearing, std::size_t order)
{
    auto reason = note(code, {{"price", book.orders[order].price.text()},
                              {"awarded", clearing.awarded[order].text()},
                              {"declared", book.orders[order].quantity.text()}});
    if (clearing.price)
        reason.facts.push_back({"clearing", printRounded(*clearing.price, Price::decimals)});
    return reason;
}

Finding reasonInTrading(const Book& book, const Clearing& clearing, std::size_t order)
{
    switch (statusOf(book, clearing, order)) {
    case Status::Full:
        return reasonNote("reason-traded", book, clearing, order);
    case Status::Partial:
        return reasonNote("reason-traded-in-part", book, clearing, order);
    default:
        return reasonNote("reason-never-crossed", book, clearing, order);
    }
}

Finding reasonFor(const Book& book, const Clearing& clearing, std::size_t order)
{
    const auto reason = clearing.rule->reason;
    return reason ? reason(book, clearing, order) : reasonOnLadders(book, clearing, order);
}

Finding reasonOnLadders(const Book& book, const Clearing& clearing, std::size_t order)
{
    const auto view = viewOf(book, clearing, order);
    const std::vector<Fact> facts{{"price", view.value.text()},
                                  {"awarded", clearing.awarded[order].text()},
                                  {"declared", book.orders[order].quantity.text()}};
    switch (statusOf(book, clearing, order)) {
    case Status::Full:
        return note(clearing.marginal[order] != 0 ? "reason-full-at-the-margin" : "reason-full", facts);
    case Status::Partial:
        return note(whyInPart(clearing, view), facts);
    default:
        return isOneSided(book) ? whyNotBought(book, clearing, view) : whyNotServed(clearing, view);
    }
}

} // namespace meritdesk::auction
