#pragma once

#include "formats/json/categories_context.h"

namespace meritdesk::json {

/// Reads a site (contract 1.1), its points and its plan; `index` is its place in Case::sites.
[[nodiscard]] retail::Site readSite(const Node& node, CategoriesContext& context, std::size_t index);

/// A fault for each point whose profile is not among the case's.
void checkProfiles(const retail::Case& retailCase, const std::vector<std::string>& sitePaths, Faults& faults);

} // namespace meritdesk::json
