#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/retail/category.h"
#include "core/retail/month_context.h"
#include "core/retail/month_costs.h"

namespace meritdesk::retail {

/// Sites that a rule is about by their meters.
enum class MeterLack : std::uint8_t { None, IntegralOnly, NotHourly };

/// A rule that closes categories to a site: a line of a table with a time of validity, so that a change of
/// the law is no code. A site meets a rule when it meets all of its conditions; what is absent is none.
struct EligibilityRule
{
    std::string code = {};
    std::optional<bool> nonPriceZone = {};
    std::optional<Connection> connection = {};
    MeterLack meters = MeterLack::None;
    std::optional<Rate> fromKw = {};  ///< maximum power of at least
    std::optional<Rate> belowKw = {}; ///< maximum power of less than
    std::vector<const Category*> closes = {};
    std::optional<Month> from = {};  ///< the first month in which it holds; absent: always
    std::optional<Month> until = {}; ///< the last month in which it holds; absent: open
    std::string source = {};
    Grade grade = Grade::Memory;
};

/// resources/data/eligibility_ru.csv, in the order in which reasons are listed.
[[nodiscard]] std::span<const EligibilityRule> eligibilityRules();

/// Every reason why a category is not open to a site in a month, in the contract's order; empty when it is.
[[nodiscard]] std::vector<Reason> reasonsAgainst(const MonthContext& month, const Category& category);

/// The first part of them: what the site itself is not admitted to; its amounts can be computed all the same.
[[nodiscard]] std::vector<Reason> closedTo(const Site& site, Month month, const Category& category);

/// The categories that no rule closes to the site in a month.
[[nodiscard]] CategorySet openTo(const Site& site, Month month);

/// True when a rule holds in one of two months only.
[[nodiscard]] bool rulesDiffer(Month a, Month b);

/// The second part: the plan, hours and prices that are not there; without them there are no amounts.
[[nodiscard]] std::vector<Reason> lackingFor(const MonthContext& month, const Category& category);

/// True unless a reason takes away what the amounts are made of (plan, hours, prices).
[[nodiscard]] bool canBeComputed(std::span<const Reason> reasons);

/// A reason as a finding, whose sentence stands in the list of words.
[[nodiscard]] Finding findingOf(const Reason& reason);

} // namespace meritdesk::retail
