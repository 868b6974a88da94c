#include "core/strategy/mixes.h"

#include <algorithm>

#include "core/strategy/precise.h"

namespace meritdesk::strategy {

namespace {

/// Two firms: every pair of prices is looked at, by the market's own words.
std::vector<double> againstOne(const Market& market, std::size_t firm, const Mix& other)
{
    std::vector<double> earned(market.grid());
    Round round(2, market.grid());
    std::array<std::uint32_t, 2> offers{};
    for (std::size_t place = 0; place < market.grid(); ++place) {
        if (other[place] == 0)
            continue;
        offers[1 - firm] = static_cast<std::uint32_t>(place);
        round.set(offers);
        std::vector<double> payoffs(market.grid());
        market.addPayoffs(round, firm, payoffs);
        for (std::size_t own = 0; own < payoffs.size(); ++own)
            earned[own] += other[place] * payoffs[own];
    }
    return earned;
}

struct Node
{
    double at = 0;     ///< in 0..1
    double weight = 0; ///< the weights add up to 1
};

/// The Legendre polynomial of that degree at x, and its slope.
std::pair<Real, Real> legendre(int degree, const Real& x)
{
    Real before = 1;
    Real value = x;
    for (int i = 2; i <= degree; ++i) {
        const Real next = ((2 * i - 1) * x * value - (i - 1) * before) / i;
        before = value;
        value = next;
    }
    return {value, Real(degree * (x * value - before) / (x * x - 1))};
}

/// Gauss-Legendre nodes over 0..1: exact for polynomials of a degree below 2 x count.
std::vector<Node> nodes(int count)
{
    const Real pi = acos(Real(-1));
    std::vector<Node> made;
    for (int i = 0; i < count; ++i) {
        Real x = cos(pi * (4 * i + 3) / (4 * count + 2));
        for (int turn = 0; turn < 8; ++turn) {
            const auto [value, slope] = legendre(count, x);
            x -= value / slope;
        }
        const Real slope = legendre(count, x).second;
        made.push_back(
            {static_cast<double>((1 - x) / 2), static_cast<double>(1 / ((1 - x * x) * slope * slope))});
    }
    return made;
}

/// The chances of how many of several independent events happen.
class Tally
{
public:
    explicit Tally(const std::vector<double>& chances)
    {
        m_chances.assign(chances.size() + 1, 0);
        m_chances[0] = 1;
        for (std::size_t n = 0; n < chances.size(); ++n)
            for (std::size_t k = n + 2; k-- > 0;)
                m_chances[k] = m_chances[k] * (1 - chances[n]) + (k > 0 ? m_chances[k - 1] * chances[n] : 0);
    }

    /// The same without one event of that chance: the division runs from the end at which it damps errors.
    [[nodiscard]] std::vector<double> without(double chance) const
    {
        const auto last = m_chances.size() - 1;
        std::vector<double> left(last);
        if (chance < 0.5) {
            for (std::size_t k = 0; k < last; ++k)
                left[k] = (m_chances[k] - (k > 0 ? left[k - 1] * chance : 0)) / (1 - chance);
        } else {
            for (std::size_t k = last; k-- > 0;)
                left[k] = (m_chances[k + 1] - (k + 1 < last ? left[k + 1] * (1 - chance) : 0)) / chance;
        }
        return left;
    }

private:
    std::vector<double> m_chances = {};
};

/// Equal firms, each with its mix. An offer among equals is served as if the equals stood in an order drawn
/// by lot: with v the firm's own place in that order, an equal stands before it with the chance v. What a
/// firm earns is then the mean over v of what `before` others let it sell.
class Many
{
public:
    Many(const Market& market, const std::vector<Mix>& mixes)
        : m_market(market)
        , m_mixes(mixes)
        , m_nodes(nodes(std::min((static_cast<int>(mixes.size()) + 1) / 2, mostNodes)))
        , m_sure(mixes.size(), std::vector<double>(market.grid()))
        , m_last(m_sure)
        , m_above(m_sure)
        , m_below(mixes.size())
    {
        for (std::size_t place = 0; place < market.grid(); ++place) {
            if (isShared(place))
                for (const auto& node : m_nodes)
                    add(place, node.at, node.weight, m_sure, &m_last);
            else
                add(place, 1, 1, m_sure, &m_last); // nobody to draw lots with
            if (market.auction() == Auction::Uniform)
                add(place, 1, 1, m_above, nullptr);
            for (std::size_t firm = 0; firm < mixes.size(); ++firm)
                m_below[firm] += mixes[firm][place];
        }
    }

    /// What a firm earns with each place of the grid.
    [[nodiscard]] std::vector<double> earned(std::size_t firm) const
    {
        const auto accepted = static_cast<int>(m_market.accepted());
        const double whole = m_market.quantity(firm, 0, 0);
        const double rest = m_market.quantity(firm, accepted - 1, 0);
        const auto grid = m_market.grid();
        std::vector<double> made(grid);
        double higher = 0; ///< what one price adds to a firm that is surely served
        for (std::size_t place = grid; place-- > 0;) {
            const double margin = m_market.margin(firm, place);
            if (m_market.auction() == Auction::Uniform && place + 1 < grid)
                higher += m_above[firm][place] * (m_market.margin(firm, place + 1) - margin);
            const double surely = accepted > 1 ? whole * m_sure[firm][place] : 0;
            made[place] =
                margin * (surely + rest * m_last[firm][place]) + (accepted > 1 ? whole * higher : 0);
        }
        return made;
    }

private:
    static constexpr int mostNodes = 64;

    using Table = std::vector<std::vector<double>>;

    /// True when some firm ever offers that place.
    [[nodiscard]] bool isShared(std::size_t place) const
    {
        return std::any_of(m_mixes.begin(), m_mixes.end(),
                           [place](const Mix& mix) { return mix[place] > 0; });
    }

    /// Adds the chances that fewer others than the last accepted one, and exactly so many less one, stand
    /// before each firm at a place.
    void add(std::size_t place, double v, double weight, Table& sure, Table* last)
    {
        std::vector<double> before(m_mixes.size());
        for (std::size_t firm = 0; firm < m_mixes.size(); ++firm)
            before[firm] = std::min(1.0, m_below[firm] + v * m_mixes[firm][place]);
        const Tally tally(before);
        const auto accepted = m_market.accepted();
        for (std::size_t firm = 0; firm < m_mixes.size(); ++firm) {
            const auto others = tally.without(before[firm]);
            double fewer = 0;
            for (std::size_t k = 0; k + 1 < accepted; ++k)
                fewer += others[k];
            sure[firm][place] += weight * fewer;
            if (last)
                (*last)[firm][place] += weight * others[accepted - 1];
        }
    }

    const Market& m_market;
    const std::vector<Mix>& m_mixes;
    std::vector<Node> m_nodes;
    Table m_sure;  ///< chance that an offer is accepted and another one after it, by firm and place
    Table m_last;  ///< chance that it is the last accepted
    Table m_above; ///< chance that the last offer accepted beside the firm's lies above the place
    std::vector<double> m_below;
};

double lossOf(const std::vector<double>& earned, const Mix& mix)
{
    double own = 0;
    for (std::size_t place = 0; place < mix.size(); ++place)
        own += mix[place] * earned[place];
    return std::max(0.0, *std::max_element(earned.begin(), earned.end()) - own);
}

} // namespace

std::vector<double> exploitability(const Market& market, const std::vector<Mix>& mixes)
{
    std::vector<double> losses;
    if (mixes.size() == 2) {
        for (std::size_t firm = 0; firm < 2; ++firm)
            losses.push_back(lossOf(againstOne(market, firm, mixes[1 - firm]), mixes[firm]));
        return losses;
    }
    const Many many(market, mixes);
    for (std::size_t firm = 0; firm < mixes.size(); ++firm)
        losses.push_back(lossOf(many.earned(firm), mixes[firm]));
    return losses;
}

} // namespace meritdesk::strategy
