#include "core/retail/checks.h"
#include "core/retail/gaps.h"
#include "core/retail/month_rates.h"
#include "core/retail/places.h"
#include "core/retail/plan.h"
#include "core/retail/prepared.h"

namespace meritdesk::retail {

namespace {

void warnOfPeakHours(const MonthTariff& month, const std::vector<Day>& days, const std::string& place,
                     std::vector<Finding>& warnings)
{
    if (!month.peakHours)
        return;
    std::vector<Day> peakDays;
    for (const auto& [day, hour] : *month.peakHours) {
        peakDays.push_back(day);
        if (month.plannedPeakHours && !month.plannedPeakHours->test(static_cast<std::size_t>(hour - 1)))
            warnings.push_back(warning("peak-hour-outside-planned", place + "." + printDay(day),
                                       {{"day", printDay(day)}, {"hour", std::to_string(hour)}}));
    }
    if (peakDays != days)
        warnings.push_back(warning("peak-days-differ", place,
                                   {{"month", printMonth(month.month)},
                                    {"days", std::to_string(peakDays.size())},
                                    {"working", std::to_string(days.size())}}));
}

/// Gaps of one source filled, its warnings kept; nothing and a finding when they cannot be.
std::optional<std::vector<HourlyValues>> filled(const MeterData& data, const GapRules& rules,
                                                const std::string& place, std::vector<Finding>& warnings,
                                                std::vector<Finding>& faults)
{
    auto hours = fillGaps(*data.hours, rules, place);
    if (!hours) {
        faults = hours.findings();
        return std::nullopt;
    }
    warnings.insert(warnings.end(), hours->warnings.begin(), hours->warnings.end());
    return std::move(hours).value().months;
}

/// The months of a site's points, by point; those with a profile are left empty.
using OwnHours = std::vector<std::vector<HourlyValues>>;

/// Prepares one site; the first fault ends it.
class SitePreparation
{
public:
    SitePreparation(const PreparedCase& shared, std::size_t site, RateBook& rates)
        : m_shared(shared)
        , m_site(shared.input->sites[site])
        , m_place(sitePlace(*shared.input, site))
        , m_rates(rates)
    {
        m_made.site.input = &m_site;
    }

    Result<SiteInTurn> run()
    {
        OwnHours own(m_site.points.size());
        for (std::size_t i = 0; i < own.size(); ++i) {
            if (!m_site.points[i].own)
                continue;
            auto months = filled(*m_site.points[i].own, m_shared.gaps,
                                 m_place + ".points[" + std::to_string(i) + "]", m_made.warnings, m_faults);
            if (!months)
                return m_faults;
            own[i] = std::move(*months);
        }
        for (std::size_t month = 0; month < m_shared.tariffs.size(); ++month)
            if (!addMonth(own, month))
                return m_faults;
        return std::move(m_made);
    }

private:
    [[nodiscard]] HourlyValues factOf(const OwnHours& own, std::size_t month) const
    {
        std::vector<Weighted> terms;
        for (std::size_t i = 0; i < own.size(); ++i) {
            const auto& point = m_site.points[i];
            terms.push_back(point.own
                                ? Weighted{&own[i][month], {.mantissa = 1}}
                                : Weighted{&m_shared.profiles.at(point.profile)[month], exact(point.scale)});
        }
        return weightedSum(terms);
    }

    bool addMonth(const OwnHours& own, std::size_t month)
    {
        const auto& input = *m_shared.input;
        const auto& tariff = m_shared.tariffs[month];
        SiteMonth hours{.fact = factOf(own, month)};
        if (m_site.plan) {
            auto plan =
                planOf(*m_site.plan, tariff.input->month, hours.fact, input.quantityStep, m_place + ".plan");
            if (!plan) {
                m_faults = {plan.findings().front()};
                return false;
            }
            hours.plan = std::move(plan).value();
        }
        if (m_site.zone == PriceZone::NonPrice && hours.plan && !m_warnedOfDeviations) {
            m_made.warnings.push_back(warning("non-price-zone-deviations", m_place));
            m_warnedOfDeviations = true;
        }
        if (input.detail == Detail::Year)
            hours.rates = m_rates.of(m_site, tariff, hours.plan.has_value());
        m_made.site.months.push_back(std::move(hours));
        return true;
    }

    const PreparedCase& m_shared;
    const Site& m_site;
    std::string m_place;
    RateBook& m_rates;
    bool m_warnedOfDeviations = false;
    SiteInTurn m_made = {};
    std::vector<Finding> m_faults = {};
};

/// Nothing and a finding when the calendar does not know the working days of a month.
bool addTariffs(PreparedCase& shared, const ProductionCalendar& calendar, std::vector<Finding>& faults)
{
    const auto& months = shared.input->months;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const auto& month = months[i];
        auto days = month.workingDays ? month.workingDays : workingDays(calendar, month.month);
        if (!days) {
            faults = {error("calendar-year-unknown", monthPlace(i) + ".working_days",
                            {{"month", printMonth(month.month)}})};
            return false;
        }
        warnOfPeakHours(month, *days, monthPlace(i) + ".peak_hours", shared.warnings);
        shared.tariffs.push_back(prepareTariff(*shared.input, month, std::move(*days)));
    }
    return true;
}

} // namespace

Result<PreparedCase> prepareShared(const Case& input, const ProductionCalendar& calendar)
{
    auto faults = faultsOf(input);
    PreparedCase shared{.input = &input, .gaps = {{}, input.missing, input.quantityStep}};
    if (!faults.empty() || !addTariffs(shared, calendar, faults))
        return faults;
    for (const auto& month : input.months)
        shared.gaps.months.push_back(month.month);
    for (const auto& [name, data] : input.profiles) {
        auto months = filled(data, shared.gaps, "profiles." + name, shared.warnings, faults);
        if (!months)
            return faults;
        shared.profiles.emplace(name, std::move(*months));
    }
    if (input.months.size() < 12)
        shared.warnings.push_back(
            warning("partial-year", "months", {{"months", std::to_string(input.months.size())}}));
    return shared;
}

Result<SiteInTurn> prepareSite(const PreparedCase& shared, std::size_t site, RateBook& rates)
{
    return SitePreparation(shared, site, rates).run();
}

Result<PreparedCase> prepare(const Case& input, const ProductionCalendar& calendar)
{
    auto shared = prepareShared(input, calendar);
    if (!shared)
        return shared;
    auto prepared = std::move(shared).value();
    RateBook rates;
    for (std::size_t i = 0; i < input.sites.size(); ++i) {
        auto site = prepareSite(prepared, i, rates);
        if (!site)
            return site.findings();
        prepared.warnings.insert(prepared.warnings.end(), site->warnings.begin(), site->warnings.end());
        prepared.sites.push_back(std::move(site).value().site);
    }
    return prepared;
}

} // namespace meritdesk::retail
