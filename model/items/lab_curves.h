#pragma once

#include <QString>

#include <vector>

#include "items/lab_board.h"

namespace meritdesk::items {

/// A line of a chart of the lab: a mean over seeds with its 95 % band, or a line of theory.
struct LabCurve
{
    QString name = {};
    std::size_t format = 0;        ///< decides the colour
    bool theory = false;           ///< drawn dashed, without a band
    std::vector<double> mean = {}; ///< by LabCurves::x; NaN where there is nothing
    std::vector<double> low = {};
    std::vector<double> high = {};

    bool operator==(const LabCurve&) const = default;
};

/// Lines over the same places, one colour a format: all formats share their axes.
struct LabCurves
{
    QString title = {};
    QString xTitle = {};
    QString yTitle = {};
    std::vector<double> x = {};
    std::vector<LabCurve> curves = {};
    bool share = false; ///< values are shares from 0 to 1

    bool operator==(const LabCurves&) const = default;
};

/// The measure in view over the rounds, under the learner in view; with the price, the line of theory.
[[nodiscard]] LabCurves labRounds(const LabBoard& board);

/// What was bid under the learner in view against the closed form: the share of bids at or below each price,
/// or, where offers rise along the quantity, the mean offer of each unit.
[[nodiscard]] LabCurves labBids(const LabBoard& board);

/// True when the chart of bids is of a bidder or of all of them; offers that rise are always of all.
[[nodiscard]] bool labBidsAreOfBidders(const LabResult& result);

/// What the chart of bids does not show and why; empty when there is nothing to say.
[[nodiscard]] QString labBidsNote(const LabResult& result);

/// A measure of a stretch of rounds; nothing where it says nothing.
[[nodiscard]] std::optional<double> labValue(const strategy::Tally& tally, LabMeasure measure);

} // namespace meritdesk::items
