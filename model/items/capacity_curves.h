#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "items/capacity_board.h"

namespace meritdesk::items {

/// A bid as it stands in the ladder of supply, for drawing: from one running volume to the next, MW.
struct CapacityBlock
{
    std::size_t bid = 0; ///< place in Zone::bids
    response::kom::Flag flag = response::kom::Flag::Priced;
    QString name = {};
    double from = 0;
    double to = 0;
    double price = 0; ///< 0 of a bid without a price
    double takenBefore = 0;
    double takenAfter = 0;

    bool operator==(const CapacityBlock&) const = default;
};

/// Where demand falls from its first point to its second, MW.
struct CapacityDemand
{
    double q1 = 0;
    double q2 = 0;

    bool operator==(const CapacityDemand&) const = default;
};

/// Where supply and demand meet, with the words beside it.
struct CapacityCrossing
{
    double volume = 0;
    double price = 0;
    QString priceText = {};
    QString volumeText = {};

    bool operator==(const CapacityCrossing&) const = default;
};

/// The auction of a zone for drawing, without and with demand response.
struct CapacityCurves
{
    double p1 = 0;
    double p2 = 0;
    QString p1Text = {};
    QString p2Text = {};
    CapacityDemand before = {};
    CapacityDemand after = {};
    CapacityDemand limit = {}; ///< with as much as counts at most
    double q1 = 0;             ///< the first point as given
    double cap = 0;            ///< MW that count at most
    double counted = 0;
    double asked = 0;
    QString capText = {};       ///< "1 % of the first point: 1,420 MW"
    QString countedText = {};   ///< "1,300 MW count"
    QString countedVolume = {}; ///< "1,300 MW"
    std::optional<CapacityCrossing> crossBefore = {};
    std::optional<CapacityCrossing> crossAfter = {}; ///< absent where nothing counts
    QString fallText = {};                           ///< "−3,333.33"; empty without a fall
    std::vector<CapacityBlock> supply = {};          ///< as the auction takes them
    std::vector<QString> flagTotals = {};            ///< MW by flag in words, empty for a flag without bids

    bool operator==(const CapacityCurves&) const = default;
};

/// Nothing of a zone that is not valid.
[[nodiscard]] CapacityCurves capacityCurves(const CapacityBoard& board);

/// A bid of the ladder in words, for reading it in the chart: name, kind, price, volume, what is taken.
[[nodiscard]] QString blockText(const CapacityBoard& board, std::size_t bid);

} // namespace meritdesk::items
