#include "items/class_cells.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

#include "core/classroom/bidders.h"
#include "core/derivation/evaluate.h"
#include "core/listed.h"
#include "core/units/text.h"
#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

class ClassCells
{
    Q_DECLARE_TR_FUNCTIONS(ClassCells)
};

QString unit(const std::optional<std::string>& key)
{
    return key ? words::label(*key) : QString();
}

} // namespace

ClassCell wordCell(const QString& text)
{
    return {.shown = text};
}

ClassCell numberCell(const std::string& plain, int decimals)
{
    return {.shown = numberText(plain, decimals), .exact = QString::fromStdString(plain)};
}

ClassCell fractionCell(const std::optional<Fraction>& value, int decimals)
{
    if (!value)
        return wordCell(QStringLiteral("–"));
    return {.shown = numberText(printRounded(*value, decimals), -1),
            .exact = QString::fromStdString(printExact(*value))};
}

QString currencyOf(const classroom::Class& room)
{
    return room.units ? unit(room.units->currency) : QString();
}

QString priceUnitOf(const classroom::Class& room)
{
    return room.units ? unit(room.units->price) : QString();
}

QString quantityUnitOf(const classroom::Class& room)
{
    return room.units ? unit(room.units->quantity) : QString();
}

QString nameOf(const classroom::Seat& seat)
{
    return QString::fromStdString(seat.name);
}

QString sideText(auction::Side side)
{
    //: What a seat of a class does
    return side == auction::Side::Sell ? ClassCells::tr("sells") : ClassCells::tr("buys");
}

bool bothSides(const classroom::Class& room)
{
    const auto differs = [&room](const auto& seat) { return seat.side != room.seats.front().side; };
    return std::any_of(room.seats.begin(), room.seats.end(), differs);
}

QString playerText(const classroom::Seat& seat)
{
    if (!seat.bidder)
        //: Who plays a seat of a class: not a computer
        return ClassCells::tr("person");
    const auto* bidder = listed(classroom::bidders, *seat.bidder);
    return words::label(bidder ? bidder->title : *seat.bidder);
}

QString valuesText(const classroom::Seat& seat)
{
    QStringList steps;
    for (const auto& step : classroom::rankedValues(seat))
        //: A step of private costs: %1 a quantity, %2 a price
        steps << ClassCells::tr("%1 at %2")
                     .arg(numberText(step.quantity.text(), -1), numberText(step.price.text(), -1));
    return steps.join(QStringLiteral("; "));
}

} // namespace meritdesk::items
