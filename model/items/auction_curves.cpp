#include "items/auction_curves.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/auction/curves.h"
#include "core/auction/situations.h"
#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

using auction::Clearing;
using auction::Situation;

namespace {

std::vector<CurveStep> drawn(const std::vector<auction::CurveStep>& curve)
{
    std::vector<CurveStep> steps;
    steps.reserve(curve.size());
    for (const auto& step : curve)
        if (step.order != auction::none)
            steps.push_back({step.order, step.before.toDouble(), step.after.toDouble(), step.price.toDouble(),
                             step.accepted.toDouble()});
    return steps;
}

/// True when what trades is what lies left of the volume, whoever shares a level of equal prices.
bool isServedInOrder(const std::vector<auction::CurveStep>& curve, auction::TotalQuantity volume)
{
    auction::TotalQuantity served;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        served += auction::TotalQuantity::fromMantissa(curve[i].accepted.mantissa());
        const bool levelEnds = i + 1 == curve.size() || curve[i + 1].price != curve[i].price;
        if (levelEnds && served != std::min(volume, curve[i].after))
            return false;
    }
    return true;
}

/// True when a buyer stands in the ranking elsewhere than at its declared price.
bool isNetBack(const auction::Book& book, const std::vector<auction::CurveStep>& demand)
{
    return std::any_of(demand.begin(), demand.end(), [&book](const auto& step) {
        return step.order != auction::none && book.orders[step.order].price != step.price;
    });
}

/// What the drawing cannot show by itself.
QString drawingText(const StepCurves& curves)
{
    QString text;
    if (!curves.servesInOrder)
        text +=
            QLatin1Char(' ')
            + QCoreApplication::translate(
                "Auction", "This rule does not serve in the order of prices: strong steps are who trades.");
    if (curves.netBack)
        text += QLatin1Char(' ')
                + QCoreApplication::translate(
                    "Auction", "Demand is drawn net of grid tariff and levies, as it is ranked.");
    return text;
}

/// The curves of a book that has no result yet, by price alone.
std::vector<CurveStep> declared(const auction::Book& book, auction::Side side)
{
    std::vector<CurveStep> steps;
    for (std::size_t i = 0; i < book.orders.size(); ++i)
        if (book.orders[i].side == side)
            steps.push_back({i, 0, book.orders[i].quantity.toDouble(), book.orders[i].price.toDouble(), 0});
    std::stable_sort(steps.begin(), steps.end(), [side](const CurveStep& a, const CurveStep& b) {
        return side == auction::Side::Buy ? a.price > b.price : a.price < b.price;
    });
    double total = 0;
    for (auto& step : steps) {
        step.from = total;
        total += step.to;
        step.to = total;
    }
    return steps;
}

QString idOfMarginal(const auction::Book& book, const Clearing& clearing, auction::Side side)
{
    for (std::size_t i = 0; i < book.orders.size(); ++i)
        if (clearing.marginal[i] != 0 && book.orders[i].side == side)
            return QString::fromStdString(book.orders[i].id);
    return {};
}

QString caseText(const auction::Book& book, const Clearing& clearing)
{
    const auto seller = idOfMarginal(book, clearing, auction::Side::Sell);
    const auto buyer = idOfMarginal(book, clearing, auction::Side::Buy);
    if (seller.isEmpty() && buyer.isEmpty() && clearing.volume.mantissa() > 0) // order by order: no margin
        return words::label("situation." + std::string(auction::idOf(clearing.situation))) + QLatin1Char('.');
    switch (clearing.situation) {
    case Situation::MarginalSeller:
        return QCoreApplication::translate(
                   "Auction", "Marginal seller: %1 is the last offer needed and is served in part.")
            .arg(seller);
    case Situation::MarginalBuyer:
        return QCoreApplication::translate(
                   "Auction", "Marginal buyer: %1 is the last bid reached and is served in part.")
            .arg(buyer);
    case Situation::ExactMatch:
        return QCoreApplication::translate("Auction",
                                           "Exact match: %1 and %2 are used up together at one price.")
            .arg(buyer, seller);
    case Situation::PriceGap:
        return QCoreApplication::translate(
                   "Auction",
                   "Price gap: %1 and %2 are used up together, and any price between them would do.")
            .arg(buyer, seller);
    case Situation::Scarcity:
        return QCoreApplication::translate("Auction",
                                           "Scarcity: every offer is used up, and %1 would still buy more.")
            .arg(buyer);
    case Situation::Surplus:
        return QCoreApplication::translate(
                   "Auction", "Surplus: every bid is served in full, and %1 would still sell more.")
            .arg(seller);
    case Situation::Capped:
        return QCoreApplication::translate("Auction",
                                           "The volume cap stopped the auction before the curves meet.");
    case Situation::NoCrossing:
        break;
    }
    return QCoreApplication::translate("Auction", "No trade: no bid reaches an offer.");
}

QString intervalText(const auction::Book& book, const Clearing& clearing)
{
    const auto interval = auction::supportingPrices(clearing);
    if (clearing.volume.mantissa() == 0 || !interval.low || !interval.high)
        return {};
    const auto low = numberText(interval.low->text(), -1);
    const auto high = withUnit(numberText(interval.high->text(), -1), priceUnit(book));
    if (*interval.low == *interval.high)
        return QCoreApplication::translate("Auction", "Only a price of %1 supports this volume.").arg(high);
    return QCoreApplication::translate("Auction", "Any price from %1 to %2 supports this volume.")
        .arg(low, high);
}

/// Who has the gain from trade, told from the result: a new rule needs no entry here.
SurplusAreas areasOf(const Clearing& clearing)
{
    if (clearing.price)
        return SurplusAreas::UniformPrice;
    return clearing.surplus.operatorKeeps == clearing.surplus.total ? SurplusAreas::Operator
                                                                    : SurplusAreas::Shared;
}

std::vector<std::size_t> cutOrders(const auction::Book& book, const Clearing& clearing)
{
    std::vector<std::size_t> cut;
    for (std::size_t i = 0; i < book.orders.size(); ++i)
        if (auction::statusOf(book, clearing, i) == auction::Status::Partial)
            cut.push_back(i);
    return cut;
}

/// "B6 (沃特)": who stands behind an order, named once where the names are the same.
QString nameOf(const auction::Order& order)
{
    const auto id = QString::fromStdString(order.id);
    return order.participant == order.id
               ? id
               : QStringLiteral("%1 (%2)").arg(id, QString::fromStdString(order.participant));
}

} // namespace

QString priceUnit(const auction::Book& book)
{
    if (!book.units)
        return {};
    if (book.units->price)
        return words::label(*book.units->price);
    if (book.units->currency && book.units->quantity)
        return words::label(*book.units->currency + '/' + *book.units->quantity);
    return {};
}

QString quantityUnit(const auction::Book& book)
{
    return book.units && book.units->quantity ? words::label(*book.units->quantity) : QString();
}

StepCurves stepCurvesOf(const AuctionBoard& board)
{
    StepCurves curves;
    curves.book = board.book();
    const auto& book = *curves.book;
    const auto* clearing = board.isStale() ? nullptr : board.shown();
    if (book.options.demand)
        curves.fixedDemand = book.options.demand->toDouble();
    if (book.options.priceCap && book.options.demand)
        curves.priceCap = book.options.priceCap->toDouble();
    curves.tints = tintsOf(*board.kept(), book, clearing, board.tintBy());
    if (!clearing) {
        curves.demand = declared(book, auction::Side::Buy);
        curves.supply = declared(book, auction::Side::Sell);
        return curves;
    }
    const auto exact = auction::curvesOf(book, *clearing);
    curves.demand = drawn(exact.demand);
    curves.supply = drawn(exact.supply);
    curves.volume = clearing->volume.toDouble();
    curves.servesInOrder =
        isServedInOrder(exact.demand, clearing->volume) && isServedInOrder(exact.supply, clearing->volume);
    curves.netBack = isNetBack(book, exact.demand);
    curves.areas = curves.servesInOrder ? areasOf(*clearing) : SurplusAreas::None;
    curves.cut = cutOrder(board);
    if (clearing->price)
        curves.price = clearing->price->convert_to<double>();
    const auto interval = auction::supportingPrices(*clearing);
    if (interval.low && interval.high && clearing->volume.mantissa() > 0) {
        curves.lowest = interval.low->toDouble();
        curves.highest = interval.high->toDouble();
    }
    return curves;
}

std::optional<std::size_t> cutOrder(const AuctionBoard& board)
{
    const auto* clearing = board.isStale() ? nullptr : board.shown();
    if (!clearing)
        return std::nullopt;
    const auto cut = cutOrders(*board.book(), *clearing);
    return cut.size() == 1 ? std::optional(cut.front()) : std::nullopt;
}

QString cutText(const AuctionBoard& board)
{
    const auto* clearing = board.isStale() ? nullptr : board.shown();
    if (!clearing || clearing->volume.mantissa() == 0)
        return {};
    const auto& book = *board.book();
    const auto cut = cutOrders(book, *clearing);
    if (cut.empty())
        return QCoreApplication::translate("Auction", "No order is cut.");
    if (cut.size() > 1) {
        const int count = static_cast<int>(cut.size());
        const auto text =
            QCoreApplication::translate("Auction", "%n order(s) are cut, %1 among them.", nullptr, count);
        return text.arg(nameOf(book.orders[cut.front()]));
    }
    //: %1 an order, %2 what it was awarded, %3 what it declared, with the unit
    return QCoreApplication::translate("Auction", "%1 is cut to %2 of %3.")
        .arg(nameOf(book.orders[cut.front()]), numberText(clearing->awarded[cut.front()].text(), -1),
             withUnit(numberText(book.orders[cut.front()].quantity.text(), -1), quantityUnit(book)));
}

QString situationText(const AuctionBoard& board)
{
    if (board.book()->orders.empty())
        return QCoreApplication::translate("Auction", "The book has no orders.");
    if (board.isStale())
        return QCoreApplication::translate("Auction", "Clearing…");
    if (!board.cleared().findings.empty())
        return words::sentence(board.cleared().findings.front());
    const auto* clearing = board.shown();
    if (!clearing)
        return {};
    const auto& book = *board.book();
    return caseText(book, *clearing) + QLatin1Char(' ') + intervalText(book, *clearing)
           + drawingText(board.curves());
}

} // namespace meritdesk::items
