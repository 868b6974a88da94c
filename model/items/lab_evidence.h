#pragma once

#include <cstdint>
#include <optional>

#include "core/derivation/derivation.h"
#include "items/lab_result.h"

namespace meritdesk::items {

/// Which number of an experiment a cell of a table shows.
struct LabEvidence
{
    enum class Of : std::uint8_t {
        None,
        Price, ///< these of the format and learner `cell`, over its seeds
        LastPrice,
        Paid,
        Efficiency,
        Dispersion,
        Loss,
        Settled,
        Theory,    ///< the price of the closed form for that cell
        Benchmark, ///< number `at` of the model's own derivations
        RunPrice,  ///< these of run number `at` of the cell
        RunLastPrice,
        RunLoss
    };

    Of of = Of::None;
    std::size_t cell = 0; ///< position in Runs::cells
    std::size_t at = 0;

    bool operator==(const LabEvidence&) const = default;
};

/// How a number came about; nothing where there is none.
[[nodiscard]] std::optional<Derivation> derivationOf(const LabResult& result, const LabEvidence& evidence);

} // namespace meritdesk::items
