#pragma once

#include "core/balance/insight/party_book.h"
#include "core/balance/regime.h"
#include "core/result.h"

namespace meritdesk::balance::insight {

/// A rule to compare with that is no regime of the engine: another country's fees or margins on a changed
/// case, or an arithmetic of its own. One constant a file in comparisons/. Exactly one of `change` and
/// `compute` is there.
struct Comparison
{
    std::string_view id = {};
    std::string_view title = {}; ///< label key
    std::string_view source = {};
    Grade grade = Grade::Typical;
    /// The case as that rule settles it; what is assumed goes into `notes`.
    Case (*change)(const Case& input, std::vector<Finding>& notes) = nullptr;
    /// What the party pays over the scope, EUR, as a derivation whose value is the money.
    Result<Derivation> (*compute)(const PartyBook& book, std::vector<Finding>& notes) = nullptr;
};

/// Something that a comparison assumes, for its notes.
[[nodiscard]] inline Finding assumed(std::string code, std::string place = {}, std::vector<Fact> facts = {})
{
    return {Severity::Note, std::move(code), std::move(place), std::move(facts)};
}

} // namespace meritdesk::balance::insight
