#include "core/retail/month_rates.h"

#include <algorithm>

#include "core/retail/categories.h"
#include "core/retail/component.h"
#include "core/retail/eligibility.h"
#include "core/retail/hour_sums.h"
#include "core/retail/line_sink.h"

namespace meritdesk::retail {

namespace {

/// Rates stay below 2^62 and so do the powers of ten that lines are divided by.
constexpr int mostBits = 62;

/// Puts one unit of a sum into a month of nothing; false when the month has no such sum.
using PutOne = bool (*)(MonthContext&);

bool putVolume(MonthContext& month, const HourSet& hours)
{
    std::size_t hour = 0;
    while (hour < hours.size() && !hours.test(hour))
        ++hour;
    if (hour == hours.size())
        return false;
    month.byHourOfDay.at(hour) = month.volume = {.mantissa = 1};
    return true;
}

bool putRest(MonthContext& month)
{
    return putVolume(month, zoneSets(*month.tariff).at(0));
}

bool putNight(MonthContext& month)
{
    return putVolume(month, zoneSets(*month.tariff).at(1));
}

bool putPeak(MonthContext& month)
{
    return putVolume(month, zoneSets(*month.tariff).at(2));
}

/// A cost is counted in the last place of its prices.
bool putCost(std::optional<Exact>& cost, const std::optional<HourlyValues>& prices)
{
    if (cost)
        cost = Exact{.mantissa = 1, .scale = prices->scale};
    return cost.has_value();
}

bool putDamBm(MonthContext& month)
{
    return putCost(month.damBmCost, month.tariff->damBm);
}

bool putDam(MonthContext& month)
{
    return putCost(month.damCost, month.tariff->dam);
}

template <auto Member>
bool putPlanned(MonthContext& month)
{
    if (month.plan)
        *month.plan.*Member = Exact{.mantissa = 1};
    return month.plan.has_value();
}

bool putOverCost(MonthContext& month)
{
    return month.plan && putCost(month.plan->overCost, month.tariff->overPlan);
}

bool putUnderCost(MonthContext& month)
{
    return month.plan && putCost(month.plan->underCost, month.tariff->underPlan);
}

/// Kilowatts of days, of which the line takes the mean.
bool putMean(std::optional<Exact>& mean, std::size_t days)
{
    if (mean)
        mean = Exact{.mantissa = 1, .divisor = static_cast<std::int64_t>(days)};
    return mean.has_value();
}

bool putPurchased(MonthContext& month)
{
    const auto& hours = month.tariff->input->peakHours;
    return hours && putMean(month.purchasedKw, hours->size());
}

bool putNetwork(MonthContext& month)
{
    return putMean(month.networkKw, month.tariff->workingDays.size());
}

/// By MonthSum.
constexpr std::array<PutOne, monthSums> putOne{&putRest,
                                               &putNight,
                                               &putPeak,
                                               &putDamBm,
                                               &putDam,
                                               &putPlanned<&PlanSums::planned>,
                                               &putPlanned<&PlanSums::over>,
                                               &putPlanned<&PlanSums::under>,
                                               &putOverCost,
                                               &putUnderCost,
                                               &putPurchased,
                                               &putNetwork};

/// The sums that the month has, each of nothing.
MonthContext nothing(const Site& site, const PreparedTariff& tariff, bool planned)
{
    const auto zero = [](bool there) { return there ? std::optional(Exact{}) : std::nullopt; };
    MonthContext month{.site = &site, .tariff = &tariff};
    month.transmission = siteTransmission(site, tariff);
    month.margin = siteMargin(site, tariff);
    month.purchasedKw = zero(tariff.input->peakHours.has_value());
    month.networkKw = zero(tariff.input->plannedPeakHours.has_value());
    month.damBmCost = zero(tariff.damBm.has_value());
    month.damCost = zero(tariff.dam.has_value());
    if (planned)
        month.plan = PlanSums{.overCost = zero(tariff.overPlan.has_value()),
                              .underCost = zero(tariff.underPlan.has_value())};
    return month;
}

std::vector<BillLine> linesOf(const MonthContext& month, const Category& category)
{
    LineSink lines(true);
    for (const auto* component : category.components)
        component->bill(month, category, lines);
    return lines.takeLines();
}

/// What one unit of a sum costs in a line, exactly.
struct UnitCost
{
    MonthSum sum = {};
    Exact roubles = {};
};

using LineCosts = std::vector<UnitCost>;

/// By line; nothing when a line costs something without any hour.
std::optional<std::vector<LineCosts>> costsOf(const MonthContext& none, const Category& category)
{
    const auto lines = linesOf(none, category);
    if (!std::all_of(lines.begin(), lines.end(), [](const BillLine& line) { return line.exact.isZero(); }))
        return std::nullopt;
    std::vector<LineCosts> costs(lines.size());
    for (std::size_t sum = 0; sum < monthSums; ++sum) {
        auto month = none;
        if (!putOne.at(sum)(month))
            continue;
        const auto units = linesOf(month, category);
        if (units.size() != costs.size())
            return std::nullopt;
        for (std::size_t i = 0; i < units.size(); ++i)
            if (!units[i].exact.isZero())
                costs[i].push_back({static_cast<MonthSum>(sum), trimmed(units[i].exact)});
    }
    return costs;
}

std::optional<std::int64_t> fitting(const Integer& value)
{
    if (abs(value) >= Integer(1) << mostBits)
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}

/// All costs over one scale and one divisor; nothing when they have none in common or do not fit.
std::optional<LineRate> rateOf(const LineCosts& costs)
{
    LineRate line{.scale = 2}; // at least kopecks
    if (!costs.empty())
        line.divisor = costs.front().roubles.divisor;
    for (const auto& cost : costs)
        line.scale = std::max(line.scale, cost.roubles.scale);
    Integer all = 0;
    for (const auto& [sum, roubles] : costs) {
        const Integer scaled = roubles.mantissa * powerOfTen(line.scale - roubles.scale);
        const auto rate = fitting(scaled);
        if (!rate || roubles.divisor != line.divisor)
            return std::nullopt;
        all += abs(scaled);
        line.terms.push_back({sum, *rate});
    }
    line.rateBits = all.is_zero() ? 0 : static_cast<int>(msb(all)) + 1;
    return line;
}

/// The place of a line among those already there, or at their end.
std::size_t placeOf(std::vector<LineRate>& lines, LineRate line)
{
    const auto found = std::find(lines.begin(), lines.end(), line);
    if (found != lines.end())
        return static_cast<std::size_t>(found - lines.begin());
    lines.push_back(std::move(line));
    return lines.size() - 1;
}

bool addCategory(const MonthContext& none, const Category& category, MonthRates& rates)
{
    auto& own = rates.categories.emplace_back(CategoryRates{lackingFor(none, category), {}});
    if (!own.lacking.empty())
        return true;
    const auto costs = costsOf(none, category);
    if (!costs)
        return false;
    for (const auto& each : *costs) {
        auto line = rateOf(each);
        if (!line)
            return false;
        own.lines.push_back(placeOf(rates.lines, std::move(*line)));
    }
    return true;
}

std::vector<std::size_t> purchasedHours(const PreparedTariff& tariff)
{
    std::vector<std::size_t> indices;
    if (tariff.input->peakHours)
        for (const auto& [day, hour] : *tariff.input->peakHours)
            indices.push_back(static_cast<std::size_t>(dayOfMonth(day) - 1) * 24
                              + static_cast<std::size_t>(hour - 1));
    return indices;
}

std::array<std::uint8_t, 24> zoneOfHour(const PreparedTariff& tariff)
{
    const auto sets = zoneSets(tariff); // an hour is in one of them
    std::array<std::uint8_t, 24> zones{};
    for (std::size_t zone = 0; zone < sets.size(); ++zone)
        for (std::size_t hour = 0; hour < zones.size(); ++hour)
            if (sets.at(zone).test(hour))
                zones.at(hour) = static_cast<std::uint8_t>(zone);
    return zones;
}

void addNetworkHours(const PreparedTariff& tariff, MonthRates& rates)
{
    const auto& hours = tariff.input->plannedPeakHours;
    for (std::size_t hour = 0; hours && hour < hours->size(); ++hour)
        if (hours->test(hour))
            rates.networkHours.push_back(hour);
    for (const auto day : tariff.workingDays)
        rates.networkDays.push_back(static_cast<std::size_t>(dayOfMonth(day) - 1) * 24);
}

/// The first band that lets the site in.
std::size_t bandOf(const Site& site, const std::vector<MarginRule>& bands)
{
    const auto found = std::find_if(bands.begin(), bands.end(), [&site](const MarginRule& rule) {
        return !rule.belowKw || site.maxPowerKw < *rule.belowKw;
    });
    return static_cast<std::size_t>(found - bands.begin());
}

} // namespace

std::array<HourSet, 3> zoneSets(const PreparedTariff& tariff)
{
    const auto zones = tariff.input->zoneHours.value_or(ZoneHours{});
    const auto peak = zones.peak.value_or(HourSet{});
    return {~(zones.night | peak), zones.night, peak};
}

std::optional<MonthRates> monthRates(const Site& site, const PreparedTariff& tariff, bool planned)
{
    const auto vat = fitting(tariff.vatPercent.mantissa);
    if (!tariff.allIn.hourly.empty() // finished hourly prices make sums of their own
        || !vat || tariff.workingDays.size() > MonthRates::mostDays)
        return std::nullopt;
    MonthRates rates{.purchasedHours = purchasedHours(tariff), .zoneOfHour = zoneOfHour(tariff)};
    addNetworkHours(tariff, rates);
    rates.vatRate = *vat;
    rates.vatScale = tariff.vatPercent.scale;
    const auto none = nothing(site, tariff, planned);
    for (const auto* category : categories)
        if (!addCategory(none, *category, rates) || rates.lines.size() > MonthRates::mostLines)
            return std::nullopt;
    return rates;
}

std::shared_ptr<const MonthRates> RateBook::of(const Site& site, const PreparedTariff& tariff, bool planned)
{
    const std::lock_guard alone(m_asked);
    const Key key{&tariff, site.voltage, bandOf(site, tariff.input->prices.margin), planned};
    if (const auto found = m_rates.find(key); found != m_rates.end())
        return found->second;
    auto rates = monthRates(site, tariff, planned);
    auto shared = rates ? std::make_shared<const MonthRates>(std::move(*rates)) : nullptr;
    return m_rates.emplace(key, std::move(shared)).first->second;
}

} // namespace meritdesk::retail
