#include <set>

#include "core/retail/checks.h"
#include "core/retail/gaps.h"
#include "core/retail/month_rates.h"
#include "core/retail/places.h"
#include "core/retail/plan.h"
#include "core/retail/prepared.h"

namespace meritdesk::retail {

namespace {

/// Prepares one case; the first fault ends it.
class Preparation
{
public:
    Preparation(const Case& input, const ProductionCalendar& calendar)
        : m_case(input)
        , m_calendar(calendar)
        , m_rules{{}, input.missing, input.quantityStep}
    {
        m_prepared.input = &input;
        for (const auto& month : input.months)
            m_rules.months.push_back(month.month);
    }

    Result<PreparedCase> run()
    {
        m_findings = faultsOf(m_case);
        if (!m_findings.empty() || !tariffs() || !profiles())
            return m_findings;
        if (m_case.months.size() < 12)
            warn(warning("partial-year", "months", {{"months", std::to_string(m_case.months.size())}}));
        for (std::size_t i = 0; i < m_case.sites.size(); ++i)
            if (!site(m_case.sites[i], sitePlace(m_case, i)))
                return m_findings;
        return std::move(m_prepared);
    }

private:
    void warn(Finding finding) { m_prepared.warnings.push_back(std::move(finding)); }

    bool fail(Finding finding)
    {
        m_findings.push_back(std::move(finding));
        return false;
    }

    bool tariffs()
    {
        for (std::size_t i = 0; i < m_case.months.size(); ++i) {
            const auto& month = m_case.months[i];
            auto days = month.workingDays ? month.workingDays : workingDays(m_calendar, month.month);
            if (!days)
                return fail(error("calendar-year-unknown", monthPlace(i) + ".working_days",
                                  {{"month", printMonth(month.month)}}));
            warnOfPeakHours(month, *days, monthPlace(i) + ".peak_hours");
            m_prepared.tariffs.push_back(prepareTariff(m_case, month, std::move(*days)));
        }
        return true;
    }

    void warnOfPeakHours(const MonthTariff& month, const std::vector<Day>& days, const std::string& place)
    {
        if (!month.peakHours)
            return;
        std::vector<Day> peakDays;
        for (const auto& [day, hour] : *month.peakHours) {
            peakDays.push_back(day);
            if (month.plannedPeakHours && !month.plannedPeakHours->test(static_cast<std::size_t>(hour - 1)))
                warn(warning("peak-hour-outside-planned", place + "." + printDay(day),
                             {{"day", printDay(day)}, {"hour", std::to_string(hour)}}));
        }
        if (peakDays != days)
            warn(warning("peak-days-differ", place,
                         {{"month", printMonth(month.month)},
                          {"days", std::to_string(peakDays.size())},
                          {"working", std::to_string(days.size())}}));
    }

    std::optional<std::vector<HourlyValues>> filled(const MeterData& data, const std::string& place)
    {
        auto hours = fillGaps(*data.hours, m_rules, place);
        if (!hours) {
            m_findings = hours.findings();
            return std::nullopt;
        }
        for (const auto& finding : hours->warnings)
            warn(finding);
        return std::move(hours).value().months;
    }

    bool profiles()
    {
        for (const auto& [name, data] : m_case.profiles) {
            auto months = filled(data, "profiles." + name);
            if (!months)
                return false;
            m_profiles.emplace(name, std::move(*months));
        }
        return true;
    }

    bool site(const Site& site, const std::string& place)
    {
        std::vector<std::vector<HourlyValues>> own(site.points.size());
        for (std::size_t i = 0; i < own.size(); ++i) {
            if (!site.points[i].own)
                continue;
            auto months = filled(*site.points[i].own, place + ".points[" + std::to_string(i) + "]");
            if (!months)
                return false;
            own[i] = std::move(*months);
        }
        m_prepared.sites.push_back({&site, {}});
        for (std::size_t month = 0; month < m_rules.months.size(); ++month)
            if (!siteMonth(site, own, month, place))
                return false;
        return true;
    }

    bool siteMonth(const Site& site, const std::vector<std::vector<HourlyValues>>& own, std::size_t month,
                   const std::string& place)
    {
        std::vector<Weighted> terms;
        for (std::size_t i = 0; i < own.size(); ++i) {
            const auto& point = site.points[i];
            terms.push_back(point.own ? Weighted{&own[i][month], {.mantissa = 1}}
                                      : Weighted{&m_profiles.at(point.profile)[month], exact(point.scale)});
        }
        SiteMonth hours{.fact = weightedSum(terms)};
        if (site.plan) {
            auto plan =
                planOf(*site.plan, m_rules.months[month], hours.fact, m_case.quantityStep, place + ".plan");
            if (!plan)
                return fail(plan.findings().front());
            hours.plan = std::move(plan).value();
        }
        warnOfDeviations(site, hours, place);
        if (m_case.detail == Detail::Year)
            hours.rates = m_rates.of(site, m_prepared.tariffs[month], hours.plan.has_value());
        m_prepared.sites.back().months.push_back(std::move(hours));
        return true;
    }

    void warnOfDeviations(const Site& site, const SiteMonth& hours, const std::string& place)
    {
        if (site.zone == PriceZone::NonPrice && hours.plan && m_warnedOfDeviations.insert(place).second)
            warn(warning("non-price-zone-deviations", place));
    }

    const Case& m_case;
    const ProductionCalendar& m_calendar;
    GapRules m_rules;
    std::map<std::string, std::vector<HourlyValues>> m_profiles = {};
    std::set<std::string> m_warnedOfDeviations = {};
    RateBook m_rates = {};
    PreparedCase m_prepared = {};
    std::vector<Finding> m_findings = {};
};

} // namespace

Result<PreparedCase> prepare(const Case& input, const ProductionCalendar& calendar)
{
    return Preparation(input, calendar).run();
}

} // namespace meritdesk::retail
