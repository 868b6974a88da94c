#pragma once

#include <array>

#include "core/balance/insight/party_book.h"

namespace meritdesk::balance::insight {

/// Where the system's imbalance is taken from: the volume of the balancing area as given, or the sum of the
/// parties of the case. Both are the system before the operator balanced it.
enum class SystemSource : std::uint8_t { AreaVolume, Parties };

/// The four quarters of own imbalance against the system's.
enum class Quadrant : std::uint8_t { LongInShort, ShortInLong, LongInLong, ShortInShort };

inline constexpr std::array<std::string_view, 4> quadrantKeys{"long_in_short", "short_in_long",
                                                              "long_in_long", "short_in_short"};

/// A party helps the system where its imbalance has the other sign.
[[nodiscard]] constexpr bool helps(Quadrant quadrant)
{
    return quadrant == Quadrant::LongInShort || quadrant == Quadrant::ShortInLong;
}

struct QuadrantSums
{
    std::size_t periods = 0;
    Int128 quantity = 0;               ///< millionths of a MWh, own imbalance without its sign
    Fraction cost = {};                ///< EUR the party paid, below 0 what it was paid
    std::optional<Fraction> over = {}; ///< EUR above day-ahead, where it is known in all its periods
};

/// One period in the scatter plot.
struct SystemPoint
{
    std::size_t period = 0;
    std::int64_t own = 0;    ///< millionths of a MWh
    std::int64_t system = 0; ///< millionths of a MWh
};

struct WithSystem
{
    SystemSource source = SystemSource::Parties;
    std::array<QuadrantSums, 4> quadrants = {};
    std::size_t balanced = 0; ///< periods in which the party or the system had no imbalance
    std::size_t otherWay = 0; ///< periods whose price followed the other direction than this volume shows
    std::vector<SystemPoint> points = {};

    [[nodiscard]] const QuadrantSums& of(Quadrant quadrant) const
    {
        return quadrants[static_cast<std::size_t>(quadrant)];
    }

    [[nodiscard]] std::size_t helping() const;
    [[nodiscard]] std::size_t hurting() const;

    /// Helping among the periods in which both had an imbalance; nothing when there is none.
    [[nodiscard]] std::optional<Fraction> helpingShare() const;
};

[[nodiscard]] WithSystem withSystem(const PartyBook& book);

/// How the money of a quadrant came about, period by period.
[[nodiscard]] Derivation explainQuadrant(const PartyBook& book, const WithSystem& view, Quadrant quadrant);

/// How the percentage of the periods with an imbalance of both that lie in a quadrant came about.
[[nodiscard]] Derivation explainShare(const WithSystem& view, Quadrant quadrant);

/// How the percentage of helping periods, or of hurting ones, came about.
[[nodiscard]] Derivation explainSide(const WithSystem& view, bool helping);

} // namespace meritdesk::balance::insight
