// Listing (挂牌): one order is posted, the other side takes at the listed price. Chongqing shares a listing
// among its takers pro rata to what they declare; Guizhou serves them in the order of time.
// Reading: a take whose own price does not admit the listed price is no take; takes of one time share pro
// rata; the price exists only where something trades. Worked: bought 100 at 380; takes of 60, 50, 40: pro
// rata 40, 33.333, 26.667; by time 60, 40, 0.
#include <algorithm>

#include "core/auction/match_prices.h"
#include "core/auction/matching.h"
#include "core/auction/ranking.h"
#include "core/auction/reasons.h"
#include "core/auction/rules.h"
#include "core/auction/settlement.h"
#include "core/auction/shares.h"

namespace meritdesk::auction {

namespace {

constexpr std::array<std::string_view, 2> usedOptions{"listing_side", "take_rule"};

Side listingSide(const Book& book)
{
    return book.options.listingSide.value_or(Side::Buy);
}

bool takesByTime(const Book& book)
{
    return book.options.takeRule == "time";
}

Index listedOrder(const Book& book)
{
    const auto posted = std::find_if(book.orders.begin(), book.orders.end(),
                                     [side = listingSide(book)](const auto& o) { return o.side == side; });
    return static_cast<Index>(posted - book.orders.begin());
}

bool admits(const Order& take, Price listed)
{
    return take.side == Side::Sell ? take.price <= listed : listed <= take.price;
}

/// Orders by time alone, those without one last.
bool isEarlier(const Order& a, const Order& b)
{
    if (a.time && b.time)
        return *a.time < *b.time;
    return a.time.has_value() && !b.time.has_value();
}

/// The takers in the order in which they are served.
std::vector<Index> takersOf(const Book& book, const Order& listed)
{
    std::vector<Index> takers;
    for (std::size_t i = 0; i < book.orders.size(); ++i)
        if (book.orders[i].side != listed.side && admits(book.orders[i], listed.price))
            takers.push_back(static_cast<Index>(i));
    if (takesByTime(book))
        std::stable_sort(takers.begin(), takers.end(),
                         [&](Index a, Index b) { return isEarlier(book.orders[a], book.orders[b]); });
    return takers;
}

/// Shares what is left of the listing among the takers of one step; returns what they got.
Int128 serve(const Book& book, Index listed, std::span<const Index> takers, Int128 left, Clearing& clearing)
{
    std::vector<Quantity> declared;
    Int128 together = 0;
    for (const auto taker : takers) {
        declared.push_back(book.orders[taker].quantity);
        together += declared.back().mantissa();
    }
    const Int128 traded = std::min(left, together);
    const auto shares = shareProRata(TotalQuantity::fromMantissa(traded), declared, clearing.quantityStep);
    const auto step = static_cast<Index>(stepsOf(clearing));
    const bool buys = book.orders[listed].side == Side::Buy;
    for (std::size_t i = 0; i < takers.size(); ++i)
        if (shares[i].mantissa() > 0)
            clearing.trades.push_back(
                {step, buys ? listed : takers[i], buys ? takers[i] : listed, shares[i]});
    return traded;
}

void takeTheListing(const Book& book, Clearing& clearing)
{
    meetLadders(clearing);
    const auto listed = listedOrder(book);
    const auto takers = takersOf(book, book.orders[listed]);
    Int128 left = book.orders[listed].quantity.mantissa();
    for (auto first = takers.begin(); first != takers.end() && left > 0;) {
        const auto last = takesByTime(book) ? std::find_if(
                              first, takers.end(),
                              [&](Index taker) { return isEarlier(book.orders[*first], book.orders[taker]); })
                                            : takers.end();
        left -= serve(book, listed, {first, last}, left, clearing);
        first = last;
    }
    clearing.volume = TotalQuantity::fromMantissa(book.orders[listed].quantity.mantissa() - left);
}

void priceOfTheListing(const Book& book, Clearing& clearing)
{
    if (!clearing.trades.empty())
        clearing.price = book.orders[listedOrder(book)].price.fraction();
}

Derivation explainListed(const Book& book, const Clearing& clearing)
{
    auto derivation = priceNode(book, clearing);
    derivation.formula = "listed_price";
    derivation.inputs = {
        {"listed_price", derivation.value, derivation.unit, book.orders[listedOrder(book)].id}};
    return derivation;
}

Finding whyTaken(const Book& book, const Clearing& clearing, std::size_t order)
{
    const auto listed = listedOrder(book);
    const auto status = statusOf(book, clearing, order);
    if (status == Status::Full)
        return reasonNote("reason-taken", book, clearing, order);
    if (order == listed)
        return reasonNote(status == Status::None ? "reason-nobody-took" : "reason-taken-in-part", book,
                          clearing, order);
    if (!admits(book.orders[order], book.orders[listed].price)) {
        auto reason = reasonNote("reason-take-not-admitted", book, clearing, order);
        reason.facts.push_back({"listed", book.orders[listed].price.text()});
        return reason;
    }
    if (!takesByTime(book))
        return reasonNote("reason-take-shared", book, clearing, order);
    return reasonNote(status == Status::None ? "reason-take-too-late" : "reason-take-last", book, clearing,
                      order);
}

constexpr std::array<Scene, 3> scenes{&priceScene, &tradeScene, &settleScene};

std::vector<Finding> checkOneListed(const Book& book)
{
    const auto listed = std::count_if(book.orders.begin(), book.orders.end(),
                                      [side = listingSide(book)](const auto& o) { return o.side == side; });
    if (listed == 1)
        return {};
    return {error("listing-not-one", "orders", {{"count", std::to_string(listed)}})};
}

} // namespace

const Rule listing{.id = "listing",
                   .title = "rule.listing",
                   .summary = "rule.listing.summary",
                   .source = "Listing trades of Chongqing (pro rata) and Guizhou (time order), 2017",
                   .grade = Grade::Typical,
                   .options = usedOptions,
                   .ties = Ties::Time,
                   .valueOf = &declaredPrice,
                   .match = &takeTheListing,
                   .price = &priceOfTheListing,
                   .settle = &settleTrades,
                   .pricesOf = &pricesAtOnePrice,
                   .scenes = scenes,
                   .explainPrice = &explainListed,
                   .reason = &whyTaken,
                   .check = &checkOneListed};

} // namespace meritdesk::auction
