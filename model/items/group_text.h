#pragma once

#include <QString>

#include "items/group_table_model.h"

namespace meritdesk::items {

/// What a company is in both markets and what the fall of the prices does to it, in a few words: "buys both
/// net: gains".
[[nodiscard]] QString standingWords(const GroupView& view, const response::demand::Position& position);

/// The balance of a group in sentences: what it is in each market, why the fall of the price helps or hurts,
/// and how much it may generate.
struct GroupAnswer
{
    QString headline = {};
    QString capacity = {};
    QString energy = {};
    QString even = {}; ///< how much generation brings the year to its target; empty without a study

    QString evenLink = {}; ///< "kom" or "energy" where it names such an amount, else empty

    bool operator==(const GroupAnswer&) const = default;
};

/// `name` is what the mechanism looked at is called.
[[nodiscard]] GroupAnswer groupAnswer(const GroupView& view, const QString& mechanism);

} // namespace meritdesk::items
