#pragma once

#include <QString>

#include <optional>

#include "items/auction_board.h"

namespace meritdesk::items {

/// Two of the cleared rules, as positions in ClearedBook::clearings.
struct RulePair
{
    std::size_t first = 0;
    std::size_t second = 1;

    bool operator==(const RulePair&) const = default;
};

/// What a column of differences is about: the board's base rule and the shown one; while the base is shown,
/// the first other one. Nothing where fewer than two rules were cleared.
[[nodiscard]] std::optional<RulePair> comparedRules(const AuctionBoard& board);

/// The heading of that column: "Difference", with the rule's name where there are more than two.
[[nodiscard]] QString differenceTitle(const AuctionBoard& board);

/// What the column means: "Pay as bid less Uniform price".
[[nodiscard]] QString differenceMeaning(const AuctionBoard& board);

} // namespace meritdesk::items
