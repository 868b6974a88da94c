#pragma once

#include <optional>
#include <vector>

#include "core/retail/forecast/year_plan.h"

namespace meritdesk::retail::forecast {

/// An hour of a planned day; `hour` is 1..24.
struct ScoredHour
{
    Day day = {};
    int hour = 0;
    Energy fact = 0;
    Energy plan = 0;

    [[nodiscard]] Energy deviation() const { return fact > plan ? fact - plan : plan - fact; }

    bool operator==(const ScoredHour&) const = default;
};

/// Fact and plan of the planned hours of a month or of all months.
struct Deviations
{
    Integer fact = {};
    Integer plan = {};
    Integer over = {};  ///< sum of max(0, fact - plan)
    Integer under = {}; ///< sum of max(0, plan - fact)

    /// sum of |fact - plan| / sum of facts x 100 (WAPE); nothing at no consumption. (A mean of hourly
    /// percents is not shown: an hour near zero would outweigh all others.)
    [[nodiscard]] std::optional<Fraction> wapePercent() const;
    /// (sum of plans - sum of facts) / sum of facts x 100: above zero, the method plans too much.
    [[nodiscard]] std::optional<Fraction> biasPercent() const;
    /// Deviations with the fact above the plan, percent of all deviations; nothing without deviations.
    [[nodiscard]] std::optional<Fraction> overPercent() const;

    Deviations& operator+=(const Deviations& other);
    bool operator==(const Deviations&) const = default;
};

struct MonthDeviations
{
    Month month = {};
    Deviations sums = {};

    bool operator==(const MonthDeviations&) const = default;
};

/// A method scored on the past; energies at the history's scale.
struct Score
{
    const Method* method = nullptr;
    int days = 0;         ///< planned, and so scored
    int byFallback = 0;   ///< of them by a simpler method
    int withoutPlan = 0;  ///< not planned: no day was known
    Deviations sums = {}; ///< of the planned days
    std::vector<MonthDeviations> months = {};
    std::vector<ScoredHour> worst = {}; ///< the hours of the largest deviations, the largest first

    bool operator==(const Score&) const = default;
};

inline constexpr std::size_t worstHours = 20;

/// Fact and plan of one day.
[[nodiscard]] Deviations deviationsOf(const HistoryDay& fact, const PlannedDay& plan);

[[nodiscard]] Score scoreOf(const History& history, const YearPlan& plan);

} // namespace meritdesk::retail::forecast
