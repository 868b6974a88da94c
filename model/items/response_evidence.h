#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/derivation/derivation.h"
#include "items/response_worked.h"

namespace meritdesk::items {

/// Which number of a study of demand response a cell shows.
struct ResponseEvidence
{
    enum class Of : std::uint8_t {
        None,
        Net,          ///< of cell number `cell`
        Line,         ///< line number `at` of that cell
        Paid,         ///< volume that is paid for in that cell
        Price,        ///< price of capacity in that cell
        KomDelta,     ///< fall of the capacity auction's price in that cell
        Events,       ///< events of a year in that cell
        Premium,      ///< what the missing part costs more
        BreakEven,    ///< number `at`: delivery, price, cost of a MWh
        BarLow,       ///< bar number `at` of the tornado, at its low end
        BarHigh,      ///< at its high end
        Verdict,      ///< day number `at` of the calendar
        ZoneSaving,   ///< of that day
        GroupDay,     ///< what the group wins on that day
        EvenMultiple, ///< of factor number `at`
        Company       ///< company number `at`
    };

    Of of = Of::None;
    std::size_t mechanism = 0; ///< position in Study::mechanisms
    std::size_t cell = 0;      ///< position in MechanismStudy::cells
    std::size_t at = 0;

    bool operator==(const ResponseEvidence&) const = default;
};

/// How a number came about; nothing where there is none (any more).
[[nodiscard]] std::optional<Derivation> derivationOf(const WorkedResponse& worked,
                                                     const ResponseEvidence& evidence);

} // namespace meritdesk::items
