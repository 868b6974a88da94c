#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/retail/case.h"
#include "core/scenario/edit.h"
#include "core/scenario/price_fields.h"

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

/// The hourly plan of the consumer for categories 5 and 6; nothing takes it away.
[[nodiscard]] Edit setPlan(SiteIndex site, std::optional<retail::Plan> plan);

/// What is done where meter data are missing; Error refuses to bill.
[[nodiscard]] Edit setMissingPolicy(retail::MissingPolicy policy);

/// Sets or takes away one number of the price sheet, in the case's price unit; what is taken away closes the
/// categories that need it. Transmission and margin are those of the consumer.
[[nodiscard]] Edit setPrice(SiteIndex site, TariffMonthIndex month, const PriceField& field,
                            std::optional<retail::Rate> value, std::string mergeKey = {});
/// Replaces hourly prices from the hour `first` (0 is the first of the month) on; prices that are not there
/// yet come as a whole month.
[[nodiscard]] Edit setHourlyPrices(TariffMonthIndex month, const HourlyPriceField& field, std::size_t first,
                                   retail::HourlyRates rates);
/// Percent, 0..100; nothing for the rate by law.
[[nodiscard]] Edit setVat(TariffMonthIndex month, std::optional<retail::Rate> percent);
/// Rising days of the month, at least one; nothing for the production calendar.
[[nodiscard]] Edit setWorkingDays(TariffMonthIndex month, std::optional<std::vector<Day>> days);
/// Peak hours 1..24 by day of the month, at least one; nothing when they are not published.
[[nodiscard]] Edit setPeakHours(TariffMonthIndex month, std::optional<std::map<Day, int>> hours);
/// At least one hour; nothing when they are not known.
[[nodiscard]] Edit setPlannedPeakHours(TariffMonthIndex month, std::optional<retail::HourSet> hours);
/// Zones of the day: at least one hour of night, at least one of the peak where it is given, none in both;
/// nothing when they are not known.
[[nodiscard]] Edit setZoneHours(TariffMonthIndex month, std::optional<retail::ZoneHours> hours);
/// The day on which the transmission tariffs of the year were decided; nothing when it is not known.
[[nodiscard]] Edit setTariffDecision(std::optional<Day> day);

/// Replaces the whole case (an import, a sample): at least one site, months rising and in one year.
[[nodiscard]] Edit replaceCase(retail::Case next);

} // namespace meritdesk::scenario
