#pragma once

#include <bitset>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/retail/prices.h"
#include "core/shared.h"

namespace meritdesk::retail {

enum class PriceUnit : std::uint8_t { PerMwh, PerKwh };
enum class MissingPolicy : std::uint8_t { Error, Zero, PreviousDay, Interpolate };
enum class Detail : std::uint8_t { Full, Months, Year };
enum class Voltage : std::uint8_t { Vn, Sn1, Sn2, Nn };        ///< ВН, СН1, СН2, НН
enum class Connection : std::uint8_t { Grid, Generator, Fsk }; ///< network, via a generator, to the ЕНЭС
enum class PriceZone : std::uint8_t { First, Second, NonPrice };
enum class Metering : std::uint8_t { Hourly, Zone, Integral };
enum class PlanShape : std::uint8_t { Alternate, Over, Under };

/// Hours 1..24 of a day; bit h-1 is hour h, (h-1):00 to h:00 Moscow time.
using HourSet = std::bitset<24>;

/// Meter data: a series already in Moscow time (the clock is applied when it is read), with where it came
/// from.
struct MeterData
{
    Shared<HourlySeries> hours = {};
    std::string provenance = {}; ///< file names or "typed", for the report

    bool operator==(const MeterData&) const = default;
};

/// A delivery point (точка поставки): its own data, or a shared profile times a scale.
struct Point
{
    std::optional<std::string> name = {};
    std::optional<MeterData> own = {};
    std::string profile = {};                         ///< name in Case::profiles when there is no own data
    Kwh scale = Kwh::fromMantissa(1'000'000'000'000); ///< 1

    bool operator==(const Point&) const = default;
};

struct PlanAssumption
{
    Rate errorPercent = {}; ///< 0..100
    PlanShape shape = PlanShape::Alternate;

    bool operator==(const PlanAssumption&) const = default;
};

/// The hourly plan of a site for categories 5 and 6.
struct Plan
{
    std::optional<MeterData> hours = {};
    std::optional<PlanAssumption> assumption = {};

    bool operator==(const Plan&) const = default;
};

/// A consumer within one balance boundary: its points are summed hour by hour before anything else.
struct Site
{
    std::string name = {};
    Rate maxPowerKw = {}; ///< maximum power (максимальная мощность), kW
    Voltage voltage = Voltage::Sn2;
    Connection connection = Connection::Grid;
    PriceZone zone = PriceZone::First;
    Metering metering = Metering::Hourly;
    std::optional<std::string> currentCategory = {}; ///< id of core/retail/categories.h
    std::vector<Point> points = {};
    std::optional<Plan> plan = {};

    bool operator==(const Site&) const = default;
};

struct ZoneHours
{
    HourSet night = {};
    std::optional<HourSet> peak = {};

    bool operator==(const ZoneHours&) const = default;
};

/// One month of the price side: calendar, hours, tax and prices.
struct MonthTariff
{
    Month month = {};
    std::optional<std::vector<Day>> workingDays = {}; ///< absent: the Russian production calendar
    std::optional<std::map<Day, int>> peakHours =
        {}; ///< day -> hour 1..24 published by the commercial operator (АТС)
    std::optional<HourSet> plannedPeakHours = {}; ///< of the System Operator (СО ЕЭС)
    std::optional<ZoneHours> zoneHours = {};
    std::optional<Rate> vatPercent = {};
    Prices prices = {};
    std::string source = {}; ///< where the sheet came from, for the report; not in the contract

    bool operator==(const MonthTariff&) const = default;
};

/// Everything that a bill under every category needs: sites, shared profiles, months.
struct Case
{
    PriceUnit priceUnit = PriceUnit::PerMwh;
    Kwh quantityStep = Kwh::fromMantissa(1'000'000'000); ///< 0.001
    std::optional<Rate> vatPercent = {};
    MissingPolicy missing = MissingPolicy::Error;
    Detail detail = Detail::Full;
    std::optional<Day> tariffDecision = {};
    std::map<std::string, MeterData> profiles = {};
    bool portfolio = false; ///< given as `sites`
    std::vector<Site> sites = {};
    std::vector<MonthTariff> months = {}; ///< rising, all in one calendar year

    bool operator==(const Case&) const = default;
};

} // namespace meritdesk::retail
