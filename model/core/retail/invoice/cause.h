#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/derivation/derivation.h"
#include "core/retail/invoice/check.h"
#include "core/retail/invoice/expected.h"
#include "core/retail/invoice/world.h"

namespace meritdesk::retail::invoice {

/// A row of the check with what causes may look at.
struct Scene
{
    const Ground& ground;
    const Invoice& invoice;
    const Row& row;
    const Expected& expected;
};

/// What a row would be under an error that is made with its figures alone.
struct Guess
{
    std::vector<Fact> facts = {};
    std::optional<Exact> quantity = {}; ///< kWh or kW
    int places = quantityPlaces;        ///< to which the quantity must agree with what is shown
    Money amount = {};
    Derivation how = {}; ///< of the amount
};

/// A typical error of those who write invoices: one constant a file in causes/. The code of its
/// sentence is `cause-` and its id. Either the month is billed anew as the error sees it, or the figures of
/// one row are.
struct Cause
{
    std::string_view id = {};
    bool explainsMissing = false; ///< makes lines disappear
    std::vector<Alternative> (*alternatives)(const Ground&) = nullptr;
    std::vector<Guess> (*guesses)(const Scene&) = nullptr;
};

/// The sentence of a suspected cause, as a note.
[[nodiscard]] Finding findingOf(const Suspect& suspect);

} // namespace meritdesk::retail::invoice
