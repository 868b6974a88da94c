#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

#include "core/derivation/derivation.h"
#include "core/result.h"
#include "core/scenario/edit.h"
#include "items/cell_table.h"
#include "items/day_ahead_board.h"

namespace meritdesk::items {

/// What explains a number of a day-ahead market.
struct DayAheadEvidence
{
    enum Kind { None, PriceBefore, PriceAfter, Zone, Group, Criterion, Given };

    Kind kind = None;
    std::size_t at = 0;     ///< the hour, the group, the criterion
    std::string place = {}; ///< of a given number: where it stands in the case, such as "stack[2].to"
    std::string key = {};   ///< of a given number: its label
    std::string unit = {};  ///< of a given number
    std::string value = {}; ///< of a given number, plain notation

    bool operator==(const DayAheadEvidence&) const = default;
};

/// How a number came about, in the case's currency; nothing when there is nothing to tell.
[[nodiscard]] std::optional<Derivation> dayAheadDerivation(const DayAheadBoard& board,
                                                           const DayAheadEvidence& evidence);

/// A cell of a sheet of a day-ahead market.
struct DayAheadCell
{
    QString shown = {};
    QString exact = {}; ///< plain notation; empty for text
    QString tip = {};
    bool editable = false;
    bool marked = false;      ///< stands out: what sets the price of the hour
    QStringList choices = {}; ///< what can be chosen instead of typed
    DayAheadEvidence evidence = {};

    [[nodiscard]] QVariant look() const { return marked; }

    bool operator==(const DayAheadCell&) const = default;
};

using DayAheadTable = CellTable<DayAheadCell>;
using DayAheadEdit = Result<scenario::Edit>;

/// A list of a day-ahead market that can be typed: what it shows, and the edits that change it. Functions
/// that it lacks are null.
struct DayAheadSheet
{
    DayAheadTable (*make)(const DayAheadBoard& board) = nullptr;
    /// Puts a text into a cell.
    DayAheadEdit (*type)(const DayAheadBoard& board, std::size_t row, std::size_t column,
                         const QString& text) = nullptr;
    /// Puts rows of texts in the place of those from `row` on.
    DayAheadEdit (*paste)(const DayAheadBoard& board, std::size_t row,
                          const QList<QStringList>& cells) = nullptr;
    /// Adds an entry, behind `row` where addsBehind.
    DayAheadEdit (*add)(const DayAheadBoard& board, std::size_t row) = nullptr;
    DayAheadEdit (*remove)(const DayAheadBoard& board, std::size_t row) = nullptr;
    bool addsBehind = false; ///< else at the end
};

/// The stack of the hour looked at: blocks, or offers in the order given.
extern const DayAheadSheet stackSheet;
extern const DayAheadSheet buyerSheet;
extern const DayAheadSheet reductionSheet;
/// Groups of companies with what the reductions bring and cost them.
extern const DayAheadSheet groupSheet;
/// The criteria with their verdicts, each a model.
extern const DayAheadSheet criterionSheet;

} // namespace meritdesk::items
