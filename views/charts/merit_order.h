#pragma once

#include <QString>

#include <vector>

namespace meritdesk::views::charts {

/// A piece of supply for drawing: MW from and to, its price rising on a line.
struct MeritBlock
{
    double from = 0;
    double to = 0;
    double priceFrom = 0;
    double priceTo = 0;
    QString label = {};
    int tint = -1; ///< place of its technology among the colours; -1 without a name

    bool operator==(const MeritBlock&) const = default;
};

/// An elastic buyer for drawing.
struct MeritBuyer
{
    double price = 0;
    double volume = 0; ///< MW

    bool operator==(const MeritBuyer&) const = default;
};

/// An hour cleared once, for drawing.
struct MeritRun
{
    double load = 0;   ///< fixed, MW
    double volume = 0; ///< cleared, MW
    double price = 0;
    QString priceText = {}; ///< at the price's line
    QString loadText = {};  ///< at the demand's line
    bool scarce = false;    ///< the load is above the stack

    bool operator==(const MeritRun&) const = default;
};

/// The merit order of an hour for drawing. The same full ranges for every hour of a day keep the picture
/// still while hours are stepped through.
struct MeritOrder
{
    std::vector<MeritBlock> blocks = {}; ///< by rising price
    std::vector<MeritBuyer> buyers = {}; ///< by falling price
    MeritRun before = {};
    MeritRun after = {};
    bool reduced = false; ///< the hour has a reduction
    double widest = 0;    ///< MW of the full view
    double highest = 0;   ///< price of the full view
    double lowest = 0;
    QString priceUnit = {};

    bool operator==(const MeritOrder&) const = default;
};

} // namespace meritdesk::views::charts
