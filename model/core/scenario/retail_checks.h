#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/finding.h"
#include "core/retail/case.h"

namespace meritdesk::scenario {

/// Place of a site or month as a path of the scripting contract: "site", "sites[2]", "months[0]".
[[nodiscard]] std::string sitePlace(const retail::Case& all, std::size_t site);
[[nodiscard]] std::string monthPlace(std::size_t month);

/// What is wrong with a value; empty when nothing is.
[[nodiscard]] std::vector<Finding> nameFindings(const retail::Case& all, std::size_t site);
[[nodiscard]] std::vector<Finding> notNegative(std::optional<retail::Rate> value, const std::string& place);
[[nodiscard]] std::vector<Finding> percentFindings(std::optional<retail::Rate> percent,
                                                   const std::string& place);
[[nodiscard]] std::vector<Finding> transmissionFindings(const retail::TransmissionRates& rates,
                                                        const std::string& place);
[[nodiscard]] std::vector<Finding> workingDayFindings(const retail::MonthTariff& month,
                                                      const std::string& place);
[[nodiscard]] std::vector<Finding> peakHourFindings(const retail::MonthTariff& month,
                                                    const std::string& place);

/// Everything above for a whole case, and that its months rise within one year.
[[nodiscard]] std::vector<Finding> caseFindings(const retail::Case& all);

} // namespace meritdesk::scenario
