#pragma once

#include <QString>

#include <cstdint>
#include <optional>

#include "core/derivation/derivation.h"
#include "items/capacity_board.h"

namespace meritdesk::items {

/// Which number of a cleared zone is shown, so that its derivation can be made when it is asked for.
struct CapacityEvidence
{
    enum class Of : std::uint8_t {
        None,
        Counted,
        PriceBefore,
        PriceAfter,
        Fall,
        FallOwn,
        PaidBefore, ///< of the company at `at`
        PaidAfter,
        GroupNet,
        DepthCounted, ///< of the own volume at `at` of the series
        DepthPrice,
        DepthFall
    };

    Of of = Of::None;
    std::size_t at = 0;

    bool operator==(const CapacityEvidence&) const = default;
};

/// The derivation that the evidence names, of the zone in view; nothing when it names none. Given numbers say
/// where they come from.
[[nodiscard]] std::optional<Derivation> derivationOf(const CapacityBoard& board,
                                                     const CapacityEvidence& evidence);

} // namespace meritdesk::items
