#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/calendar/production_calendar.h"
#include "core/derivation/derivation.h"
#include "core/finding.h"
#include "core/progress.h"
#include "core/retail/case.h"
#include "core/retail/portfolio.h"
#include "core/shared.h"

namespace meritdesk::items {

/// The numbers of a site that the table of many sites shows and sorts by.
enum class SiteNumber : std::uint8_t {
    Volume,     ///< kWh
    MaxPower,   ///< kW
    HoursOfUse, ///< h a month
    Today,      ///< RUB in today's category
    Best,       ///< RUB with the best choice
    Saving,     ///< RUB
    Share,      ///< saving in % of today's cost
};

inline constexpr std::size_t siteNumbers = 7;

/// Decimals of each of them: they are rounded half up once, and shown, sorted and written as they are then.
inline constexpr std::array<int, siteNumbers> siteDecimals{0, 2, 1, 2, 2, 2, 2};

/// A site's numbers in their last decimal place; nothing where the site has none.
using SiteNumbers = std::array<std::optional<Integer>, siteNumbers>;

/// All sites of a case by their year: the bill, or the findings that say why there is none.
struct BilledPortfolio
{
    Shared<retail::Case> input = {};
    std::optional<retail::PortfolioBill> bill = {};
    std::vector<SiteNumbers> numbers = {}; ///< of every site
    std::vector<Finding> findings = {};
};

using BilledPortfolioPtr = std::shared_ptr<const BilledPortfolio>;

/// Bills every site (long work, for a worker); without sites or months there is neither bill nor finding.
[[nodiscard]] BilledPortfolioPtr billedPortfolio(const Shared<retail::Case>& input,
                                                 const ProductionCalendar& calendar,
                                                 const Progress& progress = {});

/// A number in plain notation.
[[nodiscard]] std::string plainText(const Integer& number, SiteNumber kind);

/// How a number of a site came about: its year is billed again in full, which takes some milliseconds.
/// Nothing for a number that is only read (the maximum power), or that the site does not have.
[[nodiscard]] std::optional<Derivation> derivationOf(const BilledPortfolio& billed, std::size_t site,
                                                     SiteNumber kind, const ProductionCalendar& calendar);

} // namespace meritdesk::items
