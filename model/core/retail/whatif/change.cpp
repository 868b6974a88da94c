#include "core/retail/whatif/change.h"

#include <algorithm>

namespace meritdesk::retail::whatif {

Amount amountOf(const Change& change, const ChangeKind& kind, std::string_view key)
{
    const auto given = change.amounts.find(std::string(key));
    if (given != change.amounts.end())
        return given->second;
    const auto parameter = std::find_if(kind.parameters.begin(), kind.parameters.end(),
                                        [key](const Parameter& candidate) { return candidate.key == key; });
    return Amount::fromMantissa(
        static_cast<Int128>(Integer(parameter->fallback * powerOfTen(Amount::decimals))));
}

} // namespace meritdesk::retail::whatif
