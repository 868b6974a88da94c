#include "items/balance_ledger_cells.h"

#include <QCoreApplication>

#include <array>

#include "core/calendar/european_zone.h"
#include "formats/words/words.h"
#include "items/balance_cells.h"
#include "items/balance_origins.h"

namespace meritdesk::items {

using balance::PriceKey;
using balance::PriceSource;
using Ledger = BalanceLedgerModel;
using Of = BalanceEvidence::Of;

namespace {

/// Context of these texts.
class BalanceLedger
{
    Q_DECLARE_TR_FUNCTIONS(BalanceLedger)
};

BalanceCell optionalQuantity(const BalanceBoard& board, const std::optional<balance::Column>& column,
                             std::size_t period)
{
    return column ? balanceQuantity(*board.settled().input, (*column)[period]) : balanceText(balanceDash());
}

BalanceCell timeCell(const BalanceBoard& board, std::size_t period)
{
    const auto& start = startOf(board.settled(), period);
    auto cell = balanceTime(start);
    if (isClockChange(*board.settled().input, start.day)) {
        cell.tip = BalanceLedger::tr("The clock changes on this day");
        cell.style = BalanceStyle::Doubt;
    }
    return cell;
}

BalanceCell imbalanceCell(const BalanceBoard& board, std::size_t period)
{
    return balanceQuantity(*board.settled().input, board.party().imbalance[period],
                           {.of = Of::Imbalance, .report = board.look().party, .at = period});
}

BalanceCell moneyCell(const BalanceBoard& board, std::size_t period)
{
    const auto cash =
        PartyPeriods::cash(board.party().imbalance[period], board.settled().settlement->prices[period]);
    if (!cash)
        return balanceText(balanceDash());
    return balancePrice(cash, {.of = Of::Cash, .report = board.look().party, .at = period});
}

BalanceCell priceCell(const BalanceBoard& board, std::size_t period, bool sold)
{
    const auto& price = board.settled().settlement->prices[period];
    auto cell = balancePrice(sold ? price.sell : price.buy, {.of = Of::Price, .at = period, .sold = sold});
    if ((sold ? price.sell : price.buy) < 0) {
        cell.style = BalanceStyle::Doubt;
        cell.tip = sold ? BalanceLedger::tr("Below zero: a party that is short receives money")
                        : BalanceLedger::tr("Below zero: a party that is long pays");
    }
    return cell;
}

BalanceCell directionCell(const BalanceBoard& board, std::size_t period)
{
    const auto direction = balance::directionOf(board.settled().settlement->table, period);
    if (!direction)
        return balanceText(balanceDash(), BalanceLedger::tr("Not known"));
    if (*direction > 0)
        //: The direction in which the system was regulated
        return balanceText(BalanceLedger::tr("up"), BalanceLedger::tr("The system was short"));
    if (*direction < 0)
        //: The direction in which the system was regulated
        return balanceText(BalanceLedger::tr("down"), BalanceLedger::tr("The system was long"));
    //: No regulation in either direction
    return balanceText(BalanceLedger::tr("none"), BalanceLedger::tr("Nothing was activated"));
}

BalanceCell sourceCell(const BalanceBoard& board, std::size_t period)
{
    const auto& price = board.settled().settlement->prices[period];
    const auto at = static_cast<std::size_t>(price.source);
    const auto* regime = board.settled().settlement->table.periods[period].regime;
    const bool doubtful = price.source != PriceSource::Published && (regime->standIn || regime->simplified);
    auto tip = words::label(regime->title);
    if (!price.sellKey.empty())
        //: A regime and the series that a price was read from
        tip = BalanceLedger::tr("%1: %2").arg(tip, words::label(price.sellKey));
    return balanceText(words::label("balance-source." + std::string(balance::priceSources[at])), tip,
                       doubtful ? BalanceStyle::Doubt : BalanceStyle::Plain);
}

struct Heading
{
    const char* title;
    const char* tip;
    std::string_view origin; ///< place of the series; empty for what is settled
};

constexpr std::array<Heading, Ledger::ColumnCount> headings{{
    {QT_TRANSLATE_NOOP("BalanceLedger", "Local time"),
     QT_TRANSLATE_NOOP("BalanceLedger", "Start of the period with the offset from UTC"),
     {}},
    {QT_TRANSLATE_NOOP("BalanceLedger", "Imbalance, MWh"),
     QT_TRANSLATE_NOOP("BalanceLedger", "Above zero a surplus, below zero a deficit"),
     {}},
    {QT_TRANSLATE_NOOP("BalanceLedger", "Money, EUR"),
     QT_TRANSLATE_NOOP("BalanceLedger", "To the party; below zero it pays"),
     {}},
    {QT_TRANSLATE_NOOP("BalanceLedger", "Sold at, EUR/MWh"),
     QT_TRANSLATE_NOOP("BalanceLedger", "Price of energy sold to a party that is short"), "prices.sell"},
    {QT_TRANSLATE_NOOP("BalanceLedger", "Bought at, EUR/MWh"),
     QT_TRANSLATE_NOOP("BalanceLedger", "Price of energy bought from a party that is long"), "prices.buy"},
    {QT_TRANSLATE_NOOP("BalanceLedger", "Day-ahead, EUR/MWh"), nullptr, "prices.day_ahead"},
    {QT_TRANSLATE_NOOP("BalanceLedger", "Direction"),
     QT_TRANSLATE_NOOP("BalanceLedger", "In which direction the system was regulated"), "prices.direction"},
    {QT_TRANSLATE_NOOP("BalanceLedger", "Reference, EUR/MWh"),
     QT_TRANSLATE_NOOP("BalanceLedger", "The price before the neutrality component"), "prices.reference_up"},
    {QT_TRANSLATE_NOOP("BalanceLedger", "Neutrality, EUR/MWh"),
     QT_TRANSLATE_NOOP("BalanceLedger", "The month's neutrality component, as it went into the price"),
     "prices.neutrality"},
    {QT_TRANSLATE_NOOP("BalanceLedger", "Price from"),
     QT_TRANSLATE_NOOP("BalanceLedger", "What the price was made of"),
     {}},
    {QT_TRANSLATE_NOOP("BalanceLedger", "Schedule, MWh"),
     QT_TRANSLATE_NOOP("BalanceLedger", "Net sale that was planned"),
     {}},
    {QT_TRANSLATE_NOOP("BalanceLedger", "Metered, MWh"),
     QT_TRANSLATE_NOOP("BalanceLedger", "Net delivery: production less consumption"),
     {}},
    {QT_TRANSLATE_NOOP("BalanceLedger", "All parties, MWh"),
     QT_TRANSLATE_NOOP("BalanceLedger", "Sum of the imbalances of all parties of the case"),
     {}},
    {QT_TRANSLATE_NOOP("BalanceLedger", "UTC"),
     QT_TRANSLATE_NOOP("BalanceLedger", "Start of the period in universal time"),
     {}},
}};

bool isText(int column)
{
    return column == Ledger::LocalTime || column == Ledger::Direction || column == Ledger::PriceFrom
           || column == Ledger::UtcTime;
}

} // namespace

std::optional<Fraction> neutralityIn(const SettledBalance& settled, std::size_t period)
{
    const auto& price = settled.settlement->prices[period];
    if (price.neutralitySign == 0)
        return std::nullopt;
    const auto& months = settled.input->prices.neutrality;
    const auto found = months.find(settled.settlement->table.periods[period].month);
    return Fraction(price.neutralitySign * (found == months.end() ? Fraction(0) : found->second.value));
}

std::optional<Fraction> referenceOf(const SettledBalance& settled, std::size_t period)
{
    const auto& price = settled.settlement->prices[period];
    if (price.model || price.source == PriceSource::Published)
        return std::nullopt;
    return Fraction(price.sell - neutralityIn(settled, period).value_or(Fraction(0)));
}

bool isClockChange(const balance::Case& input, Day day)
{
    const auto* zone = europeanZone(input.zone);
    constexpr int dayMinutes = 24 * 60;
    return zone && zone->instantOf(day + std::chrono::days(1), 0) - zone->instantOf(day, 0) != dayMinutes;
}

BalanceCell ledgerCell(const BalanceBoard& board, std::size_t period, int column)
{
    const auto& settled = board.settled();
    const auto& table = settled.settlement->table;
    const BalanceEvidence proof{.of = Of::Price, .at = period};
    switch (column) {
    case Ledger::LocalTime:
        return timeCell(board, period);
    case Ledger::UtcTime:
        return balanceTime(startOf(settled, period), true);
    case Ledger::Imbalance:
        return imbalanceCell(board, period);
    case Ledger::Money:
        return moneyCell(board, period);
    case Ledger::Sold:
    case Ledger::Bought:
        return priceCell(board, period, column == Ledger::Sold);
    case Ledger::Direction:
        return directionCell(board, period);
    case Ledger::Reference:
        return balancePrice(referenceOf(settled, period), proof);
    case Ledger::Neutrality:
        return balancePrice(neutralityIn(settled, period), proof);
    case Ledger::PriceFrom:
        return sourceCell(board, period);
    case Ledger::Scheduled:
        return optionalQuantity(board, board.party().scheduled, period);
    case Ledger::Metered:
        return optionalQuantity(board, board.party().metered, period);
    case Ledger::System:
        return balanceQuantity(*settled.input, table.system[period]);
    default:
        break;
    }
    const auto dayAhead = table.price(PriceKey::DayAhead, period);
    return balancePrice(dayAhead ? std::optional(Fraction(Integer(*dayAhead), Integer(1'000'000)))
                                 : std::nullopt);
}

BalanceColumn ledgerColumn(const BalanceBoard& board, int column)
{
    const auto& heading = headings.at(static_cast<std::size_t>(column));
    auto tip = heading.tip ? BalanceLedger::tr(heading.tip) : QString();
    if (const auto origin = originText(*board.settled().input, heading.origin); !origin.isEmpty())
        tip += (tip.isEmpty() ? QString() : QStringLiteral("\n")) + origin;
    return {BalanceLedger::tr(heading.title), tip, !isText(column)};
}

BalanceColumn ledgerPriceColumn(const BalanceBoard& board)
{
    auto column = ledgerColumn(board, Ledger::Sold);
    column.title = BalanceLedger::tr("Price, EUR/MWh");
    const auto origin = column.tip.section(QLatin1Char('\n'), 1);
    column.tip = BalanceLedger::tr("One price settles deficit and surplus");
    if (!origin.isEmpty())
        column.tip += QLatin1Char('\n') + origin;
    return column;
}

QString periodReading(const BalanceBoard& board, std::size_t period)
{
    QStringList lines{localTimeText(startOf(board.settled(), period))};
    const auto add = [&](int column) {
        const auto cell = ledgerCell(board, period, column);
        if (cell.shown != balanceDash())
            //: A line of a period: a heading and its value
            lines << BalanceLedger::tr("%1: %2").arg(ledgerColumn(board, column).title, cell.shown);
    };
    for (const int column : {Ledger::Scheduled, Ledger::Metered, Ledger::Imbalance})
        add(column);
    const auto& price = board.settled().settlement->prices[period];
    if (price.sell == price.buy)
        lines << BalanceLedger::tr("Price, EUR/MWh: %1").arg(balancePrice(price.sell).shown);
    else
        for (const int column : {Ledger::Sold, Ledger::Bought})
            add(column);
    for (const int column : {Ledger::DayAhead, Ledger::Direction, Ledger::Money})
        add(column);
    return lines.join(QLatin1Char('\n'));
}

} // namespace meritdesk::items
