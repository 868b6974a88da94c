#include <QCoreApplication>

#include <algorithm>

#include "core/scenario/day_ahead_edits.h"
#include "formats/words/sample_text.h"
#include "items/day_ahead_text.h"
#include "items/day_ahead_typing.h"

// Elastic buyers and reductions, as lists that can be typed.

namespace meritdesk::items {

using response::Mw;
using response::dayahead::Buyer;
using response::dayahead::Reduction;

namespace {

class DayAheadLists
{
    Q_DECLARE_TR_FUNCTIONS(DayAheadLists)
};

constexpr std::int64_t newVolume = 100; ///< MW of an entry that is added
constexpr std::int64_t newDuration = 4; ///< hours

std::string placeOf(const char* list, std::size_t at, const char* key)
{
    return std::string(list) + "[" + std::to_string(at) + "]" + key;
}

DayAheadTable makeBuyers(const DayAheadBoard& board)
{
    DayAheadTable table;
    table.columns = {{withUnitTitle(DayAheadLists::tr("Price"), priceUnitText(board.input())),
                      DayAheadLists::tr("What the buyer pays at most")},
                     {withUnitTitle(DayAheadLists::tr("Volume"), DayAheadLists::tr("MW"))},
                     {DayAheadLists::tr("Buyer"), {}, false}};
    const auto& buyers = board.input().market.demand;
    for (std::size_t i = 0; i < buyers.size(); ++i)
        table.rows.push_back(
            {givenPrice(board, buyers[i].price, placeOf("demand", i, ".price"), "buyer_price"),
             givenPower(board, buyers[i].volume, placeOf("demand", i, ".volume"), "buyer_volume"),
             typedText(buyers[i].label ? words::sampleText(*buyers[i].label) : QString())});
    return table;
}

std::optional<Finding> put(Buyer& buyer, std::size_t column, const QString& text)
{
    if (column == 0)
        return putTyped(buyer.price, text);
    return column == 1 ? putTyped(buyer.volume, text) : putTyped(buyer.label, text);
}

std::optional<Finding> put(Reduction& reduction, std::size_t column, const QString& text)
{
    if (column == 0)
        return putTyped(reduction.depth, text);
    return putTyped(column == 1 ? reduction.firstHour : reduction.duration, text);
}

/// Puts pasted lines in the place of those from `row` on.
template <class Each>
std::optional<Finding> putLines(std::vector<Each>& list, std::size_t row, const QList<QStringList>& cells)
{
    list.resize(std::max(list.size(), row + static_cast<std::size_t>(cells.size())));
    for (const auto& line : cells) {
        for (qsizetype column = 0; column < std::min<qsizetype>(3, line.size()); ++column)
            if (auto fault = put(list[row], static_cast<std::size_t>(column), line[column]))
                return fault;
        ++row;
    }
    return std::nullopt;
}

DayAheadEdit typeBuyer(const DayAheadBoard& board, std::size_t row, std::size_t column, const QString& text)
{
    auto buyers = board.input().market.demand;
    if (auto fault = put(buyers[row], column, text))
        return *fault;
    return scenario::setElasticBuyers(std::move(buyers));
}

DayAheadEdit pasteBuyers(const DayAheadBoard& board, std::size_t row, const QList<QStringList>& cells)
{
    auto buyers = board.input().market.demand;
    if (auto fault = putLines(buyers, std::min(row, buyers.size()), cells))
        return *fault;
    return scenario::setElasticBuyers(std::move(buyers));
}

DayAheadEdit addBuyer(const DayAheadBoard& board, std::size_t /*row*/)
{
    auto buyers = board.input().market.demand;
    Buyer made{.volume = response::whole<Mw>(newVolume)};
    if (board.valid())
        made.price = board.clearing().before[board.hour()].price; // where it begins to matter
    buyers.push_back(std::move(made));
    return scenario::setElasticBuyers(std::move(buyers));
}

DayAheadEdit removeBuyer(const DayAheadBoard& board, std::size_t row)
{
    auto buyers = board.input().market.demand;
    buyers.erase(buyers.begin() + static_cast<std::ptrdiff_t>(row));
    return scenario::setElasticBuyers(std::move(buyers));
}

/// "10:00–14:00" and the like, where the hours have clock times.
QString spanText(const DayAheadBoard& board, const Reduction& reduction)
{
    const auto first = static_cast<std::size_t>(reduction.firstHour - 1);
    const auto last = first + static_cast<std::size_t>(reduction.duration) - 1;
    if (last >= board.hours())
        return {};
    const auto begin = dayAheadHour(board.input(), first);
    //: %1 the first and %2 the last hour of a reduction
    return reduction.duration == 1
               ? begin
               : DayAheadLists::tr("%1 to %2").arg(begin, dayAheadHour(board.input(), last));
}

DayAheadTable makeReductions(const DayAheadBoard& board)
{
    DayAheadTable table;
    table.columns = {{withUnitTitle(DayAheadLists::tr("Depth"), DayAheadLists::tr("MW")),
                      DayAheadLists::tr("Load that is called off in each of its hours")},
                     {DayAheadLists::tr("First hour"), DayAheadLists::tr("Hours count from 1")},
                     {DayAheadLists::tr("Duration, h"), DayAheadLists::tr("How many hours in a row")},
                     {DayAheadLists::tr("Window"), {}, false}};
    const auto& reductions = board.input().reductions;
    for (std::size_t i = 0; i < reductions.size(); ++i)
        table.rows.push_back(
            {givenPower(board, reductions[i].depth, placeOf("reductions", i, ".depth"), "load_reduction"),
             givenCount(board, reductions[i].firstHour, placeOf("reductions", i, ".first_hour"),
                        "reduction_first_hour"),
             givenCount(board, reductions[i].duration, placeOf("reductions", i, ".duration"),
                        "reduction_duration"),
             plainText(spanText(board, reductions[i]))});
    return table;
}

DayAheadEdit typeReduction(const DayAheadBoard& board, std::size_t row, std::size_t column,
                           const QString& text)
{
    auto reductions = board.input().reductions;
    if (auto fault = put(reductions[row], column, text))
        return *fault;
    return scenario::setReductions(std::move(reductions));
}

DayAheadEdit pasteReductions(const DayAheadBoard& board, std::size_t row, const QList<QStringList>& cells)
{
    auto reductions = board.input().reductions;
    if (auto fault = putLines(reductions, std::min(row, reductions.size()), cells))
        return *fault;
    return scenario::setReductions(std::move(reductions));
}

/// A reduction like the last one, from the hour looked at on.
DayAheadEdit addReduction(const DayAheadBoard& board, std::size_t /*row*/)
{
    auto reductions = board.input().reductions;
    Reduction made{.depth = response::whole<Mw>(newVolume), .duration = newDuration};
    if (!reductions.empty())
        made = reductions.back();
    const auto hours = static_cast<std::int64_t>(board.hours());
    made.duration = std::min(made.duration, hours);
    made.firstHour = std::min(static_cast<std::int64_t>(board.hour()) + 1, hours - made.duration + 1);
    reductions.push_back(made);
    return scenario::setReductions(std::move(reductions));
}

DayAheadEdit removeReduction(const DayAheadBoard& board, std::size_t row)
{
    auto reductions = board.input().reductions;
    reductions.erase(reductions.begin() + static_cast<std::ptrdiff_t>(row));
    return scenario::setReductions(std::move(reductions));
}

} // namespace

const DayAheadSheet buyerSheet{
    .make = makeBuyers, .type = typeBuyer, .paste = pasteBuyers, .add = addBuyer, .remove = removeBuyer};

const DayAheadSheet reductionSheet{.make = makeReductions,
                                   .type = typeReduction,
                                   .paste = pasteReductions,
                                   .add = addReduction,
                                   .remove = removeReduction};

} // namespace meritdesk::items
