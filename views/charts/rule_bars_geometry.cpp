#include "views/charts/rule_bars_geometry.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace meritdesk::views::charts {

using Part = RuleBarsHit::Part;

namespace {

constexpr double margin = 8;
constexpr double gap = 6;
constexpr double swatch = 16;       ///< a rule's colour before its name
constexpr double namesShare = 0.3;  ///< of the width that participants' names may take
constexpr double rulesShare = 0.36; ///< the same of rules
constexpr double lowestBar = 4;
constexpr double highestBar = 17;
constexpr double groupGap = 4;
constexpr double numberShare = 0.82; ///< of a line of text: a number of that height can be read beside a bar

double widest(const QFontMetricsF& metrics, const QStringList& texts)
{
    double width = 0;
    for (const auto& text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

} // namespace

RuleBarsGeometry::RuleBarsGeometry(const items::RuleBars& bars, QSizeF size, const QFont& font, int first)
    : m_bars(bars)
    , m_size(size)
    , m_first(first)
{
    measure(font);
    const auto rules = static_cast<double>(bars.rules.size());
    const auto count = static_cast<double>(bars.participants.size());
    const double room = std::max(0.0, m_size.height() - m_top - margin);
    m_bar =
        std::clamp((room / std::max(1.0, count) - groupGap) / std::max(1.0, rules), lowestBar, highestBar);
    const double group = std::max(m_bar * rules, m_line) + groupGap;
    const auto fit = static_cast<int>(std::floor((room + groupGap / 2) / group));
    m_shown = std::clamp(fit, 0, std::max(0, static_cast<int>(bars.participants.size()) - first));
}

void RuleBarsGeometry::measure(const QFont& font)
{
    const QFontMetricsF metrics(font);
    m_line = metrics.height() + 4;
    QStringList names;
    QStringList prices;
    QStringList volumes;
    for (const auto& rule : m_bars.rules) {
        names << rule.name;
        prices << rule.priceText;
        volumes << rule.volumeText;
        m_price = std::max(m_price, std::abs(rule.price.value_or(0)));
        m_volume = std::max(m_volume, rule.volume);
    }
    m_rules = std::min(widest(metrics, names) + swatch, m_size.width() * rulesShare);
    m_priceNumber = widest(metrics, prices) + gap;
    m_volumeNumber = widest(metrics, volumes) + gap;
    QStringList participants;
    for (const auto& each : m_bars.participants) {
        participants << each.name;
        m_number = std::max(m_number, widest(metrics, each.texts) + gap);
        for (const auto value : each.values) {
            m_low = std::min(m_low, value);
            m_high = std::max(m_high, value);
        }
    }
    m_names = std::min(widest(metrics, participants) + gap, m_size.width() * namesShare);
    m_top = margin + m_line * (static_cast<double>(m_bars.rules.size()) + 2) + gap;
}

bool RuleBarsGeometry::hasNumbers() const
{
    return m_bar >= m_line * numberShare;
}

QRectF RuleBarsGeometry::ruleName(int rule) const
{
    return {margin, margin + m_line * (rule + 1), m_rules, m_line};
}

QRectF RuleBarsGeometry::heading(Part part) const
{
    if (part == Part::Participant)
        return {margin, m_top - m_line - gap / 2, m_size.width() - 2 * margin, m_line};
    auto place = lane({part, 0, -1});
    place.translate(0, -m_line);
    return place;
}

QRectF RuleBarsGeometry::lane(const RuleBarsHit& at) const
{
    const double right = m_size.width() - margin;
    if (at.part == Part::Participant) {
        const double height = std::max(m_bar * static_cast<double>(m_bars.rules.size()), m_line) + groupGap;
        const double top = m_top + height * (at.participant - m_first) + m_bar * at.rule + groupGap / 2;
        const double left = margin + m_names;
        return {left, top, right - left, m_bar};
    }
    const double left = margin + m_rules + gap;
    const double half = (right - left - gap) / 2;
    return {at.part == Part::Price ? left : left + half + gap, margin + m_line * (at.rule + 1), half, m_line};
}

double RuleBarsGeometry::valueOf(const RuleBarsHit& at) const
{
    const auto rule = static_cast<std::size_t>(at.rule);
    if (at.part == Part::Price)
        return std::abs(m_bars.rules[rule].price.value_or(0));
    if (at.part == Part::Volume)
        return m_bars.rules[rule].volume;
    return m_bars.participants[static_cast<std::size_t>(at.participant)].values[rule];
}

/// Grows from zero; the numbers stand at its end, those of losses at its left end.
QRectF RuleBarsGeometry::bar(const RuleBarsHit& at) const
{
    auto place = lane(at);
    const double value = valueOf(at);
    if (at.part != Part::Participant) {
        const double number = at.part == Part::Price ? m_priceNumber : m_volumeNumber;
        const double most = at.part == Part::Price ? m_price : m_volume;
        place.setWidth(most > 0 ? std::max(0.0, place.width() - number) * value / most : 0);
        return place.adjusted(0, 3, 0, -3);
    }
    const double end = zero(place) + value * unit(place);
    return {QPointF(std::min(zero(place), end), place.top() + 0.5),
            QPointF(std::max(zero(place), end), place.bottom() - 0.5)};
}

double RuleBarsGeometry::unit(const QRectF& lane) const
{
    const double number = hasNumbers() ? m_number : 0;
    const double room = lane.width() - number - (m_low < 0 ? number : 0);
    return m_high > m_low ? std::max(0.0, room) / (m_high - m_low) : 0;
}

double RuleBarsGeometry::zero(const QRectF& lane) const
{
    return lane.left() + (m_low < 0 && hasNumbers() ? m_number : 0) - m_low * unit(lane);
}

QRectF RuleBarsGeometry::zeroLine() const
{
    const auto first = lane({Part::Participant, 0, m_first});
    const auto last =
        lane({Part::Participant, static_cast<int>(m_bars.rules.size()) - 1, m_first + m_shown - 1});
    return {zero(first), first.top() - groupGap / 2, 1, last.bottom() - first.top() + groupGap};
}

QRectF RuleBarsGeometry::participantName(int participant) const
{
    const auto first = lane({Part::Participant, 0, participant});
    const double height = std::max(m_bar * static_cast<double>(m_bars.rules.size()), m_line);
    return {margin, first.top(), m_names - gap, height};
}

std::optional<RuleBarsHit> RuleBarsGeometry::hit(QPointF point) const
{
    for (int rule = 0; rule < static_cast<int>(m_bars.rules.size()); ++rule) {
        for (const auto part : {Part::Price, Part::Volume})
            if (lane({part, rule, -1}).contains(point))
                return RuleBarsHit{part, rule, -1};
        for (int at = m_first; at < m_first + m_shown; ++at)
            if (lane({Part::Participant, rule, at}).contains(point))
                return RuleBarsHit{Part::Participant, rule, at};
    }
    return std::nullopt;
}

} // namespace meritdesk::views::charts
