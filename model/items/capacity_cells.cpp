#include "items/capacity_cells.h"

#include <QCoreApplication>

#include "core/units/text.h"
#include "items/number_text.h"

namespace meritdesk::items {

using response::kom::Flag;

namespace {

constexpr int volumeDecimals = 3;
constexpr int priceDecimals = 2;
constexpr int moneyDecimals = 2;
constexpr int exactDecimals = 12;

struct CapacityWords
{
    Q_DECLARE_TR_FUNCTIONS(CapacityWords)
};

CapacityCell number(const Fraction& value, const QString& shown, int decimals, CapacityEvidence evidence)
{
    return {
        .shown = shown, .exact = QString::fromStdString(printRounded(value, decimals)), .evidence = evidence};
}

} // namespace

CapacityCell capacityText(const QString& text, const QString& tip)
{
    return {.shown = text, .tip = tip};
}

CapacityCell capacityVolume(const Fraction& volume, CapacityEvidence evidence)
{
    return number(volume, capacityVolumeText(volume), exactDecimals, evidence);
}

CapacityCell capacityPrice(const Fraction& price, CapacityEvidence evidence)
{
    return number(price, capacityPriceText(price), exactDecimals, evidence);
}

CapacityCell capacityMoney(const Fraction& money, CapacityEvidence evidence)
{
    auto cell = number(money, numberText(printRounded(money, 0), 0), moneyDecimals, evidence);
    cell.tip =
        withUnit(numberText(printRounded(money, moneyDecimals), moneyDecimals), CapacityWords::tr("RUB"));
    return cell;
}

CapacityCell capacityPlain(const Fraction& value)
{
    return number(value, numberText(printRounded(value, exactDecimals), -1), exactDecimals, {});
}

CellColumn capacityTextColumn(const QString& title, const QString& tip)
{
    return {.title = title, .tip = tip, .number = false};
}

CellColumn capacityColumn(const QString& title, const QString& tip)
{
    return {.title = title, .tip = tip};
}

QString capacityPriceText(const Fraction& price)
{
    return numberText(printRounded(price, priceDecimals), priceDecimals);
}

QString capacityVolumeText(const Fraction& volume)
{
    return numberText(printRounded(volume, volumeDecimals), -1);
}

QString flagText(Flag flag)
{
    switch (flag) {
    case Flag::Must:
        //: Kind of a capacity bid: what must be bought (ДПМ, new nuclear and hydro)
        return CapacityWords::tr("must-take");
    case Flag::Forced:
        //: Kind of a capacity bid: a plant that must run (вынужденный режим)
        return CapacityWords::tr("forced");
    case Flag::PriceTaker:
        //: Kind of a capacity bid: taken at whatever price comes (ценопринимающая заявка)
        return CapacityWords::tr("price-taking");
    case Flag::Priced:
        break;
    }
    //: Kind of a capacity bid: has a price of its own (ценовая заявка)
    return CapacityWords::tr("priced");
}

} // namespace meritdesk::items
