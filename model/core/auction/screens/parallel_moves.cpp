// Parallel moves (价格联盟): bids that move together from round to round.
// "Frequent correlated declarations" start a review under Jiangsu spot market rules V1.0, Ch. 12. A common
// cost moves all bids too, so there is no flag: the number asks for a look at the costs of the month.
// Worked: offers 120, 130, 140 that become 125, 135, 139: two of three move by +5: 0.666667.
#include "core/auction/screens/parallel_moves.h"

#include <map>

#include "core/auction/screens/explain.h"
#include "core/auction/screens/pairs.h"
#include "core/auction/screens/screens.h"
#include "core/units/roots.h"

namespace meritdesk::auction {

namespace {

using Key = std::pair<Side, std::string>;

const std::vector<Bidder>& everybodyIn(const RoundScreening& round)
{
    static const std::vector<Bidder> nobody;
    return round.bids.empty() ? nobody : round.bids.back().bidders;
}

/// Each bidder of both rounds with the change of its bid in place of the price.
std::vector<Bidder> changesInto(const Screening& screening, std::size_t index)
{
    std::map<Key, const Fraction*> earlier;
    for (const auto& bidder : everybodyIn(screening.rounds[index - 1]))
        earlier[{bidder.side, bidder.participant}] = &bidder.price;
    std::vector<Bidder> changes;
    for (const auto& bidder : everybodyIn(screening.rounds[index]))
        if (const auto known = earlier.find({bidder.side, bidder.participant}); known != earlier.end())
            changes.push_back({bidder.participant, bidder.side, bidder.price - *known->second});
    return changes;
}

void addLargestGroup(const std::map<Fraction, std::size_t>& amounts, SideMoves& moves)
{
    for (const auto& [amount, count] : amounts)
        if (amount != 0 && count > moves.parallel) {
            moves.parallel = count;
            moves.commonMove = amount;
        }
}

/// The moves that both made, in time order.
struct CommonMoves
{
    std::vector<Fraction> a = {};
    std::vector<Fraction> b = {};
};

CommonMoves commonMoves(const std::vector<std::vector<Bidder>>& changes, const EqualBids& pair)
{
    CommonMoves moves;
    for (const auto& round : changes) {
        const Fraction* a = nullptr;
        const Fraction* b = nullptr;
        for (const auto& bidder : round) {
            if (bidder.side == pair.side && bidder.participant == pair.a)
                a = &bidder.price;
            if (bidder.side == pair.side && bidder.participant == pair.b)
                b = &bidder.price;
        }
        if (a && b) {
            moves.a.push_back(*a);
            moves.b.push_back(*b);
        }
    }
    return moves;
}

/// Sum of (x - mean x)(y - mean y).
Fraction covariationOf(const std::vector<Fraction>& x, const std::vector<Fraction>& y)
{
    Fraction products = 0;
    Fraction sumX = 0;
    Fraction sumY = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        products += x[i] * y[i];
        sumX += x[i];
        sumY += y[i];
    }
    return products - sumX * sumY / x.size();
}

ParallelPair measured(const EqualBids& pair, const CommonMoves& moves)
{
    ParallelPair result{pair, moves.a.size(), covariationOf(moves.a, moves.b),
                        covariationOf(moves.a, moves.a), covariationOf(moves.b, moves.b)};
    if (const Fraction product = result.variationA * result.variationB; product != 0)
        result.correlation = roundHalfUp(Fraction(result.covariation / squareRoot(product)), 6);
    return result;
}

void explainPairs(const RoundView& view, std::vector<Derivation>& numbers)
{
    for (const auto& pair : parallelPairs(view.screening, countOf(view.series, equalRounds))) {
        if (!pair.correlation)
            continue;
        auto number =
            derivationOf(parallelMoves, "move_correlation",
                         "round(covariation / root(variation_a * variation_b), 6)", *pair.correlation);
        number.note = pair.pair.a + " + " + pair.pair.b;
        number.inputs = {inputOf("covariation", pair.covariation), inputOf("variation_a", pair.variationA),
                         inputOf("variation_b", pair.variationB),
                         inputOf("equal_moves", Fraction(pair.pair.rounds)),
                         inputOf("common_moves", Fraction(pair.common))};
        numbers.push_back(std::move(number));
    }
}

void explain(const RoundView& view, std::vector<Derivation>& numbers)
{
    if (view.index == 0)
        return;
    for (const auto& moves : movesInto(view.screening, view.index)) {
        auto number = derivationOf(parallelMoves, "parallel_share", "parallel_bidders / repeated_bidders",
                                   Fraction(Integer(moves.parallel), Integer(moves.repeated)));
        number.note = moves.side == Side::Buy ? "buy" : "sell";
        number.inputs = {inputOf("parallel_bidders", Fraction(moves.parallel)),
                         inputOf("repeated_bidders", Fraction(moves.repeated)),
                         inputOf("common_move", moves.commonMove)};
        numbers.push_back(std::move(number));
    }
    if (view.isLast())
        explainPairs(view, numbers);
}

} // namespace

std::vector<SideMoves> movesInto(const Screening& screening, std::size_t index)
{
    std::vector<SideMoves> all;
    const auto changes = changesInto(screening, index);
    for (const auto side : {Side::Buy, Side::Sell}) {
        SideMoves moves{.side = side};
        std::map<Fraction, std::size_t> amounts;
        for (const auto& change : changes) {
            if (change.side != side)
                continue;
            ++moves.repeated;
            moves.up += change.price > 0 ? 1 : 0;
            moves.down += change.price < 0 ? 1 : 0;
            ++amounts[change.price];
        }
        addLargestGroup(amounts, moves);
        if (moves.repeated > 0)
            all.push_back(moves);
    }
    return all;
}

std::vector<ParallelPair> parallelPairs(const Screening& screening, std::size_t least)
{
    std::vector<std::vector<Bidder>> changes;
    std::vector<std::vector<Bidder>> moved;
    for (std::size_t i = 1; i < screening.rounds.size(); ++i) {
        changes.push_back(changesInto(screening, i));
        moved.emplace_back();
        for (const auto& change : changes.back())
            if (change.price != 0)
                moved.back().push_back(change);
    }
    std::vector<ParallelPair> pairs;
    for (const auto& pair : pairsOfEqual(moved, least))
        pairs.push_back(measured(pair, commonMoves(changes, pair)));
    return pairs;
}

const Screen parallelMoves{.id = "parallel-moves",
                           .title = "screen.parallel-moves",
                           .source = "Jiangsu spot market rules V1.0, Ch. 12: correlated declarations",
                           .grade = Grade::Inference,
                           .explain = &explain};

} // namespace meritdesk::auction
