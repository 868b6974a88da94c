#include "views/pages/auction/curve_texts.h"

#include <QCoreApplication>

#include "items/auction_curves.h"
#include "items/number_text.h"

namespace meritdesk::views {

namespace {

constexpr int priceDecimals = 6;

/// Whole currency units are enough in a drawing; the table beside it has the cents.
QString money(const auction::Money& value)
{
    return items::numberText(value.text(), 0);
}

/// "B6 cut by 2,428": the order that the margin runs through and what it goes without.
QString shortfallText(const items::AuctionBoard& board)
{
    const auto& book = *board.book();
    const auto cut = items::cutOrder(board);
    if (!cut)
        return {};
    const auto& order = book.orders[*cut];
    const auto rest = order.quantity - board.shown()->awarded[*cut];
    //: Beside a step of the curve: the order %1 goes without the quantity %2
    return QCoreApplication::translate("Curves", "%1 cut by %2")
        .arg(QString::fromStdString(order.participant), items::numberText(rest.text(), -1));
}

} // namespace

charts::StepCurvesTexts curveTexts(const items::AuctionBoard& board)
{
    charts::StepCurvesTexts texts;
    texts.demand = QCoreApplication::translate("Curves", "Demand");
    texts.supply = QCoreApplication::translate("Curves", "Supply");
    const auto* clearing = board.isStale() ? nullptr : board.shown();
    if (!clearing)
        return texts;
    const auto& book = *board.book();
    if (clearing->price)
        texts.price = items::withUnit(items::numberText(printRounded(*clearing->price, priceDecimals), -1),
                                      items::priceUnit(book));
    texts.volume = items::withUnit(items::numberText(clearing->volume.text(), -1), items::quantityUnit(book));
    const auto interval = auction::supportingPrices(*clearing);
    if (interval.low && interval.high && *interval.low != *interval.high)
        //: A range of prices: %1 lowest, %2 highest
        texts.interval = QCoreApplication::translate("Curves", "possible: %1 … %2")
                             .arg(items::numberText(interval.low->text(), -1),
                                  items::numberText(interval.high->text(), -1));
    const auto& surplus = clearing->surplus;
    if (surplus.buyers)
        texts.buyersSurplus =
            QCoreApplication::translate("Curves", "Buyers’ surplus %1").arg(money(*surplus.buyers));
    texts.sellersSurplus =
        QCoreApplication::translate("Curves", "Sellers’ surplus %1").arg(money(surplus.sellers));
    texts.operatorSurplus =
        QCoreApplication::translate("Curves", "Operator keeps %1").arg(money(surplus.operatorKeeps));
    //: The gain from trade as a whole, where the rule shares it match by match
    texts.sharedSurplus =
        QCoreApplication::translate("Curves", "Gain from trade %1").arg(money(surplus.total));
    texts.cut = shortfallText(board);
    return texts;
}

} // namespace meritdesk::views
