#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "items/balance_board.h"

namespace meritdesk::items {

/// Something to know of a settlement, said where its numbers stand.
struct BalanceNotice
{
    QString text = {};
    std::optional<std::size_t> period = {}; ///< the first one that it is about
    QString whole = {};                     ///< the same in full, where the text is cut short
    QString brief = {};                     ///< the same in a few words, where it can be said so

    bool operator==(const BalanceNotice&) const = default;
};

/// What to know of the settlement in view: its warnings (a stand-in, unconfirmed fees, unpriced energy), and
/// which of its series are constructed or digitised.
[[nodiscard]] std::vector<BalanceNotice> balanceNotices(const BalanceBoard& board);

/// A finding of balance energy as a sentence, with regimes and months by their names.
[[nodiscard]] QString balanceSentence(const Finding& finding);

/// Why nothing is settled, each with its place in words.
[[nodiscard]] std::vector<BalanceNotice> balanceFaults(const BalanceBoard& board);

} // namespace meritdesk::items
