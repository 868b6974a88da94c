#include "core/strategy/lab/unit_arena.h"
#include "core/strategy/precise.h"

namespace meritdesk::strategy::lab {

namespace {

constexpr std::size_t piecesInAll = 60;

double rounded(const Fraction& value)
{
    return value.convert_to<double>();
}

/// (1 + x/scale)^power, in digits that are the same on every machine.
Real powerOf(const Game& game, const Fraction& x, const Real& power)
{
    return exponential(power * realOf(naturalLogarithm(1 + x / game.scale.fraction())));
}

/// The integral of Pr(demand > x) from 0 to x.
Real servedUpTo(const Game& game, const Fraction& x)
{
    const Real scale = realOf(game.scale.fraction());
    const Real rest = 1 - realOf(game.shape.fraction());
    if (rest == 0)
        return scale * realOf(naturalLogarithm(1 + x / game.scale.fraction()));
    return scale * (powerOf(game, x, rest) - 1) / rest;
}

} // namespace

Pieces nonAtomicPieces(const Game& game)
{
    Pieces made{.firms = piecesInAll, .each = 1};
    const Fraction all = game.demand.fraction();
    const Fraction top = game.slope.fraction() * all;
    const auto count = static_cast<int>(piecesInAll);
    made.size = rounded(all / count);
    made.most = Price::fromMantissa(static_cast<std::int64_t>(roundHalfUp(top, 6) * 1'000'000));
    for (int i = 0; i < count; ++i) {
        made.costs.push_back(rounded(top * (2 * i + 1) / (2 * count)));
        made.survival.push_back(rounded(1 - Fraction(i, count)));
        made.served.push_back(rounded(all / count * (1 - Fraction(2 * i + 1, 2 * count))));
    }
    made.survival.push_back(0);
    return made;
}

Pieces supplyFunctionPieces(const Game& game)
{
    Pieces made{.firms = static_cast<std::size_t>(game.firms)};
    made.each = std::max<std::size_t>(1, piecesInAll / made.firms);
    const auto count = static_cast<int>(made.firms * made.each);
    const Fraction all = game.capacity(0).fraction();
    made.size = rounded(all / count);
    made.least = game.cost(0);
    made.most = game.cap;
    made.costs.assign(static_cast<std::size_t>(count), rounded(game.cost(0).fraction()));
    const Real shape = realOf(game.shape.fraction());
    for (int i = 0; i <= count; ++i) {
        const Fraction from = all * i / count;
        made.survival.push_back(static_cast<double>(powerOf(game, from, -shape)));
        if (i < count)
            made.served.push_back(
                static_cast<double>(servedUpTo(game, all * (i + 1) / count) - servedUpTo(game, from)));
    }
    return made;
}

} // namespace meritdesk::strategy::lab
