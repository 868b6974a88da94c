#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "items/auction_board.h"
#include "items/award_model.h"

namespace meritdesk::items {

/// What the bars of a participant stand for.
enum class BarsOf : std::uint8_t {
    Money,  ///< as in the award model: money, or gains and losses against the base rule
    Awards, ///< quantities
};

/// A rule of the chart: its price and volume. Doubles are for drawing, texts are exact.
struct RuleBar
{
    QString name = {};
    std::optional<double> price = {}; ///< the uniform price or else the average; nothing without trade
    QString priceText = {};
    double volume = 0;
    QString volumeText = {};

    bool operator==(const RuleBar&) const = default;
};

/// A participant of the chart: a value a rule.
struct ParticipantBars
{
    QString name = {};
    int order = -1; ///< its first in the book
    std::vector<double> values = {};
    QStringList texts = {};

    bool operator==(const ParticipantBars&) const = default;
};

/// The same book under each of its rules, for drawing.
struct RuleBars
{
    QString title = {}; ///< of the participants' bars, with their unit: "Money, CNY"
    QString priceUnit = {};
    QString quantityUnit = {};
    std::vector<RuleBar> rules = {};
    std::vector<ParticipantBars> participants = {}; ///< in the order of the award model

    bool operator==(const RuleBars&) const = default;
};

[[nodiscard]] RuleBars ruleBars(const AuctionBoard& board, const AwardModel& awards, BarsOf what);

} // namespace meritdesk::items
