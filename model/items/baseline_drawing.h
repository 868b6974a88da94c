#pragma once

#include <QString>

#include <array>
#include <vector>

#include "items/baseline_board.h"

namespace meritdesk::items {

/// MW by hour of a day, for drawing only.
using DrawnDay = std::array<double, 24>;

struct DrawnCurve
{
    QString name = {};
    DrawnDay load = {};
    std::size_t place = 0; ///< of the method in the list of all methods: its colour

    bool operator==(const DrawnCurve&) const = default;
};

/// The event day of the site: its metered load and the baselines of all methods that have one.
struct EventDrawing
{
    DrawnDay metered = {};
    std::vector<DrawnCurve> curves = {};
    int chosen = -1;        ///< curve of the method looked at; -1 where it has none
    QString reduction = {}; ///< "27.5 MW, 92 %"
};

[[nodiscard]] EventDrawing eventDrawing(const BaselineBoard& board);

/// A day of the history as the method looked at uses it.
struct DrawnHistoryDay
{
    QString name = {};   ///< "Mon 14.08"
    QString reason = {}; ///< why it is not taken, in a few words; empty when it is
    QString whole = {};  ///< both, with the mean load of the event's hours
    DrawnDay load = {};
    bool taken = false;
    bool left = false; ///< left for the methods, whether this one takes it or not
};

[[nodiscard]] std::vector<DrawnHistoryDay> historyDrawing(const BaselineBoard& board);

} // namespace meritdesk::items
