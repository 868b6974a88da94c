// n equal firms with total capacity E offer supply functions; Pr(demand > x) = R(x) = (1 + x/s)^-a.
// Uniform: p(x) = c + (P-c)(x/E)^(n-1). Pay-as-bid: p(x) = c + (P-c)(R(E)/R(x))^((n-1)/n).
// n 2, c 0, P 100, E 100, s 50, a 2: 64.792 against 54.931; the first pay-as-bid offer is 33.333.
// With y = 1 + E/s and x = s (y^v - 1) every mean is over v in 0..1, smooth however far s and E lie apart.
// By parts, the mean payment under one price is the integral of R (c + (P-c) n (x/E)^(n-1)).
#include "core/strategy/derived.h"
#include "core/strategy/models.h"
#include "core/strategy/precise.h"

namespace meritdesk::strategy {

namespace {

struct Parts
{
    explicit Parts(const Game& game)
        : n(game.firms)
        , c(game.cost(0).fraction())
        , capacity(game.capacity(0).fraction())
        , margin(game.cap.fraction() - c)
        , scale(game.scale.fraction())
        , shape(realOf(game.shape.fraction()))
        , length(log1p(realOf(capacity / scale)))
        , power(realOf(Fraction(n - 1, n)))
    {
    }

    /// The integral over 0..E of (1 + x/s)^-a.
    [[nodiscard]] Real area(const Real& a) const
    {
        const Real rise = (1 - a) * length;
        if (rise == 0)
            return realOf(scale) * length;
        return realOf(scale) * (rise < -1 ? Real(exponential(rise) - 1) : Real(expm1(rise))) / (1 - a);
    }

    int n = 2;
    Fraction c = {};
    Fraction capacity = {};
    Fraction margin = {}; ///< P - c
    Fraction scale = {};
    Real shape = {};
    Real length = {}; ///< ln(1 + E/s)
    Real power = {};  ///< (n-1)/n
};

/// The integral over 0..E of R(x) (x/E)^(n-1).
Real weighted(const Parts& parts)
{
    const Real top = expm1(parts.length);
    const Real slope = (1 - parts.shape) * parts.length;
    const Real mean = integral([&](const Real& v, const Real&) {
        const Real share = expm1(parts.length * v) / top;
        return Real(exponential(slope * v) * pow(share, parts.n - 1));
    });
    return realOf(parts.scale) * parts.length * mean;
}

Fraction uniformOffer(const Parts& parts, const Fraction& point)
{
    const auto power = static_cast<unsigned>(parts.n - 1);
    const Fraction share = point / parts.capacity;
    const Integer top = boost::multiprecision::pow(Integer(numerator(share)), power);
    const Integer bottom = boost::multiprecision::pow(Integer(denominator(share)), power);
    // Rounded at once: in full such a power may have thousands of digits.
    const Fraction exact = parts.c * powerOfTen(6);
    const Fraction factor = parts.margin * powerOfTen(6);
    const Integer base = numerator(exact); // six decimals: whole
    const Integer above = 2 * numerator(factor) * top + bottom;
    return {Integer(base + above / (2 * bottom)), powerOfTen(6)};
}

Fraction asBidOffer(const Parts& parts, const Fraction& point)
{
    const Real left = parts.length - log1p(realOf(point / parts.scale));
    return parts.c + parts.margin * fractionOf(exponential(-parts.shape * parts.power * left));
}

template <class Offer>
Figure format(std::string key, const Game& game, const Fraction& average, Offer offer)
{
    const Parts parts(game);
    std::vector<Figure> offers;
    for (const auto point : game.points)
        offers.push_back(number({}, offer(parts, point.fraction())));
    return group(std::move(key), {number("average_price", average), number("first_offer", offer(parts, 0)),
                                  list("offers", std::move(offers))});
}

/// What the two average prices are made of.
struct Means
{
    explicit Means(const Parts& parts)
    {
        const Real whole = parts.area(parts.shape);
        served = fractionOf(whole);
        uniformShare = fractionOf(parts.n * weighted(parts) / whole);
        const Real factor = exponential(-parts.shape * parts.power * parts.length);
        asBidShare = fractionOf(factor * parts.area(parts.shape / parts.n) / whole);
    }

    Fraction served = {};
    Fraction uniformShare = {}; ///< of the margin P - c
    Fraction asBidShare = {};
};

Benchmark benchmarkOf(const Game& game)
{
    const Parts parts(game);
    const Means means(parts);
    return {"uncertain-demand",
            {number("mean_served", means.served),
             format("uniform", game, parts.c + parts.margin * means.uniformShare, &uniformOffer),
             format("pay_as_bid", game, parts.c + parts.margin * means.asBidShare, &asBidOffer)}};
}

std::vector<Derivation> explainOf(const Game& game)
{
    const Parts parts(game);
    const Means means(parts);
    const auto average = [&](std::string key, const Fraction& exact) {
        const Fraction share = roundHalfUp(exact, 12);
        return derived(std::move(key),
                       "strategy_cost + (strategy_cap - strategy_cost) * strategy_margin_share",
                       parts.c + parts.margin * share,
                       {given("strategy_cost", parts.c), given("strategy_cap", game.cap.fraction()),
                        given("strategy_margin_share", share)});
    };
    return {average("strategy_uniform", means.uniformShare),
            average("strategy_pay_as_bid", means.asBidShare)};
}

} // namespace

const Model supplyFunction{.id = "supply-function",
                           .title = "strategy-supply-function",
                           .benchmark = &benchmarkOf,
                           .explain = &explainOf};

} // namespace meritdesk::strategy
