#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/finding.h"
#include "core/retail/hours.h"
#include "core/scenario/scenario.h"
#include "core/shared.h"

namespace meritdesk::document {

using SharedSeries = Shared<retail::HourlySeries>;

/// Keeps a series beside the text and returns its key; does not look at a series that is known already.
using PutSeries = std::function<std::string(const SharedSeries&)>;

/// Finds a series by its key, deferred; nothing when there is none.
using TakeSeries = std::function<std::optional<SharedSeries>(const std::string& key)>;

/// One part of the scenario and how it is stored. A new part is a constant of this kind and a line in the
/// list (scenario_parts.h); an older file without it opens with the part empty.
struct Part
{
    std::string_view id = {}; ///< stable: names the part in files

    /// True when both scenarios hold the very same part: asked after every edit, so it must not look deep.
    bool (*same)(const scenario::Scenario& a, const scenario::Scenario& b) = nullptr;

    std::string (*encode)(const scenario::Scenario& scenario, const PutSeries& put) = nullptr;

    /// Puts the part into the scenario; the findings that tell why not.
    std::vector<Finding> (*decode)(std::string_view text, const TakeSeries& take,
                                   scenario::Scenario& scenario) = nullptr;
};

using Parts = std::span<const Part* const>;

} // namespace meritdesk::document
