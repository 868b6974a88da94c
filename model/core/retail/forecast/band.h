#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/calendar/production_calendar.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/retail/bill.h"
#include "core/retail/forecast/method.h"
#include "core/retail/prepared.h"

namespace meritdesk::retail::forecast {

/// How the band is drawn. Equal terms give equal bands on every computer.
struct BandTerms
{
    std::uint64_t seed = 1;
    int draws = 200;   ///< years drawn for each method
    int blockDays = 7; ///< consecutive days whose errors are drawn together

    bool operator==(const BandTerms&) const = default;
};

/// The total of a drawn year, roubles without VAT, and which draw it is.
struct Drawn
{
    Money total = {};
    std::size_t method = 0; ///< position in Band::methods
    std::size_t draw = 0;   ///< of that method, from 0

    bool operator==(const Drawn&) const = default;
};

/// What a year may cost: a twentieth of the drawn years cost no more than `low`, half of them no more than
/// `median`, a twentieth more than `high`; each is a drawn year (the nearest rank).
struct Spread
{
    Drawn low = {};
    Drawn median = {};
    Drawn high = {};

    bool operator==(const Spread&) const = default;
};

/// A category billed by plan, over the errors of every method.
struct CategoryBand
{
    const Category* category = nullptr;
    bool available = false;            ///< in every month
    Money exactPlan = {};              ///< the year had every plan been exact
    Spread all = {};                   ///< over all methods together
    std::vector<Spread> byMethod = {}; ///< as Band::methods
    std::vector<Money> onPast = {};    ///< the year with each method's plans as they would have been

    bool operator==(const CategoryBand&) const = default;
};

/// What categories 5 and 6 cost over the errors that plans would have had: never one figure, since nobody
/// knows next year's errors.
struct Band
{
    BandTerms terms = {};
    std::vector<const Method*> methods = {}; ///< those with errors to draw from
    std::vector<CategoryBand> categories = {};
    std::vector<YearTotal> hourly = {}; ///< of the categories billed by the hour without a plan (3, 4)
    const Category* best = nullptr;     ///< the cheapest available of these, or null
    Money bestTotal = {};
    std::size_t draws = 0;     ///< of all methods
    std::size_t cheaper = 0;   ///< in which an available category with a plan costs less than `best`
    std::size_t errorDays = 0; ///< days with errors to draw from, of the method that has most

    bool operator==(const Band&) const = default;
};

/// Draws years: blocks of consecutive days take the deviations (plan less fact) that the method had on other
/// days beginning with the same weekday; the plan of an hour is its fact and such a deviation, never below
/// zero, rounded half up to the quantity step. Fails when no category with a plan can be computed
/// (`band-without-prices`), no day has an error (`band-without-errors`), or it was told to stop
/// (`cancelled`).
[[nodiscard]] Result<Band> bandOf(const PreparedCase& prepared, std::size_t site,
                                  const ProductionCalendar& calendar, const BandTerms& terms,
                                  const Progress& progress = {});

/// One draw of a method under the terms of a band.
struct BandDraw
{
    BandTerms terms = {};
    const Method* method = nullptr;
    std::size_t draw = 0;
};

/// The months of one draw of a method, as in the band; nothing when the method has no errors to draw from.
[[nodiscard]] std::optional<std::vector<SiteMonth>> drawnMonths(const PreparedCase& prepared,
                                                                std::size_t site,
                                                                const ProductionCalendar& calendar,
                                                                const BandDraw& which);

} // namespace meritdesk::retail::forecast
