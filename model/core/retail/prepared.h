#pragma once

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/calendar/production_calendar.h"
#include "core/result.h"
#include "core/retail/case.h"
#include "core/retail/gaps.h"
#include "core/retail/hourly_values.h"

namespace meritdesk::retail {

struct MonthRates;
class RateBook;

/// Finished energy prices, RUB per kWh.
struct PreparedAllIn
{
    std::optional<Exact> one = {};
    std::optional<std::array<Exact, 2>> twoZones = {};   ///< night, day
    std::optional<std::array<Exact, 3>> threeZones = {}; ///< night, half-peak, peak
    std::map<std::string, HourlyValues, std::less<>> hourly = {};
};

/// A month's price sheet ready to multiply: RUB per kWh and per kW a month, weighted prices built up. A
/// weighted price that needs the capacity price is absent without it.
struct PreparedTariff
{
    const MonthTariff* input = nullptr;
    PriceUnit unit = PriceUnit::PerMwh;
    std::vector<Day> workingDays = {};
    Exact vatPercent = {};
    std::vector<std::vector<std::size_t>> plannedHours = {}; ///< by working day, indices of the month's hours
    std::optional<Exact> capacity = {};
    std::optional<Exact> demandResponseFee = {};
    std::optional<Exact> ck1 = {};
    std::optional<std::array<Exact, 2>> zones2 = {};
    std::optional<std::array<Exact, 3>> zones3 = {};
    std::optional<HourlyValues> damBm = {};
    std::optional<HourlyValues> dam = {};
    std::optional<HourlyValues> overPlan = {};
    std::optional<HourlyValues> underPlan = {};
    std::optional<Exact> planVolumeRate = {};
    std::optional<Exact> deviationRate = {};
    std::optional<Exact> other = {};
    PreparedAllIn allIn = {};

    /// A rate of the sheet in RUB per kWh (kW).
    [[nodiscard]] Exact rate(Rate value) const;
    [[nodiscard]] std::optional<Exact> rate(const std::optional<Rate>& value) const;
};

/// A site's hours of one month: its points summed, and its plan if it has one.
struct SiteMonth
{
    HourlyValues fact = {};
    std::optional<HourlyValues> plan = {};
    std::shared_ptr<const MonthRates> rates = {}; ///< of its year alone; null: billed line by line
};

struct PreparedSite
{
    const Site* input = nullptr;
    std::vector<SiteMonth> months = {};
};

/// A case checked, its gaps filled, its numbers compact: what the billing multiplies. Points into the case,
/// which must outlive it.
struct PreparedCase
{
    const Case* input = nullptr;
    GapRules gaps = {};
    std::map<std::string, std::vector<HourlyValues>, std::less<>> profiles = {}; ///< month by month
    std::vector<PreparedTariff> tariffs = {};
    std::vector<PreparedSite> sites = {};
    std::vector<Finding> warnings = {};
};

[[nodiscard]] Result<PreparedCase> prepare(const Case& input, const ProductionCalendar& calendar);

/// The same without its sites: what they share. They are then prepared one at a time, so that thousands of
/// them need not be in memory together.
[[nodiscard]] Result<PreparedCase> prepareShared(const Case& input, const ProductionCalendar& calendar);

/// A site prepared on its own, and what is to be said of it.
struct SiteInTurn
{
    PreparedSite site = {};
    std::vector<Finding> warnings = {};
};

/// Prepares one site of a case whose shared part is prepared; threads may do so side by side, each with
/// rates of its own.
[[nodiscard]] Result<SiteInTurn> prepareSite(const PreparedCase& shared, std::size_t site, RateBook& rates);

/// One month of the price side; the working days must be known (given, or of the calendar).
[[nodiscard]] PreparedTariff prepareTariff(const Case& input, const MonthTariff& month,
                                           std::vector<Day> workingDays);

} // namespace meritdesk::retail
