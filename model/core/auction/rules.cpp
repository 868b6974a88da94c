#include "core/auction/rules.h"

#include <algorithm>

namespace meritdesk::auction {

bool usesOption(const Rule& rule, const Book& book, std::string_view option)
{
    const bool alwaysOneSided = rule.options.empty(); // then only a missing demand keeps it from being so
    const bool oneSided = !rule.oneSidedOptions.empty() && (alwaysOneSided || isOneSided(book));
    const auto used = oneSided ? rule.oneSidedOptions : rule.options;
    return std::find(used.begin(), used.end(), option) != used.end();
}

} // namespace meritdesk::auction
