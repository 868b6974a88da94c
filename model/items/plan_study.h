#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/calendar/production_calendar.h"
#include "core/finding.h"
#include "core/progress.h"
#include "core/retail/forecast/band.h"
#include "core/retail/forecast/cost.h"
#include "core/retail/forecast/score.h"
#include "core/retail/sensitivity/curve.h"
#include "core/shared.h"

namespace meritdesk::items {

/// The past planned with one method, scored and billed.
struct StudiedMethod
{
    retail::forecast::YearPlan plan = {};
    retail::forecast::Score score = {};
    std::vector<retail::SiteMonth> months = {};         ///< with that plan
    std::vector<retail::forecast::PlanCost> costs = {}; ///< of the categories that can be billed
};

/// A consumer's past planned with every method. Holds the case that its prepared months point into.
struct PlanStudy
{
    Shared<retail::Case> input = {};
    std::size_t site = 0;
    retail::Case consumer = {}; ///< the case with this one consumer
    std::optional<retail::PreparedCase> prepared = {};
    retail::forecast::History history = {};
    std::vector<StudiedMethod> methods = {}; ///< as retail::forecast::methods; empty without a history
    std::vector<retail::forecast::Lacking> lacking = {};
    std::vector<Finding> findings = {};

    [[nodiscard]] bool valid() const { return !methods.empty(); }
};

using PlanStudyPtr = std::shared_ptr<const PlanStudy>;

/// What next year may bring: the band of categories 5 and 6, and the sensitivity of every category.
struct PlanOutlook
{
    PlanStudyPtr study = {};
    std::optional<retail::forecast::Band> band = {};
    std::vector<Finding> bandFindings = {}; ///< why there is no band
    std::optional<retail::sensitivity::Base> base = {};
    std::vector<retail::sensitivity::Curve> curves =
        {}; ///< as retail::sensitivity::axes; empty without a base
    std::vector<Finding> findings = {};
};

using PlanOutlookPtr = std::shared_ptr<const PlanOutlook>;

/// Plans a consumer's past with every method (for a worker). A given plan that lacks hours is left aside and
/// said so.
[[nodiscard]] PlanStudyPtr studyPlans(const Shared<retail::Case>& input, std::size_t site,
                                      const ProductionCalendar& calendar, const Progress& progress = {});

/// The outlook of a study (longer work, for a worker).
[[nodiscard]] PlanOutlookPtr outlookOf(const PlanStudyPtr& study, const retail::forecast::BandTerms& terms,
                                       const ProductionCalendar& calendar, const Progress& progress = {});

} // namespace meritdesk::items
