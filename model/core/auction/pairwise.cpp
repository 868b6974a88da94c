// Henan's centralized matching where the transmission price belongs to the pair: E is then not a user's value
// less a generator's price, the largest-first order is not optimal, and no sorting of the two sides gives it.
// Worked: differences 60, 50 over 55, 0, one unit each: the rule trades 60 and then 0; 50 and 55 would be
// 105.
#include "core/auction/pairwise.h"

#include <algorithm>
#include <optional>

namespace meritdesk::auction {

namespace {

std::vector<Int128> quantitiesOf(const std::vector<PairwiseParty>& parties)
{
    std::vector<Int128> quantities;
    for (const auto& party : parties)
        quantities.push_back(party.quantity.mantissa());
    return quantities;
}

void add(PairwiseClearing& clearing, const PairTrade& trade)
{
    clearing.trades.push_back(trade);
    clearing.surplus += trade.difference.fraction() * trade.quantity.fraction();
}

/// A transport network: a source, the users, the generators, a sink. Flow is pushed along the path of the
/// largest gain until no path gains anything; the gains fall from path to path, so that the result is best.
class Transport
{
public:
    explicit Transport(const PairwiseMarket& market)
        : m_market(market)
        , m_users(quantitiesOf(market.users))
        , m_generators(quantitiesOf(market.generators))
        , m_flow(m_users.size(), std::vector<Int128>(m_generators.size()))
    {
    }

    void run()
    {
        while (augment())
            ;
    }

    [[nodiscard]] Int128 flow(std::size_t user, std::size_t generator) const
    {
        return m_flow[user][generator];
    }

private:
    /// The largest gain of a path to a node, and the node before it on the other side.
    struct Reach
    {
        std::optional<Int128> gain = {};
        std::optional<std::size_t> from = {};
    };

    [[nodiscard]] Int128 gainOf(std::size_t user, std::size_t generator) const
    {
        return m_market.difference(user, generator).mantissa();
    }

    static bool improve(Reach& reach, Int128 gain, std::size_t from)
    {
        if (reach.gain && gain <= *reach.gain)
            return false;
        reach = {gain, from};
        return true;
    }

    /// One round over all edges; false when nothing got better.
    bool relax(std::vector<Reach>& users, std::vector<Reach>& generators) const
    {
        bool better = false;
        for (std::size_t u = 0; u < users.size(); ++u)
            for (std::size_t g = 0; g < generators.size(); ++g) {
                if (users[u].gain)
                    better |= improve(generators[g], *users[u].gain + gainOf(u, g), u);
                if (generators[g].gain && m_flow[u][g] > 0)
                    better |= improve(users[u], *generators[g].gain - gainOf(u, g), g);
            }
        return better;
    }

    bool augment()
    {
        std::vector<Reach> users(m_users.size());
        std::vector<Reach> generators(m_generators.size());
        for (std::size_t u = 0; u < users.size(); ++u)
            if (m_users[u] > 0)
                users[u].gain = 0;
        while (relax(users, generators))
            ;
        std::optional<std::size_t> last;
        for (std::size_t g = 0; g < generators.size(); ++g)
            if (m_generators[g] > 0 && generators[g].gain
                && (!last || *generators[*last].gain < *generators[g].gain))
                last = g;
        if (!last || *generators[*last].gain <= 0)
            return false;
        push(users, generators, *last);
        return true;
    }

    /// Pushes as much as the path to the generator takes.
    void push(const std::vector<Reach>& users, const std::vector<Reach>& generators, std::size_t last)
    {
        Int128 quantity = m_generators[last];
        std::size_t generator = last;
        std::size_t user = *generators[last].from;
        while (users[user].from) {
            generator = *users[user].from;
            quantity = std::min(quantity, m_flow[user][generator]);
            user = *generators[generator].from;
        }
        quantity = std::min(quantity, m_users[user]);
        m_users[user] -= quantity;
        m_generators[last] -= quantity;
        for (generator = last;; generator = *users[user].from) {
            user = *generators[generator].from;
            m_flow[user][generator] += quantity;
            if (!users[user].from)
                return;
            m_flow[user][*users[user].from] -= quantity;
        }
    }

    const PairwiseMarket& m_market;
    std::vector<Int128> m_users;
    std::vector<Int128> m_generators;
    std::vector<std::vector<Int128>> m_flow; ///< [user][generator]
};

} // namespace

PairwiseClearing clearGreedily(const PairwiseMarket& market)
{
    std::vector<PairTrade> pairs;
    for (std::size_t g = 0; g < market.generators.size(); ++g)
        for (std::size_t u = 0; u < market.users.size(); ++u)
            if (market.difference(u, g) >= Price{})
                pairs.push_back({u, g, {}, market.difference(u, g)});
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const PairTrade& a, const PairTrade& b) { return b.difference < a.difference; });
    auto users = quantitiesOf(market.users);
    auto generators = quantitiesOf(market.generators);
    PairwiseClearing clearing;
    for (auto& pair : pairs) {
        const Int128 quantity = std::min(users[pair.user], generators[pair.generator]);
        if (quantity == 0)
            continue;
        users[pair.user] -= quantity;
        generators[pair.generator] -= quantity;
        pair.quantity = Quantity::fromMantissa(static_cast<std::int64_t>(quantity));
        add(clearing, pair);
    }
    return clearing;
}

PairwiseClearing clearBest(const PairwiseMarket& market)
{
    Transport transport(market);
    transport.run();
    PairwiseClearing clearing;
    for (std::size_t u = 0; u < market.users.size(); ++u)
        for (std::size_t g = 0; g < market.generators.size(); ++g)
            if (const auto flow = transport.flow(u, g); flow > 0)
                add(clearing,
                    {u, g, Quantity::fromMantissa(static_cast<std::int64_t>(flow)), market.difference(u, g)});
    return clearing;
}

Fraction greedyLoss(const PairwiseMarket& market)
{
    return Fraction(clearBest(market).surplus - clearGreedily(market).surplus);
}

} // namespace meritdesk::auction
