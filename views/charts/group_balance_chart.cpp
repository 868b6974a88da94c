#include "views/charts/group_balance_chart.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/legend_row.h"

namespace meritdesk::views::charts {

namespace {

constexpr double barWidth = 0.26;
constexpr double thinWidth = 0.12;
constexpr double apart = 0.15;                 ///< of a row, the bars from its middle
constexpr double thinAt = 0.36;                ///< of a row, the retail generation
constexpr double nameShare = 0.22;             ///< of the chart's width, at most
constexpr double twoLines = 1.1 / (2 * apart); ///< lines of text that a row with two of them is high
constexpr int textGap = 4;                     ///< pixels beside a gain
constexpr double leastBars = 0.35;             ///< of the money's width, for its bars
constexpr int energyPlace = 1;                 ///< among the theme's series
constexpr int capacityPlace = 0;
constexpr int quiet = 110; ///< alpha of what changes nothing

QString both(const GroupBar& bar)
{
    return bar.gains[0].isEmpty() ? QString() : QStringLiteral("%1 · %2").arg(bar.gains[0], bar.gains[1]);
}

} // namespace

GroupBalanceChart::GroupBalanceChart(QWidget* parent)
    : ReadingChart(parent)
    , m_money(new QCPAxisRect(&plot()))
{
    setTitle(tr("Who gains when prices fall"));
    auto* rect = plot().axisRect();
    auto* panels = new QCPLayoutGrid; // the legend below has the width of both
    plot().plotLayout()->take(rect);
    plot().plotLayout()->addElement(0, 0, panels);
    panels->addElement(0, 0, rect);
    panels->addElement(0, 1, m_money);
    dressAxes(*m_money);
    for (auto* each : {rect, m_money}) {
        auto* rows = each->axis(QCPAxis::atLeft);
        rows->setRangeReversed(true); // the first row on top
        rows->grid()->setVisible(false);
        rows->setTickLength(0);
        rows->setSubTicks(false);
    }
    m_money->axis(QCPAxis::atLeft)->setTickLabels(false);
    rect->axis(QCPAxis::atBottom)->ticker()->setTickCount(4);
    m_money->axis(QCPAxis::atBottom)->ticker()->setTickCount(3);
    //: Axis of a chart; to the right of zero the company buys more than it sells
    rect->axis(QCPAxis::atBottom)->setLabel(tr("Net position, MW: sells | buys"));
    //: Axis of a chart; to the right of zero the fall of prices brings money
    m_money->axis(QCPAxis::atBottom)->setLabel(tr("By the fall, RUB a year: loses | gains"));
    m_positions = {addBars(*rect, tr("Capacity auction")), addBars(*rect, tr("Day-ahead market"))};
    m_retail = addBars(*rect, tr("Retail generation: changes nothing"));
    m_retail->setWidth(thinWidth);
    m_gains = {addBars(*m_money, {}), addBars(*m_money, {})};
    for (auto* gains : m_gains)
        gains->removeFromLegend();
    putLegendBelow(plot());
    applyColours(theme());
}

QCPBars* GroupBalanceChart::addBars(QCPAxisRect& rect, const QString& name)
{
    auto* bars = new QCPBars(rect.axis(QCPAxis::atLeft), rect.axis(QCPAxis::atBottom)); // lie across
    bars->setWidth(barWidth);
    bars->setName(name);
    return bars;
}

void GroupBalanceChart::setBars(const std::vector<GroupBar>& bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    rebuild();
    fitAxes();
    writeGains();
    itemsChanged();
}

void GroupBalanceChart::rebuild()
{
    std::array<QVector<double>, 2> rows;
    QVector<double> thin;
    std::array<QVector<double>, 2> positions;
    std::array<QVector<double>, 2> gains;
    QVector<double> retail;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const auto& bar = m_bars[i];
        const auto row = static_cast<double>(i);
        rows[0] << row - apart;
        rows[1] << row + apart;
        thin << row + thinAt;
        positions[0] << bar.capacity;
        positions[1] << bar.energy;
        gains[0] << bar.capacityGain;
        gains[1] << bar.energyGain;
        retail << bar.retail;
    }
    for (std::size_t market = 0; market < 2; ++market) {
        m_positions.at(market)->setData(rows.at(market), positions.at(market), true);
        m_gains.at(market)->setData(rows.at(market), gains.at(market), true);
    }
    m_retail->setData(thin, retail, true);
}

void GroupBalanceChart::fitAxes()
{
    Extent megawatts;
    Extent money;
    for (const auto& bar : m_bars) {
        for (const double value : {bar.capacity, bar.energy, bar.retail})
            megawatts.add(value);
        money.add(bar.capacityGain);
        money.add(bar.energyGain);
    }
    plot().xAxis->setRange(megawatts.roomy());
    m_moneyRange = money.roomy();
    leaveRoomForGains();
    const double rows = std::max(1.0, static_cast<double>(m_bars.size()));
    for (auto* rect : {plot().axisRect(), m_money})
        rect->axis(QCPAxis::atLeft)->setRange(-0.6, rows - 0.4);
}

QCPItemText* GroupBalanceChart::gainText(const QString& words, double gain, double row)
{
    auto* text = new QCPItemText(&plot());
    text->setText(words);
    text->setClipToAxisRect(false);
    text->setPadding(QMargins(textGap, 0, textGap, 0));
    text->position->setAxisRect(m_money);
    text->position->setAxes(m_money->axis(QCPAxis::atBottom), m_money->axis(QCPAxis::atLeft));
    text->position->setCoords(std::max(0.0, gain), row);
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return text;
}

/// Each gain stands behind its bar: one of them is often a thousandth of the other. In low rows both stand
/// behind the longer bar.
void GroupBalanceChart::writeGains()
{
    for (auto* text : m_texts)
        plot().removeItem(text);
    m_texts.clear();
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const auto& bar = m_bars[i];
        const auto row = static_cast<double>(i);
        if (m_low) {
            m_texts.push_back(gainText(both(bar), std::max(bar.capacityGain, bar.energyGain), row));
            continue;
        }
        m_texts.push_back(gainText(bar.gains[0], bar.capacityGain, row - apart));
        m_texts.push_back(gainText(bar.gains[1], bar.energyGain, row + apart));
    }
    colour(theme());
}

/// Behind the longest bar the widest of the gains has its place.
void GroupBalanceChart::leaveRoomForGains()
{
    auto bold = font();
    bold.setBold(true);
    int widest = 0;
    for (const auto& bar : m_bars)
        for (const auto& gain : m_low ? std::array{both(bar), QString()} : bar.gains)
            widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(gain) + 3 * textGap);
    const double bars =
        std::max(leastBars, 1.0 - static_cast<double>(widest) / std::max(1, m_money->width()));
    auto range = m_moneyRange;
    range.upper = range.lower + range.size() / bars;
    m_money->axis(QCPAxis::atBottom)->setRange(range);
}

void GroupBalanceChart::fitTo(int width)
{
    const QFontMetrics metrics(font());
    const bool low = m_money->height() < twoLines * metrics.height() * std::max(1, itemCount());
    if (low != m_low) {
        m_low = low;
        writeGains();
    }
    leaveRoomForGains();
    const int room = static_cast<int>(width * nameShare);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    auto bare = QSharedPointer<QCPAxisTickerText>::create();
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        ticker->addTick(static_cast<double>(i), metrics.elidedText(m_bars[i].name, Qt::ElideRight, room));
    const auto before = plot().yAxis->ticker().dynamicCast<QCPAxisTickerText>();
    if (before && before->ticks() == ticker->ticks())
        return;
    plot().yAxis->setTicker(ticker);
    m_money->axis(QCPAxis::atLeft)->setTicker(bare);
}

QPointF GroupBalanceChart::pixelOf(int bar) const
{
    return {plot().xAxis->coordToPixel(m_bars[static_cast<std::size_t>(bar)].capacity),
            plot().yAxis->coordToPixel(bar)};
}

int GroupBalanceChart::itemAt(QPointF pixel) const
{
    const auto* rect = plot().axisRect();
    if (m_bars.empty() || pixel.y() < rect->top() || pixel.y() > rect->bottom())
        return -1;
    return std::clamp(static_cast<int>(std::lround(plot().yAxis->pixelToCoord(pixel.y()))), 0,
                      itemCount() - 1);
}

void GroupBalanceChart::choose(int bar)
{
    emit barClicked(bar);
}

void GroupBalanceChart::colour(const Theme& theme)
{
    const std::array<QColor, 2> tones{theme.seriesColor(capacityPlace), theme.seriesColor(energyPlace)};
    for (std::size_t market = 0; market < tones.size(); ++market)
        for (auto* bars : {m_positions.at(market), m_gains.at(market)}) {
            bars->setPen(Qt::NoPen);
            bars->setBrush(tones.at(market));
        }
    m_retail->setPen(QPen(theme.muted, 0));
    m_retail->setBrush(translucent(theme.muted, quiet));
    for (auto* rect : {plot().axisRect(), m_money})
        rect->axis(QCPAxis::atBottom)->grid()->setZeroLinePen(QPen(theme.axis, 0));
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        auto bold = font();
        bold.setBold(m_bars[m_low ? i : i / 2].total);
        m_texts[i]->setFont(bold);
        m_texts[i]->setColor(theme.text);
    }
}

QStringList GroupBalanceChart::header() const
{
    return {tr("Company"),
            tr("Net position in the capacity auction, MW"),
            tr("Net position day-ahead, MW"),
            tr("Retail generation, MW"),
            tr("Gain on capacity, RUB a year"),
            tr("Gain on energy, RUB a year")};
}

QStringList GroupBalanceChart::rowOf(int at) const
{
    const auto& bar = m_bars[static_cast<std::size_t>(at)];
    return {bar.name,
            valueText(bar.capacity),
            valueText(bar.energy),
            valueText(bar.retail),
            valueText(bar.capacityGain),
            valueText(bar.energyGain)};
}

} // namespace meritdesk::views::charts
