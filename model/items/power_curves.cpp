#include "items/power_curves.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

#include "items/power_text.h"

namespace meritdesk::items {

using auction::Book;
using auction::Quantity;
using auction::Side;
using marketpower::Figure;

namespace {

struct PowerCurveWords
{
    Q_DECLARE_TR_FUNCTIONS(PowerCurves)
};

/// What an order of a book has less than in the other one; `from` has the order whole.
std::map<std::string, Quantity> missingOf(const Book& from, const Book& in)
{
    std::map<std::string, Quantity> missing;
    for (const auto& order : from.orders)
        missing[order.id] = order.quantity;
    for (const auto& order : in.orders)
        if (const auto found = missing.find(order.id); found != missing.end())
            found->second -= order.quantity;
    return missing;
}

/// The orders of a side, the best price first.
std::vector<const auction::Order*> ladderOf(const Book& book, Side side)
{
    std::vector<const auction::Order*> made;
    for (const auto& order : book.orders)
        if (order.side == side)
            made.push_back(&order);
    std::stable_sort(made.begin(), made.end(), [side](const auto* a, const auto* b) {
        return side == Side::Sell ? a->price < b->price : a->price > b->price;
    });
    return made;
}

/// The curve of a side; of each order the part `marked` comes last, as a block of its own.
std::vector<PowerStep> curveOf(const Book& book, Side side, const std::string& seller,
                               const std::map<std::string, Quantity>& marked)
{
    std::vector<PowerStep> steps;
    double at = 0;
    const auto add = [&](const auction::Order& order, Quantity quantity, bool withheld) {
        if (quantity.mantissa() <= 0)
            return;
        const double to = at + quantity.toDouble();
        steps.push_back({at, to, order.price.toDouble(), side == Side::Sell && order.participant == seller,
                         withheld, QString::fromStdString(order.id)});
        at = to;
    };
    for (const auto* order : ladderOf(book, side)) {
        const auto found = marked.find(order->id);
        const auto part = found == marked.end() ? Quantity() : found->second;
        add(*order, order->quantity - part, false);
        add(*order, part, true);
    }
    return steps;
}

double volumeOf(const PowerState& state)
{
    const auto& outcome = state.outcome;
    return outcome.price && *outcome.price != 0 ? Fraction(outcome.bill / *outcome.price).convert_to<double>()
                                                : 0;
}

/// What the rise of the price moves from buyers to sellers on what trades both before and after.
std::optional<Fraction> movedMoney(const marketpower::Outcome& before, const marketpower::Outcome& after)
{
    if (!before.price || !after.price || *before.price == 0 || *after.price <= *before.price)
        return std::nullopt;
    const Fraction volume =
        std::min(Fraction(before.bill / *before.price), Fraction(after.bill / *after.price));
    return Fraction((*after.price - *before.price) * volume);
}

void addTexts(PowerCurves& curves, const PowerBoard& board)
{
    const auto& book = *board.study().book;
    const auto& before = board.state(PowerCase::Competitive).outcome;
    const auto& after = board.state(PowerCase::Withheld).outcome;
    curves.priceUnit = powerUnit(book, Figure::Price);
    curves.quantityUnit = powerUnit(book, Figure::Sold);
    curves.priceBeforeText = powerNumber(before.price);
    curves.priceAfterText = powerNumber(after.price);
    if (board.at() > 0)
        //: In a chart: %1 a quantity
        curves.withheldText =
            PowerCurveWords::tr("%1 withheld").arg(powerQuantity(book, board.withheldInView()));
    if (const auto moved = movedMoney(before, after))
        //: In a chart, on the area that the rise of the price makes: %1 money
        curves.movedText =
            PowerCurveWords::tr("from buyers to sellers: %1").arg(powerAmount(book, Figure::Bill, moved));
}

} // namespace

PowerCurves powerCurves(const PowerBoard& board)
{
    PowerCurves made;
    if (!board.valid())
        return made;
    const auto& seller = board.study().question.seller;
    const auto& before = board.state(PowerCase::Competitive);
    const auto& after = board.state(PowerCase::Withheld);
    made.before =
        curveOf(before.offered.book, Side::Sell, seller, missingOf(before.offered.book, after.offered.book));
    std::map<std::string, Quantity> moved; // orders that only the book after has
    for (const auto& order : after.offered.book.orders)
        moved[order.id] = order.quantity;
    for (const auto& order : before.offered.book.orders)
        moved.erase(order.id);
    made.after = curveOf(after.offered.book, Side::Sell, seller, moved);
    made.demand = curveOf(before.offered.book, Side::Buy, seller, {});
    if (const auto demand = board.study().book->options.demand)
        made.fixedDemand = demand->toDouble();
    const auto number = [](const std::optional<Fraction>& value) {
        return value ? std::optional(value->convert_to<double>()) : std::nullopt;
    };
    made.priceBefore = number(before.outcome.price);
    made.priceAfter = number(after.outcome.price);
    made.volumeBefore = volumeOf(before);
    made.volumeAfter = volumeOf(after);
    addTexts(made, board);
    return made;
}

} // namespace meritdesk::items
