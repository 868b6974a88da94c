#pragma once

#include <QString>

#include <string>
#include <vector>

#include "core/units/fraction.h"
#include "formats/exports/table.h"

namespace meritdesk::items {

class ClassBoard;

/// A cell as shown, with the exact value of a number and what a hint says of it.
struct ClassCell
{
    QString shown = {};
    QString exact = {};
    QString remark = {};
    double bar = -1; ///< 0..1 draws a bar behind it

    bool operator==(const ClassCell&) const = default;
};

struct ClassRow
{
    std::size_t subject = 0; ///< the seat or the round, by position
    std::vector<ClassCell> cells = {};

    bool operator==(const ClassRow&) const = default;
};

struct ClassTable
{
    std::vector<exports::TableColumn> columns = {};
    std::vector<ClassRow> rows = {};
};

/// Everybody by profit: place, seat, profit of all rounds with a bar, profit of the last round. A row is a
/// seat.
[[nodiscard]] ClassTable standingTable(const ClassBoard& board);

/// Every revealed round: rule, price, volume, how the curves met. A row is a round.
[[nodiscard]] ClassTable priceTable(const ClassBoard& board);

/// Every bid of the revealed rounds with what it got. A row is a round.
[[nodiscard]] ClassTable bidTable(const ClassBoard& board);

/// What every seat made of every revealed round. A row is a seat.
[[nodiscard]] ClassTable resultTable(const ClassBoard& board);

/// The seats with their private numbers, for the trainer's files. A row is a seat.
[[nodiscard]] ClassTable seatTable(const ClassBoard& board);

/// What a regulator's indices say of the revealed rounds. A row is a round.
[[nodiscard]] ClassTable regulatorTable(const ClassBoard& board);

/// What the screens flag in the revealed rounds. A row is a round.
/// The same with a row for each screen and a column for each round.
[[nodiscard]] ClassTable regulatorView(const ClassBoard& board);
[[nodiscard]] ClassTable flagTable(const ClassBoard& board);

/// A table with its title, for files and reports.
[[nodiscard]] exports::Table exported(const ClassTable& table, const QString& title);

} // namespace meritdesk::items
