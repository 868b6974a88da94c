#pragma once

#include <QFont>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

#include "items/rule_bars.h"

namespace meritdesk::views::charts {

/// What a place of the chart shows: a rule's price or volume, or a participant's bar under a rule.
struct RuleBarsHit
{
    enum Part { Price, Volume, Participant };

    Part part = Price;
    int rule = 0;
    int participant = -1; ///< in RuleBars::participants; -1 of price and volume

    bool operator==(const RuleBarsHit&) const = default;
};

/// Where everything of the chart stands at a size: a line a rule with price and volume above, which is the
/// legend too, and below the participants, a group of bars each.
class RuleBarsGeometry
{
public:
    /// `first` is the first participant shown.
    RuleBarsGeometry(const items::RuleBars& bars, QSizeF size, const QFont& font, int first);

    [[nodiscard]] QRectF ruleName(int rule) const;
    [[nodiscard]] QRectF heading(RuleBarsHit::Part part) const;
    /// The line or the lane of a bar, in which it grows from zero.
    [[nodiscard]] QRectF lane(const RuleBarsHit& at) const;
    /// The bar itself.
    [[nodiscard]] QRectF bar(const RuleBarsHit& at) const;
    /// Where the participants' bars begin.
    [[nodiscard]] QRectF zeroLine() const;
    [[nodiscard]] QRectF participantName(int participant) const;

    /// How many participants stand in the picture.
    [[nodiscard]] int shown() const { return m_shown; }

    /// True where the bars of participants are high enough for their numbers.
    [[nodiscard]] bool hasNumbers() const;

    [[nodiscard]] std::optional<RuleBarsHit> hit(QPointF point) const;

private:
    [[nodiscard]] double zero(const QRectF& lane) const;
    [[nodiscard]] double unit(const QRectF& lane) const;
    [[nodiscard]] double valueOf(const RuleBarsHit& at) const;
    void measure(const QFont& font);

    const items::RuleBars& m_bars;
    QSizeF m_size;
    int m_first;
    int m_shown = 0;
    double m_line = 0;  ///< height of a line of text
    double m_names = 0; ///< width of the participants' names
    double m_rules = 0; ///< width of the rules' names
    double m_top = 0;   ///< of the participants
    double m_bar = 0;   ///< height of a participant's bar
    double m_low = 0;   ///< of the participants' values, zero included
    double m_high = 0;
    double m_number = 0; ///< width of the widest number of a participant
    double m_price = 0;  ///< the highest, and the widest of the numbers
    double m_volume = 0;
    double m_priceNumber = 0;
    double m_volumeNumber = 0;
};

} // namespace meritdesk::views::charts
