#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "items/screen_board.h"

namespace meritdesk::items {

/// One line over the rounds; for drawing only.
struct IndicatorLine
{
    QString name = {};                              ///< empty when it is the only one of its panel
    std::vector<std::optional<double>> values = {}; ///< by round

    bool operator==(const IndicatorLine&) const = default;
};

/// An indicator over the rounds with its threshold.
struct IndicatorPanel
{
    QString title = {};
    std::vector<IndicatorLine> lines = {};
    double threshold = 0;

    bool operator==(const IndicatorPanel&) const = default;
};

struct Indicators
{
    QStringList rounds = {};
    std::vector<IndicatorPanel> panels = {};
    int shown = 0; ///< the round in view

    bool operator==(const Indicators&) const = default;
};

/// Concentration, share of the largest firms, the chosen firm's residual supply, and the share of bidders at
/// the most frequent price, over the rounds.
[[nodiscard]] Indicators indicatorsOf(const ScreenBoard& board);

} // namespace meritdesk::items
