#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/progress.h"
#include "core/prosumer/own_effect.h"
#include "core/prosumer/scheme.h"
#include "core/shared.h"

namespace meritdesk::items {

/// A scheme's bill and what it is made of, exact, in the case's currency.
struct SchemeBill
{
    const prosumer::Scheme* scheme = nullptr;
    Fraction bought = 0; ///< all that is paid but the fixed charge
    Fraction got = 0;    ///< above zero what the prosumer is paid
    Fraction fixed = 0;
    Fraction bill = 0;   ///< bought + fixed - got
    Fraction saving = 0; ///< against no plant
    Fraction shift = 0;  ///< onto others, against net billing
};

/// The energy of all intervals together.
struct ProsumerEnergy
{
    prosumer::TotalQuantity load = {};
    prosumer::TotalQuantity generation = {};
    prosumer::TotalQuantity imports = {};
    prosumer::TotalQuantity exports = {};
    prosumer::TotalQuantity selfUse = {};
};

/// What came of a plant behind the meter, with the case that it was made of.
struct WorkedProsumer
{
    Shared<prosumer::Case> input = {};
    std::vector<Finding> faults = {};         ///< why nothing was worked out
    std::vector<SchemeBill> bills = {};       ///< in the order of the case's schemes
    std::optional<std::size_t> cheapest = {}; ///< position in bills of the cheapest scheme with a plant
    ProsumerEnergy energy = {};
    std::vector<Finding> warnings = {};
    std::size_t interval = 0; ///< whose export meets the market
    bool ownBook = false;     ///< the case's own book, not that of the document's auction
    std::optional<prosumer::OwnEffect> effect = {};
    std::vector<Finding> effectFaults = {}; ///< why there is no effect; empty too while there is no book

    [[nodiscard]] bool valid() const { return !bills.empty(); }

    /// The bill of a scheme; null when it is not chosen.
    [[nodiscard]] const SchemeBill* billOf(const prosumer::Scheme& scheme) const;
};

using WorkedProsumerPtr = std::shared_ptr<const WorkedProsumer>;

/// What a case is worked out with besides itself.
struct ProsumerSetting
{
    Shared<prosumer::Case> input = {};
    Shared<auction::Book> auction = {};       ///< of the document
    std::optional<std::size_t> interval = {}; ///< whose export meets the market; else the largest export
};

[[nodiscard]] WorkedProsumerPtr workOut(const ProsumerSetting& setting, const Progress& progress = {});

} // namespace meritdesk::items
