#pragma once

#include <string>

#include "core/retail/case.h"

namespace meritdesk::retail {

/// Path of a site in the scripting contract: `site`, or `sites[i]` of a portfolio.
[[nodiscard]] inline std::string sitePlace(const Case& input, std::size_t site)
{
    return input.portfolio ? "sites[" + std::to_string(site) + "]" : "site";
}

[[nodiscard]] inline std::string monthPlace(std::size_t month)
{
    return "months[" + std::to_string(month) + "]";
}

} // namespace meritdesk::retail
