#include "core/auction/price_conventions.h"

namespace meritdesk::auction {

namespace {

constexpr std::string_view practice = "Two-sided call auctions; the names are MATPOWER's smart market's";

std::int64_t mean(Price a, Price b)
{
    return a.mantissa() + b.mantissa();
}

std::int64_t twice(Price price)
{
    return 2 * price.mantissa();
}

Price buy(const Margin& margin)
{
    return margin.lastBuy.value_or(Price{});
}

Price sell(const Margin& margin)
{
    return margin.lastSell.value_or(Price{});
}

/// Exactly one of the two levels is served in part.
bool crossesAtALevel(const Margin& margin)
{
    return margin.buyPartly != margin.sellPartly;
}

std::int64_t atTheCrossing(const Margin& margin)
{
    if (!crossesAtALevel(margin))
        return mean(buy(margin), sell(margin));
    return twice(margin.buyPartly ? buy(margin) : sell(margin));
}

std::string_view crossingFormula(const Margin& margin)
{
    if (!crossesAtALevel(margin))
        return "(last_buy + last_sell) / 2";
    return margin.buyPartly ? "last_buy" : "last_sell";
}

} // namespace

// The price of the order that is served in part; where none or both are, the middle of the vertical stretch.
// Jiangsu 2023, Art. 48(1): the crossing point of the declared curves. Worked: buyer 400 x 100, sellers
// 300 x 70 and 310 x 50: the second seller gets 30 of 50, so the price is 310.
const PriceConvention crossing{"crossing",
                               "convention.crossing",
                               "convention.crossing.summary",
                               "Jiangsu medium- and long-term trading rules 2023, Art. 48(1)",
                               &atTheCrossing,
                               &crossingFormula};

const PriceConvention lastPairMean{
    "last-pair-mean",
    "convention.last-pair-mean",
    "convention.last-pair-mean.summary",
    "Jiangsu medium- and long-term trading rules 2023, Art. 48(1)",
    [](const Margin& margin) { return mean(buy(margin), sell(margin)); },
    [](const Margin&) -> std::string_view { return "(last_buy + last_sell) / 2"; }};

const PriceConvention lastAcceptedOffer{"last-accepted-offer",
                                        "convention.last-accepted-offer",
                                        "convention.last-accepted-offer.summary",
                                        practice,
                                        [](const Margin& margin) { return twice(sell(margin)); },
                                        [](const Margin&) -> std::string_view { return "last_sell"; }};

const PriceConvention lastAcceptedBid{"last-accepted-bid",
                                      "convention.last-accepted-bid",
                                      "convention.last-accepted-bid.summary",
                                      practice,
                                      [](const Margin& margin) { return twice(buy(margin)); },
                                      [](const Margin&) -> std::string_view { return "last_buy"; }};

// With no rejected offer below b_L the buyer's value stands in (margin.high is capped by it), so there is
// always a price.
const PriceConvention firstRejectedOffer{
    "first-rejected-offer",
    "convention.first-rejected-offer",
    "convention.first-rejected-offer.summary",
    practice,
    [](const Margin& margin) { return twice(margin.high.value_or(buy(margin))); },
    [](const Margin&) -> std::string_view { return "high"; }};

const PriceConvention firstRejectedBid{
    "first-rejected-bid",
    "convention.first-rejected-bid",
    "convention.first-rejected-bid.summary",
    practice,
    [](const Margin& margin) { return twice(margin.low.value_or(sell(margin))); },
    [](const Margin&) -> std::string_view { return "low"; }};

const PriceConvention splitTheDifference{
    "split-the-difference",
    "convention.split-the-difference",
    "convention.split-the-difference.summary",
    practice,
    [](const Margin& margin) {
        return mean(margin.low.value_or(sell(margin)), margin.high.value_or(buy(margin)));
    },
    [](const Margin&) -> std::string_view { return "(low + high) / 2"; }};

const PriceConvention& conventionOf(const Book& book)
{
    const auto* named =
        book.options.priceConvention ? listed(priceConventions, *book.options.priceConvention) : nullptr;
    return named ? *named : *priceConventions.front();
}

} // namespace meritdesk::auction
