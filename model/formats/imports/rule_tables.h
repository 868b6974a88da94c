#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/derivation/derivation.h"
#include "core/result.h"
#include "core/retail/case.h"

namespace meritdesk::imports {

/// Hours of the zones of the day (зоны суток) of a month in a united energy system (ОЭС), as they are set
/// every year; Moscow time, all days.
struct SystemZoneHours
{
    int year = 0;
    std::string system = {}; ///< "Centre", "Urals", ...
    int month = 0;           ///< 1..12
    retail::ZoneHours hours = {};
    Source source = {};
    std::string comment = {}; ///< what of the system it leaves out

    bool operator==(const SystemZoneHours&) const = default;
};

/// The built-in list (resources/data/zone_hours_ru.csv): a few systems of 2011, 2013 and 2015.
[[nodiscard]] const std::vector<SystemZoneHours>& zoneHours();

/// The systems that a month has hours for, in the order of the list.
[[nodiscard]] std::vector<const SystemZoneHours*> zoneHoursOf(Month month);

/// Reads such a list: year, system, month, night, peak, source, grade, comment.
[[nodiscard]] Result<std::vector<SystemZoneHours>> readZoneHours(std::string_view csv);

/// A band of maximum power with its own supplier's margin (сбытовая надбавка), and its value where one is
/// known.
struct MarginBand
{
    std::optional<Month> from = {};
    std::optional<Month> until = {};          ///< the last month
    std::optional<retail::Rate> belowKw = {}; ///< absent in the last band
    bool share = false;                       ///< a share of the price, else a rate per kWh
    std::optional<retail::Rate> value = {};   ///< of a share: profitability of sales, times the coefficient
    Source source = {};
    std::string comment = {};

    bool operator==(const MarginBand&) const = default;
};

/// The built-in list (resources/data/margin_bands_ru.csv).
[[nodiscard]] const std::vector<MarginBand>& marginBands();

/// The bands of a month, as they follow by power, without values; empty when the month is before the list.
[[nodiscard]] std::vector<MarginBand> marginSchemeOf(Month month);

/// Reads such a list: from, until, below_kw, form (share, rate), value, source, grade, comment.
[[nodiscard]] Result<std::vector<MarginBand>> readMarginBands(std::string_view csv);

/// The years of a table that is set anew every year, for one of its subjects.
struct TableYears
{
    std::string table = {};   ///< file name without folder
    std::string subject = {}; ///< a price zone, a system; empty when the table has none
    std::vector<int> years = {};

    bool operator==(const TableYears&) const = default;
};

/// What every yearly table covers: production calendar, planned peak hours, zone hours. A year counts when
/// all of its months are there.
[[nodiscard]] std::vector<TableYears> yearlyTables();

} // namespace meritdesk::imports
