#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "core/retail/case.h"
#include "core/retail/whatif/card.h"
#include "items/what_if_board.h"

namespace meritdesk::items {

/// What a template is made for: its hours are those of the case.
struct TemplateScene
{
    const retail::Case& input;
    std::size_t category = 0; ///< position in core/retail/categories.h
    Fraction meanKw = {};     ///< mean power of the consumer
};

/// A what-if that can be added with one click; the title is a label key and the name of the new what-if.
struct WhatIfTemplate
{
    std::string_view id = {};
    std::string_view title = {};
    retail::whatif::Card (*make)(const TemplateScene& scene) = nullptr; ///< without a name
};

extern const WhatIfTemplate shedTemplate;
extern const WhatIfTemplate shiftTemplate;
extern const WhatIfTemplate storageTemplate;
extern const WhatIfTemplate avoidPeakTemplate;
extern const WhatIfTemplate cheapestTemplate;
extern const WhatIfTemplate addLoadTemplate;

/// In the order of the menu.
inline constexpr std::array whatIfTemplates{&shedTemplate,      &shiftTemplate,    &storageTemplate,
                                            &avoidPeakTemplate, &cheapestTemplate, &addLoadTemplate};

/// The scene of a board: its consumer, the category in view, the mean power once it is known.
[[nodiscard]] TemplateScene sceneOf(const WhatIfBoard& board);

/// A what-if of a template, named in the language in force.
[[nodiscard]] retail::whatif::Card fromTemplate(const WhatIfTemplate& from, const TemplateScene& scene);

/// A change of a kind with hours that make sense in the case, for a new row or another kind in a row.
[[nodiscard]] retail::whatif::Change usualChange(std::string_view kind, const TemplateScene& scene);

/// A storage to begin with: 200 kW, 800 kWh, 88 %, one cycle a day.
[[nodiscard]] retail::whatif::Storage usualStorage();

/// Load that may move to begin with: 100 kW, 400 kWh a day, on working days, from any hour to any.
[[nodiscard]] retail::whatif::Flexible usualFlexible();

/// Hours that are published peak hours on some day, the most frequent first; where none are published, the
/// planned ones.
[[nodiscard]] std::vector<std::size_t> peakHoursByCount(const retail::Case& input);

/// Hours that are planned peak hours in some month.
[[nodiscard]] retail::HourSet plannedHours(const retail::Case& input);

} // namespace meritdesk::items
