#include "items/power_text.h"

#include <QCoreApplication>

#include "core/units/text.h"
#include "formats/words/words.h"
#include "items/auction_curves.h"
#include "items/number_text.h"

namespace meritdesk::items {

using marketpower::Figure;

namespace {

constexpr int eyeDecimals = 2;

struct PowerText
{
    Q_DECLARE_TR_FUNCTIONS(PowerText)
};

} // namespace

QString powerFigureName(Figure figure)
{
    switch (figure) {
    case Figure::Price:
        return PowerText::tr("Price");
    case Figure::Sold:
        //: Column: what the seller sold
        return PowerText::tr("Sold");
    case Figure::Received:
        return PowerText::tr("Received");
    case Figure::OwnCost:
        return PowerText::tr("Own cost");
    case Figure::Profit:
        return PowerText::tr("Profit");
    case Figure::Bill:
        //: Column: what all buyers pay
        return PowerText::tr("Buyers' bill");
    case Figure::SystemCost:
        //: Column: true cost of all that was sold
        return PowerText::tr("System cost");
    case Figure::Unserved:
        //: Column: demand that nobody serves
        return PowerText::tr("Not served");
    }
    return {};
}

QString powerUnit(const auction::Book& book, Figure figure)
{
    if (figure == Figure::Price)
        return priceUnit(book);
    if (figure == Figure::Sold || figure == Figure::Unserved)
        return quantityUnit(book);
    return book.units && book.units->currency ? words::label(*book.units->currency) : QString();
}

QString powerFigureHeading(const auction::Book& book, Figure figure)
{
    const auto unit = powerUnit(book, figure);
    return unit.isEmpty() ? powerFigureName(figure)
                          : QStringLiteral("%1, %2").arg(powerFigureName(figure), unit);
}

QString powerNumber(const std::optional<Fraction>& value)
{
    return value ? numberText(printRounded(*value, eyeDecimals), -1) : QStringLiteral("–");
}

QString powerAmount(const auction::Book& book, Figure figure, const std::optional<Fraction>& value)
{
    return value ? withUnit(powerNumber(value), powerUnit(book, figure)) : powerNumber(value);
}

QString powerQuantity(const auction::Book& book, auction::Quantity quantity)
{
    return withUnit(numberText(quantity.text(), -1), quantityUnit(book));
}

QString powerCaseName(const PowerBoard& board, PowerCase which)
{
    const auto& question = board.study().question;
    const auto& book = *board.study().book;
    switch (which) {
    case PowerCase::Competitive:
        return PowerText::tr("Nothing withheld");
    case PowerCase::Withheld:
        //: A state of the market: %1 a quantity
        return PowerText::tr("%1 withheld").arg(powerQuantity(book, board.withheldInView()));
    case PowerCase::Capped:
        //: A state of the market: %1 a price
        return PowerText::tr("the same under a cap of %1")
            .arg(powerAmount(book, Figure::Price, question.cap.fraction()));
    case PowerCase::Referenced:
        //: A state of the market: bids are replaced by the cost when they lie more than %1 percent above it
        return PowerText::tr("the same with reference bids (cost + %1 %)")
            .arg(powerNumber(Fraction(question.share.fraction() * 100)));
    }
    return {};
}

QString powerCaseShort(PowerCase which)
{
    switch (which) {
    case PowerCase::Competitive:
        //: A state of the market, on an axis: nothing is withheld
        return PowerText::tr("as it is");
    case PowerCase::Withheld:
        //: A state of the market, on an axis
        return PowerText::tr("withheld");
    case PowerCase::Capped:
        //: A state of the market, on an axis: under a price cap
        return PowerText::tr("cap");
    case PowerCase::Referenced:
        //: A state of the market, on an axis: dear bids are replaced by the cost
        return PowerText::tr("reference bid");
    }
    return {};
}

} // namespace meritdesk::items
