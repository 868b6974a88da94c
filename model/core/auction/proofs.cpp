#include <algorithm>

#include "core/auction/explain.h"
#include "core/auction/money.h"
#include "core/derivation/evaluate.h"

namespace meritdesk::auction {

namespace {

struct SideSums
{
    TotalQuantity awarded = {};
    Money amounts = {};
};

SideSums sumsOf(const Book& book, const Clearing& clearing, Side side)
{
    SideSums sums;
    for (std::size_t i = 0; i < book.orders.size(); ++i)
        if (book.orders[i].side == side) {
            sums.awarded += TotalQuantity::fromMantissa(clearing.awarded[i].mantissa());
            sums.amounts += clearing.amounts[i];
        }
    return sums;
}

template <class Value>
Proof equal(const char* key, Value left, Value right)
{
    return {key, left.text(), "=", right.text(), left == right};
}

template <class Test>
Proof nobody(const char* key, std::size_t orders, const Test& breaks)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < orders; ++i)
        count += breaks(i) ? 1 : 0;
    return {key, std::to_string(count), "=", "0", count == 0};
}

/// A buyer that pays more than its bid or a seller that gets less than its offer, exactly.
bool tradesAtALoss(const Book& book, const Clearing& clearing, std::size_t i)
{
    const auto& order = book.orders[i];
    const Int128 worth = static_cast<Int128>(2 * order.price.mantissa()) * clearing.awarded[i].mantissa();
    if (clearing.buyScale || clearing.sellScale) {
        const auto money = moneyOf(book, clearing, i);
        const auto declared = currencyOf(Integer(worth));
        return order.side == Side::Buy ? money > declared : money < declared;
    }
    return order.side == Side::Buy ? clearing.exact[i] > worth : clearing.exact[i] < worth;
}

/// The last pair bounds the price. It may still lie outside supportingPrices(): the mean of a last pair pays
/// no heed to the orders that were rejected.
void provePrice(std::vector<Proof>& proofs, const Clearing& clearing)
{
    const auto& [buy, sell] = std::pair(clearing.margin.lastBuy, clearing.margin.lastSell);
    if (!clearing.price || !buy || !sell)
        return;
    const auto price = printFraction(*clearing.price);
    proofs.push_back({"proof-price-from", sell->text(), "<=", price, sell->fraction() <= *clearing.price});
    proofs.push_back({"proof-price-to", price, "<=", buy->text(), *clearing.price <= buy->fraction()});
}

/// Without a cap every call trades the largest volume of any price; with one, no more than it.
void proveVolume(std::vector<Proof>& proofs, const Clearing& clearing)
{
    const auto& facts = clearing.facts;
    const auto called = facts.callVolume.value_or(clearing.volume);
    if (facts.cap)
        proofs.push_back({"proof-cap-holds", called.text(), "<=", facts.cap->text(), called <= *facts.cap});
    else if (facts.largestVolume && clearing.trades.empty() && !facts.callVolume)
        proofs.push_back(equal("proof-volume-is-largest", clearing.volume, *facts.largestVolume));
}

} // namespace

std::vector<Proof> prove(const Book& book, const Clearing& clearing)
{
    const auto bought = sumsOf(book, clearing, Side::Buy);
    const auto sold = sumsOf(book, clearing, Side::Sell);
    const auto& totals = clearing.totals;
    const auto orders = book.orders.size();
    std::vector<Proof> proofs;
    proofs.push_back(equal("proof-sold-is-volume", sold.awarded, clearing.volume));
    if (!isOneSided(book)) {
        proofs.push_back(equal("proof-bought-is-sold", bought.awarded, sold.awarded));
        proofs.push_back(equal("proof-amounts-are-payments", bought.amounts, totals.buyersPay));
    }
    proofs.push_back(equal("proof-amounts-are-receipts", sold.amounts, totals.sellersGet));
    proofs.push_back(equal("proof-money-balances", totals.buyersPay,
                           totals.sellersGet + totals.operatorKeeps + totals.grid + totals.levies));
    proofs.push_back(nobody("proof-nobody-over-declared", orders,
                            [&](std::size_t i) { return clearing.awarded[i] > book.orders[i].quantity; }));
    proofs.push_back(nobody("proof-nobody-at-a-loss", orders,
                            [&](std::size_t i) { return tradesAtALoss(book, clearing, i); }));
    provePrice(proofs, clearing);
    proveVolume(proofs, clearing);
    return proofs;
}

} // namespace meritdesk::auction
