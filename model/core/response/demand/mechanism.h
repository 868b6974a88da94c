#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "core/derivation/derivation.h"
#include "core/response/demand/pico.h"

namespace meritdesk::response::demand {

struct Case;

inline constexpr int longestDuration = 8; ///< hours of one event

/// The counted share of the depth by duration, 1..8 hours at index 0..7; none where the rule says nothing.
using CountedShares = std::array<std::optional<Share>, longestDuration>;

/// The prices of capacity of a case, RUB/MW a month; each belongs to one mechanism.
struct CapacityPrices
{
    std::optional<RubPerMwMonth> cap = {};
    std::optional<RubPerMwMonth> kom = {};
    std::optional<RubPerMwMonth> buy = {};
    bool perPurchasedMw = false; ///< `buy` is for a purchased MW: the reserve comes on top
    Share reserve = Share::fromMantissa(onePico);

    bool operator==(const CapacityPrices&) const = default;
};

/// A way to be paid for a reduction, or to pay less for capacity: one constant a file in mechanisms/, named
/// in mechanisms.h.
struct Mechanism
{
    std::string_view id = {};
    std::string_view title = {};    ///< label key
    std::string_view priceKey = {}; ///< in the prices of the case
    std::optional<RubPerMwMonth> CapacityPrices::*price = nullptr;
    CountedShares (*shares)() = nullptr; ///< where the case gives none
    bool pilot = false;                  ///< the pilot's cap holds
    bool premium = false;                ///< the missing part costs more
    bool reserve = false;                ///< the price may stand for a purchased MW
    bool cutsKomDemand = false;          ///< its volume lowers the demand of the capacity auction
    std::string_view source = {};
    Grade grade = Grade::Typical;
};

} // namespace meritdesk::response::demand
