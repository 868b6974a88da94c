#include "core/response/demand/mechanisms.h"

#include <algorithm>

namespace meritdesk::response::demand {

std::size_t indexOf(const Mechanism& mechanism)
{
    return static_cast<std::size_t>(std::find(mechanisms.begin(), mechanisms.end(), &mechanism)
                                    - mechanisms.begin());
}

CountedShares allCounted()
{
    CountedShares counted = {};
    counted.fill(Share::fromMantissa(onePico));
    return counted;
}

} // namespace meritdesk::response::demand
