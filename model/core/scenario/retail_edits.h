#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/retail/case.h"
#include "core/scenario/edit.h"

namespace meritdesk::scenario {

using SiteIndex = std::size_t;        ///< position of a consumer in the case, from 0
using TariffMonthIndex = std::size_t; ///< position of a month in the case, from 0

/// Edits of the consumer's card. Equal merge keys in a row are one undo step (one typing).
[[nodiscard]] Edit setSiteName(SiteIndex site, std::string name);
/// kW, not below zero.
[[nodiscard]] Edit setMaxPower(SiteIndex site, retail::Rate kw, std::string mergeKey = {});
[[nodiscard]] Edit setVoltage(SiteIndex site, retail::Voltage voltage);
[[nodiscard]] Edit setConnection(SiteIndex site, retail::Connection connection);
[[nodiscard]] Edit setPriceZone(SiteIndex site, retail::PriceZone zone);
[[nodiscard]] Edit setMetering(SiteIndex site, retail::Metering metering);
/// The category in force before the first month; nothing when it is not known.
[[nodiscard]] Edit setCurrentCategory(SiteIndex site, std::optional<std::string> category);

/// What is done where meter data are missing; Error refuses to bill.
[[nodiscard]] Edit setMissingPolicy(retail::MissingPolicy policy);

/// A single rate of a month's price sheet, in the case's price unit.
struct RateField
{
    std::string_view id = {}; ///< key of the scripting contract and of its label
    std::optional<retail::Rate>& (*of)(retail::Prices&) = nullptr;
};

extern const RateField capacityRate;
extern const RateField demandResponseRate;
extern const RateField planVolumeRate;
extern const RateField deviationRate;
extern const RateField otherRate;

/// The single rates of a price sheet, in the order in which they are shown; either sign.
inline constexpr std::array<const RateField*, 5> rateFields{&capacityRate, &demandResponseRate,
                                                            &planVolumeRate, &deviationRate, &otherRate};

/// Sets or takes away one rate; what is taken away closes the categories that need it.
[[nodiscard]] Edit setRate(TariffMonthIndex month, const RateField& field, std::optional<retail::Rate> rate,
                           std::string mergeKey = {});
/// Transmission rates of a voltage id ("" for every voltage), none below zero.
[[nodiscard]] Edit setTransmission(TariffMonthIndex month, std::string voltage,
                                   retail::TransmissionRates rates, std::string mergeKey = {});
/// Percent, 0..100; nothing for the rate by law.
[[nodiscard]] Edit setVat(TariffMonthIndex month, std::optional<retail::Rate> percent);
/// Rising days of the month, at least one; nothing for the production calendar.
[[nodiscard]] Edit setWorkingDays(TariffMonthIndex month, std::optional<std::vector<Day>> days);
/// Peak hours 1..24 by day of the month, at least one; nothing when they are not published.
[[nodiscard]] Edit setPeakHours(TariffMonthIndex month, std::optional<std::map<Day, int>> hours);
/// At least one hour; nothing when they are not known.
[[nodiscard]] Edit setPlannedPeakHours(TariffMonthIndex month, std::optional<retail::HourSet> hours);

/// Replaces the whole case (an import, a sample): at least one site, months rising and in one year.
[[nodiscard]] Edit replaceCase(retail::Case next);

} // namespace meritdesk::scenario
