#include "items/prosumer_tables.h"

#include <QCoreApplication>

#include <array>

#include "core/prosumer/schemes.h"
#include "formats/words/words.h"

namespace meritdesk::items {

namespace {

using OfCell = ProsumerEvidence::Of;

constexpr int marketDecimals = 6;

struct ProsumerTables
{
    Q_DECLARE_TR_FUNCTIONS(ProsumerTables)
};

ProsumerCell nameOf(const SchemeBill& bill, bool marked)
{
    auto cell = prosumerText(words::label(bill.scheme->title));
    cell.marked = marked;
    return cell;
}

/// Who carries the difference, in words.
QString carriedBy(const SchemeBill& bill)
{
    if (bill.scheme == &prosumer::none)
        return ProsumerTables::tr("no plant, nothing to share");
    if (bill.shift > 0)
        return ProsumerTables::tr("others pay it");
    if (bill.shift < 0)
        return ProsumerTables::tr("the prosumer pays it for others");
    return ProsumerTables::tr("nobody: the surplus is paid what it is worth");
}

std::vector<ProsumerCell> effectRow(const QString& name, const std::optional<Fraction>& without,
                                    const std::optional<Fraction>& with, int decimals,
                                    const std::array<OfCell, 3>& of)
{
    const auto difference =
        without && with ? std::optional<Fraction>(Fraction(*with - *without)) : std::nullopt;
    return {prosumerText(name), prosumerNumber(without, decimals, {of[0], 0}),
            prosumerNumber(with, decimals, {of[1], 0}), prosumerNumber(difference, decimals, {of[2], 0})};
}

} // namespace

ProsumerTable schemesTable(const ProsumerBoard& board)
{
    const auto unit = currencyOf(board.worked().input->units);
    ProsumerTable made;
    made.columns = {prosumerTextColumn(ProsumerTables::tr("Scheme")),
                    prosumerColumn(ProsumerTables::tr("Bought"), unit),
                    prosumerColumn(ProsumerTables::tr("Fixed"), unit),
                    prosumerColumn(ProsumerTables::tr("Paid for surplus"), unit),
                    prosumerColumn(ProsumerTables::tr("Bill"), unit),
                    prosumerColumn(ProsumerTables::tr("Saving"), unit)};
    const auto& worked = board.worked();
    for (std::size_t at = 0; at < worked.bills.size(); ++at) {
        const auto& bill = worked.bills[at];
        made.rows.push_back(
            {nameOf(bill, worked.cheapest == at), prosumerMoney(bill.bought, {OfCell::Bill, at}),
             prosumerMoney(bill.fixed, {OfCell::Bill, at}), prosumerMoney(bill.got, {OfCell::Bill, at}),
             prosumerMoney(bill.bill, {OfCell::Bill, at}), prosumerMoney(bill.saving, {OfCell::Saving, at})});
    }
    return made;
}

ProsumerTable shiftTable(const ProsumerBoard& board)
{
    const auto unit = currencyOf(board.worked().input->units);
    ProsumerTable made;
    made.columns = {prosumerTextColumn(ProsumerTables::tr("Scheme")),
                    prosumerColumn(ProsumerTables::tr("Bill"), unit),
                    prosumerColumn(ProsumerTables::tr("Under net billing"), unit),
                    prosumerColumn(ProsumerTables::tr("Shifted onto others"), unit),
                    prosumerTextColumn(ProsumerTables::tr("Who carries it"))};
    const auto& worked = board.worked();
    for (std::size_t at = 0; at < worked.bills.size(); ++at) {
        const auto& bill = worked.bills[at];
        if (bill.scheme == &prosumer::none)
            continue;
        made.rows.push_back({nameOf(bill, bill.shift > 0), prosumerMoney(bill.bill, {OfCell::Bill, at}),
                             prosumerMoney(bill.bill + bill.shift, {OfCell::Shift, at}),
                             prosumerMoney(bill.shift, {OfCell::Shift, at}), prosumerText(carriedBy(bill))});
    }
    return made;
}

ProsumerTable ownEffectTable(const ProsumerBoard& board)
{
    ProsumerTable made;
    made.columns = {prosumerTextColumn(ProsumerTables::tr("Market")),
                    prosumerColumn(ProsumerTables::tr("Without exports"), {}),
                    prosumerColumn(ProsumerTables::tr("With exports"), {}),
                    prosumerColumn(ProsumerTables::tr("Difference"), {})};
    const auto& worked = board.worked();
    if (!worked.effect)
        return made;
    const auto& effect = *worked.effect;
    const auto& units = effect.bookBefore.units;
    const auto named = [](const QString& name, const QString& unit) {
        return prosumerColumn(name, unit).title;
    };
    constexpr int cents = 2;
    made.rows.push_back(effectRow(named(ProsumerTables::tr("Price"), priceUnitOf(units)),
                                  effect.priceBefore(), effect.priceAfter(), marketDecimals,
                                  {OfCell::PriceBefore, OfCell::PriceAfter, OfCell::None}));
    made.rows.push_back(effectRow(named(ProsumerTables::tr("Traded"), quantityUnitOf(units)),
                                  effect.before.volume.fraction(), effect.after.volume.fraction(),
                                  marketDecimals, {OfCell::None, OfCell::None, OfCell::None}));
    made.rows.push_back(effectRow(
        named(ProsumerTables::tr("Exporters earn (first at the price without them)"), currencyOf(units)),
        effect.earnedAtOld(), effect.earned(), cents, {OfCell::EarnedOld, OfCell::EarnedNew, OfCell::Loss}));
    made.rows.push_back(effectRow(named(ProsumerTables::tr("Buyers pay"), currencyOf(units)),
                                  effect.billBefore(), effect.billAfter(), cents,
                                  {OfCell::BillBefore, OfCell::BillAfter, OfCell::BuyersGain}));
    return made;
}

ProsumerTableModel::ProsumerTableModel(ProsumerBoard& board, Make make, QObject* parent)
    : CellTableModel(make(board), parent)
    , m_board(board)
    , m_make(make)
{
    connect(&board, &ProsumerBoard::computed, this, [this] {
        take(m_make(m_board));
        tellStale();
    });
    connect(&board, &ProsumerBoard::changed, this, [this] { tellStale(); });
}

std::optional<Derivation> ProsumerTableModel::derivation(const QModelIndex& index) const
{
    return index.isValid() ? derivationOf(m_board.worked(), cell(index).evidence) : std::nullopt;
}

} // namespace meritdesk::items
