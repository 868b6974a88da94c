#pragma once

#include <string>

#include "core/auction/screens/screening.h"

namespace meritdesk::json {

struct ScreenOutput
{
    bool pretty = false;
    bool explain = false; ///< adds `explanation` to each round
};

/// The result of `meritdesk-cli screen`; the words of the explanation in the language in force.
[[nodiscard]] std::string writeScreening(const auction::Series& series, const auction::Screening& screening,
                                         ScreenOutput how);

} // namespace meritdesk::json
