#include "core/auction/explain.h"
#include "core/auction/explain_parts.h"
#include "core/auction/money.h"
#include "core/derivation/evaluate.h"

namespace meritdesk::auction {

namespace {

/// The exact money of one side's awarded orders as inputs of one key, and its sum.
struct Payments
{
    std::vector<Input> inputs = {};
    Fraction sum = 0;
};

Payments paymentsOf(const Book& book, const Clearing& clearing, Side side, const std::string& key)
{
    Payments payments;
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        const auto& order = book.orders[i];
        if (order.side != side || clearing.awarded[i].mantissa() == 0)
            continue;
        const auto exact = moneyOf(book, clearing, i);
        payments.inputs.push_back({key, printFraction(exact), currencyUnit(book), order.id});
        payments.sum += exact;
    }
    return payments;
}

/// The awards of one side at their declared prices.
Fraction worthOf(const Book& book, const Clearing& clearing, Side side)
{
    WideSum sum;
    for (std::size_t i = 0; i < book.orders.size(); ++i)
        if (book.orders[i].side == side)
            sum.add(static_cast<Int128>(2 * book.orders[i].price.mantissa())
                    * clearing.awarded[i].mantissa());
    return currencyOf(sum.total());
}

Input input(const char* key, const Fraction& value, const Derivation& of)
{
    return {key, printFraction(value), of.unit};
}

/// A part that was floored to cents and then fitted to its total.
Derivation fittedPart(const Book& book, const Clearing& clearing, const char* key, Money value)
{
    return {.key = key, .value = value.text(), .unit = currencyUnit(book), .source = sourceOf(clearing)};
}

/// floor((first - second - ..) * 100) / 100 + cent_added.
Derivation difference(Derivation part, std::vector<Input> terms, Money value)
{
    Fraction exact = 0;
    std::string formula;
    for (const auto& term : terms) {
        exact = formula.empty() ? *readFraction(term.value) : Fraction(exact - *readFraction(term.value));
        formula += (formula.empty() ? "" : " - ") + term.key;
    }
    part.formula = "floor((" + formula + ") * 100) / 100 + cent_added";
    part.inputs = std::move(terms);
    part.inputs.push_back({"cent_added", centAdded(exact, value), part.unit});
    return part;
}

/// Grid and levies as terms, where the rule passes something through.
void addPassedThrough(std::vector<Input>& terms, const Clearing& clearing, const Derivation& of)
{
    if (clearing.grid != 0 || clearing.levies != 0) {
        terms.push_back(input("grid_money", currencyOf(clearing.grid), of));
        terms.push_back(input("levies_money", currencyOf(clearing.levies), of));
    }
}

/// What the buyers pay through to others, each rounded to the cents of the total.
void addPassedParts(Derivation& root, const Book& book, const Clearing& clearing)
{
    if (clearing.grid == 0 && clearing.levies == 0)
        return;
    const auto& totals = clearing.totals;
    root.children.push_back(difference(fittedPart(book, clearing, "grid", totals.grid),
                                       {input("grid_money", currencyOf(clearing.grid), root)}, totals.grid));
    root.children.push_back(difference(fittedPart(book, clearing, "levies", totals.levies),
                                       {input("levies_money", currencyOf(clearing.levies), root)},
                                       totals.levies));
}

} // namespace

Derivation explainTotals(const Book& book, const Clearing& clearing)
{
    const bool oneSided = isOneSided(book);
    const auto& totals = clearing.totals;
    auto receipts = paymentsOf(book, clearing, Side::Sell, "receipt");
    auto payments = oneSided ? receipts : paymentsOf(book, clearing, Side::Buy, "payment");
    auto root = fittedPart(book, clearing, "buyers_pay", totals.buyersPay);
    root.formula = oneSided ? "round(sum(receipt), 2)" : "round(sum(payment), 2)";
    root.inputs = payments.inputs;
    auto sellers = fittedPart(book, clearing, "sellers_get", totals.sellersGet);
    sellers.formula = "floor(sum(receipt) * 100) / 100 + cent_added";
    sellers.inputs = std::move(receipts.inputs);
    sellers.inputs.push_back({"cent_added", centAdded(receipts.sum, totals.sellersGet), root.unit});
    std::vector<Input> kept{input("payments", payments.sum, root), input("receipts", receipts.sum, root)};
    addPassedThrough(kept, clearing, root);
    auto keeps =
        difference(fittedPart(book, clearing, "operator", totals.operatorKeeps), kept, totals.operatorKeeps);
    root.children = {std::move(sellers), std::move(keeps)};
    addPassedParts(root, book, clearing);
    return root;
}

Derivation explainSurplus(const Book& book, const Clearing& clearing)
{
    const bool oneSided = isOneSided(book);
    const auto& surplus = clearing.surplus;
    const auto receipts = paymentsOf(book, clearing, Side::Sell, "receipt").sum;
    const auto payments = oneSided ? receipts : paymentsOf(book, clearing, Side::Buy, "payment").sum;
    const auto bids = oneSided ? payments : worthOf(book, clearing, Side::Buy);
    const auto offers = worthOf(book, clearing, Side::Sell);
    auto root = fittedPart(book, clearing, "surplus", surplus.total);
    root.inputs = {input("bids", bids, root), input("offers", offers, root)};
    addPassedThrough(root.inputs, clearing, root);
    root.formula = root.inputs.size() > 2 ? "round(bids - offers - grid_money - levies_money, 2)"
                                          : "round(bids - offers, 2)";
    std::vector<Input> kept{input("payments", payments, root), input("receipts", receipts, root)};
    addPassedThrough(kept, clearing, root);
    if (!oneSided)
        root.children.push_back(difference(
            fittedPart(book, clearing, "buyers_surplus", surplus.buyers.value_or(Money{})),
            {root.inputs[0], input("payments", payments, root)}, surplus.buyers.value_or(Money{})));
    root.children.push_back(difference(fittedPart(book, clearing, "sellers_surplus", surplus.sellers),
                                       {input("receipts", receipts, root), root.inputs[1]}, surplus.sellers));
    root.children.push_back(difference(fittedPart(book, clearing, "operator", surplus.operatorKeeps), kept,
                                       surplus.operatorKeeps));
    return root;
}

} // namespace meritdesk::auction
