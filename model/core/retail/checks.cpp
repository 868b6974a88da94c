#include "core/retail/checks.h"

#include <algorithm>

#include "core/listed.h"
#include "core/retail/categories.h"
#include "core/retail/places.h"

namespace meritdesk::retail {

namespace {

constexpr std::size_t mostFindings = 20;

/// Collects the findings of one case.
class Checker
{
public:
    explicit Checker(const Case& input)
        : m_case(input)
    {
    }

    std::vector<Finding> all()
    {
        if (m_case.sites.empty())
            m_findings.push_back(error("case-without-sites", m_case.portfolio ? "sites" : "site"));
        if (m_case.quantityStep <= Kwh())
            m_findings.push_back(error("quantity-step-not-positive", "quantity_step",
                                       {{"value", m_case.quantityStep.text()}}));
        checkMonths();
        for (std::size_t i = 0; i < m_case.sites.size(); ++i)
            checkSite(m_case.sites[i], sitePlace(m_case, i));
        m_findings.resize(std::min(m_findings.size(), mostFindings));
        return std::move(m_findings);
    }

private:
    void checkMonths()
    {
        const auto& months = m_case.months;
        if (months.empty())
            m_findings.push_back(error("case-without-months", "months"));
        for (std::size_t i = 0; i < months.size(); ++i) {
            const bool follows = i == 0
                                 || (months[i - 1].month < months[i].month
                                     && months[i - 1].month.year() == months[i].month.year());
            if (!follows)
                m_findings.push_back(error("month-out-of-order", monthPlace(i) + ".month",
                                           {{"month", printMonth(months[i].month)}}));
            checkDays(months[i], monthPlace(i));
            checkPrices(months[i], monthPlace(i) + ".prices");
        }
    }

    void checkDays(const MonthTariff& month, const std::string& place)
    {
        if (month.workingDays && month.workingDays->empty())
            m_findings.push_back(error("days-empty", place + ".working_days"));
        if (month.peakHours && month.peakHours->empty())
            m_findings.push_back(error("days-empty", place + ".peak_hours"));
        if (month.plannedPeakHours && month.plannedPeakHours->none())
            m_findings.push_back(error("hours-empty", place + ".planned_peak_hours"));
        for (const auto day : month.workingDays.value_or(std::vector<Day>{}))
            checkDay(month.month, day, place + ".working_days");
        for (const auto& [day, hour] : month.peakHours.value_or(std::map<Day, int>{})) {
            checkDay(month.month, day, place + ".peak_hours");
            if (hour < 1 || hour > 24)
                m_findings.push_back(error("hour-out-of-range", place + ".peak_hours." + printDay(day),
                                           {{"value", std::to_string(hour)}}));
        }
    }

    void checkDay(Month month, Day day, const std::string& place)
    {
        if (monthOf(day) != month)
            m_findings.push_back(
                error("day-outside-month", place, {{"value", printDay(day)}, {"month", printMonth(month)}}));
    }

    void checkPrices(const MonthTariff& month, const std::string& place)
    {
        const auto hours = static_cast<std::size_t>(daysIn(month.month)) * 24;
        const auto check = [&](const std::optional<HourlyRates>& rates, const char* key) {
            if (rates && rates->size() != hours)
                m_findings.push_back(
                    error("values-not-as-many", place + "." + key,
                          {{"count", std::to_string(rates->size())}, {"needed", std::to_string(hours)}}));
        };
        const auto& prices = month.prices;
        check(prices.damBm, "dam_bm");
        check(prices.dam, "dam");
        check(prices.overPlan, "over_plan");
        check(prices.underPlan, "under_plan");
        for (const auto& [category, rates] : prices.allIn.hourly)
            check(rates, ("all_in." + category).c_str());
        if (prices.allIn.threeZones && prices.allIn.threeZones->size() != 3)
            m_findings.push_back(
                error("values-not-as-many", place + ".all_in.2-3",
                      {{"count", std::to_string(prices.allIn.threeZones->size())}, {"needed", "3"}}));
    }

    void checkSite(const Site& site, const std::string& place)
    {
        if (site.points.empty())
            m_findings.push_back(error("site-without-points", place + ".points"));
        if (site.currentCategory && !listed(categories, *site.currentCategory))
            m_findings.push_back(
                error("category-unknown", place + ".current_category", {{"value", *site.currentCategory}}));
        for (std::size_t i = 0; i < site.points.size(); ++i) {
            const auto& point = site.points[i];
            if (!point.own && !m_case.profiles.contains(point.profile))
                m_findings.push_back(error("profile-unknown",
                                           place + ".points[" + std::to_string(i) + "].profile",
                                           {{"value", point.profile}}));
        }
    }

    const Case& m_case;
    std::vector<Finding> m_findings = {};
};

} // namespace

std::vector<Finding> faultsOf(const Case& input)
{
    return Checker(input).all();
}

} // namespace meritdesk::retail
