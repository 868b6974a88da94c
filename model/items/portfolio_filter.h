#pragma once

#include <QString>

#include <cstddef>
#include <optional>

namespace meritdesk::items {

/// Which sites of a portfolio are shown; all of them to begin with.
struct PortfolioFilter
{
    QString text = {};                     ///< that a name holds, in any case of letters
    std::optional<std::size_t> today = {}; ///< place of today's category in the list
    std::optional<std::size_t> best = {};  ///< place of a category that the best choice takes in some month

    bool operator==(const PortfolioFilter&) const = default;
};

} // namespace meritdesk::items
