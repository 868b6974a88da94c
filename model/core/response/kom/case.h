#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/response/amounts.h"
#include "core/response/origin.h"

namespace meritdesk::response::kom {

/// How a bid stands in the auction, in the order in which bids are taken.
enum class Flag : std::uint8_t { Must, Forced, PriceTaker, Priced };

inline constexpr std::array<std::string_view, 4> flags{"must", "forced", "price-taker", "priced"};

/// A supplier's bid (ценовая заявка на КОМ).
struct Bid
{
    std::string id = {};
    Flag flag = Flag::Priced;
    RubPerMwMonth price = {}; ///< of a priced bid, >= 0
    Mw volume = {};           ///< above 0
    bool divisible = true;    ///< of a priced bid: a part of it may be taken

    bool operator==(const Bid&) const = default;
};

/// Demand response (ценозависимое снижение потребления) offered in the zone.
struct DemandResponse
{
    Mw own = {};
    Mw others = {};

    bool operator==(const DemandResponse&) const = default;
};

/// Whose demand response counts when the cap binds.
enum class Cut : std::uint8_t { ProRata, OwnFirst, OthersFirst };

inline constexpr std::array<std::string_view, 3> cuts{"pro-rata", "own-first", "others-first"};

/// How demand response moves the demand curve: both points to the left, or the second in proportion.
enum class Curve : std::uint8_t { Shift, Rescale };

inline constexpr std::array<std::string_view, 2> curves{"shift", "rescale"};

/// A company that buys and sells capacity at the auction's price.
struct Group
{
    std::string id = {};
    Mw purchased = {};
    Mw sold = {};

    bool operator==(const Group&) const = default;
};

/// A price zone (ценовая зона) of the capacity auction: the demand curve falls on a line from (q1, p1) to
/// (q2, p2).
struct Zone
{
    std::string id = {};
    Mw q1 = {};                                   ///< above 0
    std::optional<Mw> q2 = {};                    ///< above q1; without it q2Ratio x q1
    Share q2Ratio = millionths<Share>(1'120'000); ///< above 1
    RubPerMwMonth p1 = {};                        ///< above p2
    RubPerMwMonth p2 = {};                        ///< >= 0
    std::vector<Bid> bids = {};                   ///< at least one
    DemandResponse dr = {};
    Share drCapShare = millionths<Share>(10'000); ///< 0 <= share < 1, of q1
    Cut cut = Cut::ProRata;
    Curve curve = Curve::Shift;
    std::vector<Group> groups = {};
    std::vector<Mw> depths = {}; ///< own volumes of the series

    bool operator==(const Zone&) const = default;
};

/// A capacity auction (конкурентный отбор мощности, КОМ); its zones do not touch each other.
struct Case
{
    Mw quantityStep = millionths<Mw>(1000); ///< to which volumes are shown
    int months = 12;                        ///< of the year's money, 1..12
    std::vector<Zone> zones = {};
    Origins origins = {}; ///< kept by the desk only

    bool operator==(const Case&) const = default;
};

} // namespace meritdesk::response::kom
