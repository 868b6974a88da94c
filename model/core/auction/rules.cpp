#include "core/auction/rules.h"

#include <algorithm>

namespace meritdesk::auction {

bool usesOption(const Rule& rule, const Book& book, std::string_view option)
{
    const bool oneSided = isOneSided(book) && !rule.oneSidedOptions.empty();
    const auto used = oneSided ? rule.oneSidedOptions : rule.options;
    return std::find(used.begin(), used.end(), option) != used.end();
}

} // namespace meritdesk::auction
