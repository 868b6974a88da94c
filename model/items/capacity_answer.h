#pragma once

#include <QString>

#include "items/capacity_evidence.h"

namespace meritdesk::items {

/// What the reduction does to the price of capacity, in words. Numbers are links whose targets capacityLink()
/// reads; in plain text they are numbers only.
struct CapacityAnswer
{
    QString headline = {};
    QString detail = {};
    QString warnings = {}; ///< what to know: the limit binds, the price stands on a point; may be empty

    bool operator==(const CapacityAnswer&) const = default;
};

/// Nothing of a zone that is not valid but what is wrong with it, as warnings.
[[nodiscard]] CapacityAnswer capacityAnswer(const CapacityBoard& board, bool links);

/// The number that a link of the answer stands for.
[[nodiscard]] CapacityEvidence capacityLink(const QString& link);

/// What the price of a run stands on, in words: "on the demand curve", "bid gres sets it".
[[nodiscard]] QString standsOn(const response::kom::Zone& zone, const response::kom::Run& run);

} // namespace meritdesk::items
