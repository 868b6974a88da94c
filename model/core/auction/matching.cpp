#include "core/auction/matching.h"

#include <algorithm>

#include "core/auction/front.h"
#include "core/auction/largest_volume.h"
#include "core/auction/margin.h"

namespace meritdesk::auction {

namespace {

constexpr Int128 ratioScale = 1'000'000;

Int128 declaredTotal(const Book& book, Side side, Counts counts)
{
    Int128 total = 0;
    for (const auto& order : book.orders)
        if (order.side == side && (!counts || counts(book, order)))
            total += order.quantity.mantissa();
    return total;
}

std::optional<Price> valueOf(const Front& front)
{
    return front.empty() ? std::nullopt : std::optional(front.value());
}

Stop merge(Clearing& clearing, std::optional<TotalQuantity> cap, Crossing crossing)
{
    Front buyers(clearing.buyers);
    Front sellers(clearing.sellers);
    const bool anyValue = crossing == Crossing::Ignored;
    Int128 volume = 0;
    bool capped = false;
    while (!buyers.empty() && !sellers.empty() && (anyValue || buyers.value() >= sellers.value())) {
        Int128 quantity = std::min(buyers.left(), sellers.left());
        if (cap)
            quantity = std::min(quantity, cap->mantissa() - volume);
        capped = quantity == 0;
        if (capped)
            break;
        clearing.steps.push_back({buyers.group(), sellers.group(), TotalQuantity::fromMantissa(quantity)});
        volume += quantity;
        buyers.take(quantity);
        sellers.take(quantity);
    }
    award(clearing.buyers, buyers, clearing.quantityStep);
    award(clearing.sellers, sellers, clearing.quantityStep);
    clearing.volume = TotalQuantity::fromMantissa(volume);
    return {valueOf(buyers), valueOf(sellers), capped};
}

} // namespace

std::optional<TotalQuantity> capOf(const Book& book, Counts counts)
{
    std::optional<TotalQuantity> cap;
    if (book.options.volumeCap)
        cap = TotalQuantity::fromMantissa(book.options.volumeCap->mantissa());
    if (const auto& ratio = book.options.dealRatio) {
        const Int128 step = book.options.quantityStep.mantissa();
        const Int128 share = declaredTotal(book, ratio->of, counts) * ratio->ratio.mantissa() / ratioScale;
        const auto dealt = TotalQuantity::fromMantissa(share - share % step);
        cap = cap ? std::min(*cap, dealt) : dealt;
    }
    return cap;
}

bool mergeLadders(Clearing& clearing, std::optional<TotalQuantity> cap, Crossing crossing)
{
    return merge(clearing, cap, crossing).capped;
}

void mergeToTheMargin(Clearing& clearing, std::optional<TotalQuantity> cap)
{
    const auto stop = merge(clearing, cap, Crossing::Needed);
    clearing.facts.cap = cap;
    findMargin(clearing, stop);
    clearing.facts.lastBuy = clearing.margin.lastBuy;
    clearing.facts.lastSell = clearing.margin.lastSell;
    if (stop.capped)
        clearing.warnings.push_back(warning("cap-binding", "", {{"cap", cap->text()}}));
}

void matchLadders(const Book& book, Clearing& clearing)
{
    mergeToTheMargin(clearing, capOf(book));
    clearing.situation == Situation::Capped ? findLargestVolume(clearing) : takeLargestVolume(clearing);
}

void forgetAwards(Clearing& clearing)
{
    clearing.steps.clear();
    clearing.volume = {};
    for (auto* ladder : {&clearing.buyers, &clearing.sellers})
        std::fill(ladder->awarded.begin(), ladder->awarded.end(), Quantity{});
}

void matchDemand(const Book& book, Clearing& clearing)
{
    Front sellers(clearing.sellers);
    const auto& limit = book.options.priceCap;
    Int128 unserved = book.options.demand.value_or(Quantity{}).mantissa();
    const Int128 demand = unserved;
    while (!sellers.empty() && unserved > 0 && (!limit || sellers.value() <= *limit)) {
        const Int128 quantity = std::min(sellers.left(), unserved);
        clearing.steps.push_back({none, sellers.group(), TotalQuantity::fromMantissa(quantity)});
        unserved -= quantity;
        sellers.take(quantity);
    }
    award(clearing.sellers, sellers, clearing.quantityStep);
    clearing.volume = TotalQuantity::fromMantissa(demand - unserved);
    clearing.facts.unserved = TotalQuantity::fromMantissa(unserved);
    findOneSidedMargin(clearing, valueOf(sellers), limit);
    clearing.facts.lastSell = clearing.margin.lastSell;
    if (unserved > 0)
        clearing.warnings.push_back(
            warning("demand-unserved", "", {{"unserved", clearing.facts.unserved->text()}}));
}

void meetLadders(Clearing& clearing)
{
    findMargin(clearing, merge(clearing, std::nullopt, Crossing::Needed));
    forgetAwards(clearing);
}

void matchEither(const Book& book, Clearing& clearing)
{
    isOneSided(book) ? matchDemand(book, clearing) : matchLadders(book, clearing);
}

} // namespace meritdesk::auction
