#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/finding.h"
#include "core/response/kom/case.h"

namespace meritdesk::response::kom {

/// What the price stands on: no volume reaches the first point, the second point is passed, the last bid
/// taken, or the demand curve.
enum class SetBy : std::uint8_t { Deficit, Floor, Bid, Demand };

inline constexpr std::array<std::string_view, 4> setByWords{"deficit", "floor", "bid", "demand"};

/// One clearing: the moved demand points, the exact volume, and how far down the order bids were taken.
struct Run
{
    Fraction q1 = {};         ///< MW
    Fraction q2 = {};         ///< MW
    Fraction exactPrice = {}; ///< RUB/MW a month, of the demand curve at the volume
    RubPerMwMonth price = {}; ///< the same as a computed decimal
    Fraction volume = {};     ///< MW
    SetBy setBy = SetBy::Demand;
    std::optional<std::size_t> marginal = {}; ///< place in Zone::bids, where the price is that bid's
    std::size_t taken = 0;                    ///< how many bids of the order were taken whole
    Fraction part = {};                       ///< MW of the next one, below its volume
};

/// The bids of a zone in the order of the auction, with their running volumes: made once, cleared often.
class Order
{
public:
    /// The zone must outlive the order.
    explicit Order(const Zone& zone);

    /// Clears with `counted` MW of demand response, 0 <= counted < q1.
    [[nodiscard]] Run clear(const Fraction& counted) const;

    /// Places in Zone::bids, as the auction takes them.
    [[nodiscard]] const std::vector<std::size_t>& places() const { return m_order; }

    /// MW taken of every bid, in the zone's order.
    [[nodiscard]] std::vector<Fraction> takenOf(const Run& run) const;

private:
    [[nodiscard]] const Bid& bid(std::size_t place) const { return m_zone.bids[m_order[place]]; }

    [[nodiscard]] Fraction before(std::size_t place) const;
    [[nodiscard]] bool takesWhole(std::size_t place, const Run& run) const;
    void take(Run& run) const;
    void price(Run& run) const;

    const Zone& m_zone;
    std::vector<std::size_t> m_order = {}; ///< places in Zone::bids
    std::vector<Int128> m_running = {};    ///< volume up to and with that place, mantissa of Mw
    std::size_t m_unpriced = 0;            ///< bids taken whatever the price
};

/// MW that count at most, of all participants together.
[[nodiscard]] Fraction capOf(const Zone& zone);

/// MW that count of `own` and the zone's others.
[[nodiscard]] Fraction countedOf(const Zone& zone, Mw own);

/// The exact money of a group a year: the gain on what it buys, the loss on what it sells, RUB.
struct GroupMoney
{
    Fraction saving = {};
    Fraction loss = {};
};

/// The zone with its own demand response replaced by a depth.
struct Depth
{
    Fraction counted = {};
    Run run = {};
    RubPerMwMonth delta = {}; ///< price without demand response less this price
};

struct ZoneResult
{
    Fraction asked = {};                    ///< own + others, MW
    Fraction counted = {};                  ///< MW
    Fraction own = {};                      ///< MW of what counts
    Fraction others = {};                   ///< MW of what counts
    Run before = {};                        ///< without any demand response
    Run after = {};                         ///< with what counts
    Run withOthers = {};                    ///< with that of the others alone
    std::vector<Fraction> takenBefore = {}; ///< MW, by bid
    std::vector<Fraction> takenAfter = {};  ///< MW, by bid
    std::vector<GroupMoney> groups = {};
    std::vector<Depth> series = {};

    [[nodiscard]] RubPerMwMonth delta() const { return before.price - after.price; }

    [[nodiscard]] RubPerMwMonth deltaOwn() const { return withOthers.price - after.price; }
};

/// The exact money that a group pays in `months` for what it buys, less what it sells, at the run's price,
/// RUB.
[[nodiscard]] Fraction paidBy(const Group& group, const Run& run, int months);

/// Clears a zone; `months` of money, 1..12.
[[nodiscard]] ZoneResult clear(const Zone& zone, int months);

/// What to know of a cleared zone that stands at `place`: dr-capped, deficit, floor.
[[nodiscard]] std::vector<Finding> warningsOf(const Zone& zone, const ZoneResult& result,
                                              const std::string& place);

} // namespace meritdesk::response::kom
