#include "items/class_tables.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/auction/rule.h"
#include "core/auction/situations.h"
#include "formats/words/words.h"
#include "items/class_board.h"
#include "items/class_cells.h"

namespace meritdesk::items {

namespace {

class ClassTables
{
    Q_DECLARE_TR_FUNCTIONS(ClassTables)
};

/// Bars run from nothing to the best profit; a loss has none.
double barOf(const Fraction& value, const Fraction& best)
{
    if (value <= 0 || best <= 0)
        return 0;
    return Fraction(value / best).convert_to<double>();
}

ClassCell roundCell(std::size_t round)
{
    return numberCell(std::to_string(round + 1));
}

/// The number of every revealed round.
std::vector<std::size_t> revealedNumbers(const classroom::Class& room)
{
    std::vector<std::size_t> numbers;
    for (std::size_t round = 0; round < room.rounds.size(); ++round)
        if (room.rounds[round].stage == classroom::Stage::Revealed)
            numbers.push_back(round);
    return numbers;
}

} // namespace

ClassTable standingTable(const ClassBoard& board)
{
    const auto money = currencyOf(board.room());
    ClassTable table{.columns = {{ClassTables::tr("Place"), {}, true},
                                 {ClassTables::tr("Seat")},
                                 {ClassTables::tr("Profit"), money, true},
                                 {ClassTables::tr("Last round"), money, true}}};
    const auto& standings = board.standings();
    const auto best = standings.empty() ? Fraction(0) : standings.front().total;
    for (const auto& standing : standings) {
        auto profit = fractionCell(standing.total, 2);
        profit.bar = barOf(standing.total, best);
        const auto last =
            standing.rounds.empty() ? std::nullopt : std::optional(standing.rounds.back().profit);
        table.rows.push_back(
            {standing.seat,
             {numberCell(std::to_string(standing.rank)), wordCell(nameOf(board.room().seats[standing.seat])),
              profit, fractionCell(last, 2)}});
    }
    return table;
}

ClassTable priceTable(const ClassBoard& board)
{
    const auto& room = board.room();
    ClassTable table{.columns = {{ClassTables::tr("Round"), {}, true},
                                 {ClassTables::tr("Rule")},
                                 {ClassTables::tr("Price"), priceUnitOf(room), true},
                                 {ClassTables::tr("Volume"), quantityUnitOf(room), true},
                                 {ClassTables::tr("Sheets"), {}, true},
                                 {ClassTables::tr("How the curves met")}}};
    const auto numbers = revealedNumbers(room);
    for (std::size_t i = 0; i < board.rounds().size(); ++i) {
        const auto& round = board.rounds()[i];
        const auto situation = "situation." + std::string(auction::idOf(round.clearing.situation));
        table.rows.push_back(
            {numbers[i],
             {roundCell(numbers[i]), wordCell(words::label(round.clearing.rule->title)),
              fractionCell(classroom::boardPrice(round), 2), numberCell(round.clearing.volume.text()),
              numberCell(std::to_string(room.rounds[numbers[i]].sheets.size())),
              wordCell(words::label(situation))}});
    }
    return table;
}

ClassTable bidTable(const ClassBoard& board)
{
    const auto& room = board.room();
    ClassTable table{.columns = {{ClassTables::tr("Round"), {}, true},
                                 {ClassTables::tr("Seat")},
                                 {ClassTables::tr("Side")},
                                 {ClassTables::tr("Price"), priceUnitOf(room), true},
                                 {ClassTables::tr("Quantity"), quantityUnitOf(room), true},
                                 {ClassTables::tr("Awarded"), quantityUnitOf(room), true},
                                 {ClassTables::tr("Money"), currencyOf(room), true}}};
    const auto numbers = revealedNumbers(room);
    for (std::size_t i = 0; i < board.rounds().size(); ++i) {
        const auto& round = board.rounds()[i];
        const auto& orders = round.orders.book.orders;
        for (std::size_t order = 0; order < orders.size(); ++order)
            table.rows.push_back(
                {numbers[i],
                 {roundCell(numbers[i]), wordCell(nameOf(room.seats[round.orders.seatOf[order]])),
                  wordCell(sideText(orders[order].side)), numberCell(orders[order].price.text()),
                  numberCell(orders[order].quantity.text()), numberCell(round.clearing.awarded[order].text()),
                  numberCell(round.clearing.amounts[order].text(), 2)}});
    }
    return table;
}

ClassTable resultTable(const ClassBoard& board)
{
    const auto& room = board.room();
    const auto money = currencyOf(room);
    ClassTable table{.columns = {{ClassTables::tr("Round"), {}, true},
                                 {ClassTables::tr("Seat")},
                                 {ClassTables::tr("Declared"), quantityUnitOf(room), true},
                                 {ClassTables::tr("Awarded"), quantityUnitOf(room), true},
                                 {ClassTables::tr("Money"), money, true},
                                 {ClassTables::tr("Private cost or value"), money, true},
                                 {ClassTables::tr("Profit"), money, true}}};
    const auto numbers = revealedNumbers(room);
    for (std::size_t i = 0; i < board.rounds().size(); ++i)
        for (std::size_t seat = 0; seat < room.seats.size(); ++seat) {
            const auto result = classroom::resultOf(room, board.rounds()[i], seat);
            table.rows.push_back({seat,
                                  {roundCell(numbers[i]), wordCell(nameOf(room.seats[seat])),
                                   numberCell(result.declared.text()), numberCell(result.awarded.text()),
                                   numberCell(result.money.text(), 2), fractionCell(result.worth, 2),
                                   fractionCell(result.profit, 2)}});
        }
    return table;
}

ClassTable seatTable(const ClassBoard& board)
{
    const auto& room = board.room();
    ClassTable table{.columns = {{ClassTables::tr("Seat")},
                                 {ClassTables::tr("Side")},
                                 {ClassTables::tr("Technology")},
                                 {ClassTables::tr("Player")},
                                 {ClassTables::tr("Has"), quantityUnitOf(room), true},
                                 {ClassTables::tr("Private costs or values")}}};
    for (std::size_t seat = 0; seat < room.seats.size(); ++seat) {
        const auto& one = room.seats[seat];
        table.rows.push_back({seat,
                              {wordCell(nameOf(one)), wordCell(sideText(one.side)),
                               wordCell(one.technology.empty() ? QString() : words::label(one.technology)),
                               wordCell(playerText(one)), numberCell(classroom::capacityOf(one).text()),
                               wordCell(valuesText(one))}});
    }
    return table;
}

exports::Table exported(const ClassTable& table, const QString& title)
{
    exports::Table out{.title = title, .columns = table.columns};
    for (const auto& row : table.rows) {
        std::vector<exports::Cell> cells;
        for (const auto& cell : row.cells)
            cells.push_back({cell.shown, cell.exact});
        out.rows.push_back(std::move(cells));
    }
    return out;
}

} // namespace meritdesk::items
