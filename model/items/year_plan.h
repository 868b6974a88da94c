#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/derivation/derivation.h"
#include "items/category_rows.h"

namespace meritdesk::items {

/// The lines of the year's plan, from the top down.
enum class PlanLine : std::uint8_t {
    Free,       ///< the cheapest category of each month whatever its transmission
    SingleRate, ///< the cheapest of each month with single-rate transmission
    TwoRate,    ///< the cheapest of each month with two-rate transmission
    Saving,     ///< today's category less the year's choice
    Notice,     ///< the last day of a notice to the supplier
};

/// A line of categories: one a month, and what they cost.
struct PlanChoice
{
    std::vector<std::optional<std::size_t>> categories = {}; ///< positions in retail::categories
    std::vector<std::string> amounts = {};                   ///< roubles by month, plain notation
    std::string total = {};                                  ///< empty when some month has no category

    bool operator==(const PlanChoice&) const = default;
};

/// The year as it is best paid: by month the cheapest category of either transmission variant, which of the
/// two is chosen for the whole year, and what the change from today's category saves and asks for.
struct YearPlan
{
    std::vector<Month> months = {};
    PlanChoice free = {};
    std::array<PlanChoice, 2> variants = {}; ///< by retail::Variant
    std::optional<retail::Variant> chosen = {};
    std::vector<std::string> savings = {}; ///< by month; empty where today's category is not known
    std::string saving = {};
    std::string ruleCost = {}; ///< what the once-a-year rule costs; empty when it costs nothing
    std::vector<std::optional<retail::Notice>> notices = {}; ///< by the month in which the change takes hold

    /// The line of categories of a row; null for rows of another kind.
    [[nodiscard]] const PlanChoice* choice(PlanLine line) const;

    /// The choice of the year, or null.
    [[nodiscard]] const PlanChoice* best() const
    {
        return chosen ? &variants.at(static_cast<std::size_t>(*chosen)) : nullptr;
    }

    bool operator==(const YearPlan& other) const = default;
};

/// The plan of a site's billed months; empty without a bill. The comparison's month is not looked at.
[[nodiscard]] YearPlan yearPlanOf(const Comparison& what);

/// How a number of the plan came about: of a month, or of the year without one; nothing where there is none.
[[nodiscard]] std::optional<Derivation> planDerivation(const Comparison& what, PlanLine line,
                                                       std::optional<std::size_t> month);

/// How the price of the once-a-year rule came about.
[[nodiscard]] std::optional<Derivation> ruleCostDerivation(const Comparison& what);

} // namespace meritdesk::items
