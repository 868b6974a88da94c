#include <algorithm>

#include "core/auction/explain.h"

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
};

/// The price at which the order is compared with the other side; its declared price for these rules.
View viewOf(const Book& book, const Clearing& clearing, std::size_t order)
{
    const bool buys = book.orders[order].side == Side::Buy;
    const auto& margin = clearing.margin;
    return {.side = book.orders[order].side,
            .value = book.orders[order].price,
            .lastOwn = buys ? margin.lastBuy : margin.lastSell,
            .unservedOther = buys ? margin.unservedSell : margin.unservedBuy,
            .otherIsEmpty = (buys ? clearing.sellers : clearing.buyers).orders.empty()};
}

bool reaches(const View& view, Price other)
{
    return view.side == Side::Buy ? other <= view.value : view.value <= other;
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
    if (!view.unservedOther)
        return note("reason-other-side-used-up", facts);
    facts.push_back({"other", view.unservedOther->text()});
    return note(view.side == Side::Buy ? "reason-bid-too-low" : "reason-offer-too-high", facts);
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

} // namespace

Finding reasonFor(const Book& book, const Clearing& clearing, std::size_t order)
{
    const auto view = viewOf(book, clearing, order);
    const std::vector<Fact> facts{{"price", view.value.text()},
                                  {"awarded", clearing.awarded[order].text()},
                                  {"declared", book.orders[order].quantity.text()}};
    switch (statusOf(book, clearing, order)) {
    case Status::Full:
        return note(clearing.marginal[order] != 0 ? "reason-full-at-the-margin" : "reason-full", facts);
    case Status::Partial:
        return note(clearing.situation == Situation::Capped ? "reason-part-cap-reached" : "reason-part",
                    facts);
    default:
        return isOneSided(book) ? whyNotBought(book, clearing, view) : whyNotServed(clearing, view);
    }
}

} // namespace meritdesk::auction
