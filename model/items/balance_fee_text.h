#pragma once

#include <QString>

#include "items/balance_board.h"

namespace meritdesk::items {

/// The fee's name: that of a known code, else the code.
[[nodiscard]] QString feeName(const balance::Fee& fee);

/// What a fee is taken on: "imbalance, without its sign".
[[nodiscard]] QString feeBasisText(balance::FeeBasis basis);

/// From when to when a fee holds, and how sure it is.
struct FeeState
{
    QString text = {};
    QString tip = {};
    bool doubtful = false; ///< built in, and not confirmed for every month in view
};

[[nodiscard]] FeeState feeStateText(const BalanceBoard& board, const balance::Fee& fee);

} // namespace meritdesk::items
