#pragma once

#include <QString>

#include <optional>

#include "items/balance_board.h"

namespace meritdesk::items {

/// What the party in view pays for the month in view and why, in words. Numbers are links whose targets
/// balanceLink() reads; in plain text they are numbers only.
struct BalanceAnswer
{
    QString headline = {};
    QString detail = {};

    bool operator==(const BalanceAnswer&) const = default;
};

[[nodiscard]] BalanceAnswer balanceAnswer(const BalanceBoard& board, bool links);

/// What a link of the answer stands for: a number to explain, or a period to show.
struct BalanceTarget
{
    std::optional<Derivation> derivation = {};
    std::optional<std::size_t> period = {};
};

[[nodiscard]] BalanceTarget balanceLink(const BalanceBoard& board, const QString& link);

/// The period in view in which the party paid most; nothing when it never paid.
[[nodiscard]] std::optional<std::size_t> worstPeriod(const BalanceBoard& board);

} // namespace meritdesk::items
