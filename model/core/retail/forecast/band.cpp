#include "core/retail/forecast/band.h"

#include <algorithm>
#include <cassert>

#include "core/retail/categories.h"
#include "core/retail/forecast/error_days.h"
#include "core/retail/forecast/methods.h"
#include "core/retail/forecast/plan_months.h"
#include "core/retail/places.h"
#include "core/retail/year_totals.h"

namespace meritdesk::retail::forecast {

namespace {

/// The total that so many twentieths of the sorted totals do not exceed: the nearest rank.
const Drawn& rankOf(const std::vector<Drawn>& sorted, std::size_t twentieths)
{
    const auto rank = (sorted.size() * twentieths + 19) / 20;
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

Spread spreadOf(std::vector<Drawn> totals)
{
    std::stable_sort(totals.begin(), totals.end(),
                     [](const Drawn& a, const Drawn& b) { return a.total < b.total; });
    return {rankOf(totals, 1), rankOf(totals, 10), rankOf(totals, 19)};
}

/// What every drawn year costs in every category, method by method.
class Drawing
{
public:
    Drawing(const PreparedCase& prepared, std::size_t site, const ProductionCalendar& calendar,
            const History& history)
        : m_prepared(prepared)
        , m_site(site)
        , m_calendar(calendar)
        , m_history(history)
    {
    }

    [[nodiscard]] YearBill yearWith(const std::vector<DayHours>& plan)
    {
        return yearTotals(m_prepared, m_site, plannedMonths(m_prepared, m_site, m_history, plan, m_rates),
                          m_calendar);
    }

    /// The year if every hour were planned as it came.
    [[nodiscard]] YearBill exactYear() { return yearWith(hoursOf(m_history, YearPlan{.days = unplanned()})); }

    /// False when it was told to stop.
    bool drawMethod(Band& band, const Method& method, const Progress& progress, double done, double share);

    void summarise(Band& band) const;

private:
    [[nodiscard]] std::vector<PlannedDay> unplanned() const
    {
        return std::vector<PlannedDay>(m_history.days.size());
    }

    void take(const Band& band, const YearBill& year, std::size_t draw);

    const PreparedCase& m_prepared;
    std::size_t m_site;
    const ProductionCalendar& m_calendar;
    const History& m_history;
    RateBook m_rates = {};
    std::vector<std::vector<Drawn>> m_totals = {}; ///< by category of the band, draw after draw
};

const YearTotal& totalIn(const YearBill& year, const Category* category)
{
    return *std::find_if(year.totals.begin(), year.totals.end(),
                         [category](const YearTotal& total) { return total.category == category; });
}

void Drawing::take(const Band& band, const YearBill& year, std::size_t draw)
{
    m_totals.resize(band.categories.size());
    for (std::size_t i = 0; i < band.categories.size(); ++i)
        m_totals[i].push_back(
            {totalIn(year, band.categories[i].category).amounts->total, band.methods.size() - 1, draw});
}

bool Drawing::drawMethod(Band& band, const Method& method, const Progress& progress, double done,
                         double share)
{
    const auto plan = planYear(m_history, method);
    const ErrorDays errors(m_history, plan, band.terms.blockDays);
    if (errors.count() == 0)
        return true;
    band.errorDays = std::max(band.errorDays, errors.count());
    band.methods.push_back(&method);
    const auto past = yearWith(hoursOf(m_history, plan));
    for (auto& category : band.categories)
        category.onPast.push_back(totalIn(past, category.category).amounts->total);
    for (int draw = 0; draw < band.terms.draws; ++draw) {
        if (!goOn(progress, done + share * draw / band.terms.draws))
            return false;
        const auto number = static_cast<std::size_t>(draw);
        Chance chance(band.terms.seed, number, method.id);
        take(band, yearWith(errors.draw(chance)), number);
    }
    return true;
}

void Drawing::summarise(Band& band) const
{
    const auto draws = static_cast<std::ptrdiff_t>(band.terms.draws);
    for (std::size_t i = 0; i < band.categories.size(); ++i) {
        const auto& totals = m_totals[i];
        band.categories[i].all = spreadOf(totals);
        for (auto from = totals.begin(); from != totals.end(); from += draws)
            band.categories[i].byMethod.push_back(spreadOf({from, from + draws}));
    }
    band.draws = m_totals.empty() ? 0 : m_totals.front().size();
    for (std::size_t draw = 0; band.best && draw < band.draws; ++draw) {
        bool cheaper = false;
        for (std::size_t i = 0; i < band.categories.size(); ++i)
            cheaper = cheaper || (band.categories[i].available && m_totals[i][draw].total < band.bestTotal);
        band.cheaper += cheaper ? 1 : 0;
    }
}

/// Sorts the categories of a year with exact plans into those billed by plan and those billed by the hour.
void addCategories(Band& band, const YearBill& year)
{
    for (const auto& total : year.totals) {
        if (total.category->meter != MeterNeed::Hourly || !total.amounts)
            continue;
        if (total.category->planned) {
            band.categories.push_back({.category = total.category,
                                       .available = total.available,
                                       .exactPlan = total.amounts->total});
            continue;
        }
        band.hourly.push_back(total);
        if (total.available && (!band.best || total.amounts->total < band.bestTotal)) {
            band.best = total.category;
            band.bestTotal = total.amounts->total;
        }
    }
}

} // namespace

Result<Band> bandOf(const PreparedCase& prepared, std::size_t site, const ProductionCalendar& calendar,
                    const BandTerms& terms, const Progress& progress)
{
    const auto place = sitePlace(*prepared.input, site);
    const auto history = historyOf(prepared, site, calendar);
    if (!history)
        return history.findings();
    assert(terms.draws > 0 && terms.blockDays > 0);
    Band band{.terms = terms};
    Drawing drawing(prepared, site, calendar, *history);
    addCategories(band, drawing.exactYear());
    if (band.categories.empty())
        return error("band-without-prices", place);
    const double share = 1.0 / static_cast<double>(methods.size());
    for (std::size_t i = 0; i < methods.size(); ++i)
        if (!drawing.drawMethod(band, *methods.at(i), progress, share * static_cast<double>(i), share))
            return error("cancelled", "");
    if (band.methods.empty())
        return error("band-without-errors", place);
    drawing.summarise(band);
    return band;
}

std::optional<std::vector<SiteMonth>> drawnMonths(const PreparedCase& prepared, std::size_t site,
                                                  const ProductionCalendar& calendar, const BandDraw& which)
{
    const auto history = historyOf(prepared, site, calendar);
    if (!history)
        return std::nullopt;
    const ErrorDays errors(*history, planYear(*history, *which.method), which.terms.blockDays);
    if (errors.count() == 0)
        return std::nullopt;
    Chance chance(which.terms.seed, which.draw, which.method->id);
    RateBook rates;
    return plannedMonths(prepared, site, *history, errors.draw(chance), rates);
}

} // namespace meritdesk::retail::forecast
