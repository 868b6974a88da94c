#pragma once

#include <array>
#include <optional>

#include "core/retail/bill.h"
#include "core/retail/prepared.h"

namespace meritdesk::retail {

/// Transmission rates of the site's voltage, RUB per kWh and per kW a month.
struct SiteTransmission
{
    std::optional<Exact> single = {};
    std::optional<Exact> losses = {};
    std::optional<Exact> maintenance = {};
};

/// The supplier's margin of the site's band: a rate in RUB per kWh, or a share of the price.
struct SiteMargin
{
    std::optional<Exact> rate = {};
    std::optional<Exact> share = {};
};

/// Fact against plan over a month; kWh and roubles.
struct PlanSums
{
    Exact planned = {};
    Exact over = {};  ///< sum of max(0, fact - plan)
    Exact under = {}; ///< sum of max(0, plan - fact)
    std::optional<Exact> overCost = {};
    std::optional<Exact> underCost = {};
};

/// Everything about one site in one month that the components multiply; sums over hours are made once.
struct MonthContext
{
    const Site* site = nullptr;
    const PreparedTariff* tariff = nullptr;
    const SiteMonth* hours = nullptr;
    SiteTransmission transmission = {};
    std::optional<SiteMargin> margin = {};
    Exact volume = {};                      ///< kWh
    std::array<Exact, 24> byHourOfDay = {}; ///< kWh of hour 1..24 over the month
    std::optional<Exact> purchasedKw = {};
    std::optional<Exact> networkKw = {};
    std::optional<Exact> damBmCost = {}; ///< sum of kWh x price, roubles
    std::optional<Exact> damCost = {};
    std::optional<PlanSums> plan = {};

    [[nodiscard]] const Prices& prices() const { return tariff->input->prices; }
};

[[nodiscard]] MonthContext monthContext(const Site& site, const PreparedTariff& tariff,
                                        const SiteMonth& hours);

/// The transmission rates that hold for a site; all absent when its voltage has none.
[[nodiscard]] SiteTransmission siteTransmission(const Site& site, const PreparedTariff& tariff);

/// The margin of the site's band; nothing when the sheet has none.
[[nodiscard]] std::optional<SiteMargin> siteMargin(const Site& site, const PreparedTariff& tariff);

/// The id of a voltage in price sheets: VN, SN1, SN2, NN.
[[nodiscard]] std::string_view voltageId(Voltage voltage);

} // namespace meritdesk::retail
