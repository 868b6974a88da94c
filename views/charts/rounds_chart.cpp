#include "views/charts/rounds_chart.h"

#include <algorithm>

#include "items/number_text.h"
#include "views/charts/legend_row.h"
#include "views/parts/labels.h"

namespace meritdesk::views::charts {

namespace {

constexpr double dotSize = 6;
constexpr double priceSize = 9;
constexpr double priceWidth = 2;
constexpr double spread = 0.30; ///< of a round's width: dots stand side by side in the order of the seats
constexpr double headroom = 0.08;
constexpr int legendColumns = 2;

} // namespace

RoundsChart::RoundsChart(QWidget* parent)
    : ChartFrame(parent)
    , m_plot(new Plot(this))
    , m_prices(m_plot->addGraph())
{
    setContent(m_plot);
    for (auto*& dots : m_dots) {
        dots = m_plot->addGraph();
        dots->setLineStyle(QCPGraph::lsNone);
    }
    m_prices->setName(tr("Price"));
    m_dots[SoldDot]->setName(tr("Offer that sold"));
    m_dots[UnsoldDot]->setName(tr("Offer left over"));
    m_dots[BoughtDot]->setName(tr("Bid that bought"));
    m_dots[UnboughtDot]->setName(tr("Bid left over"));
    m_plot->xAxis->setLabel(tr("Round"));
    auto fixed = QSharedPointer<QCPAxisTickerFixed>::create();
    fixed->setTickStep(1);
    m_plot->xAxis->setTicker(fixed);
    putLegendBelow(*m_plot);
    m_plot->legend->setWrap(legendColumns);
    applyColours(theme());
}

RoundsChart::Kind RoundsChart::kindOf(const items::BidDot& bid)
{
    if (bid.sells)
        return bid.awarded ? SoldDot : UnsoldDot;
    return bid.awarded ? BoughtDot : UnboughtDot;
}

void RoundsChart::setHistory(const std::vector<items::HistoryRound>& history, const QString& priceUnit)
{
    m_history = history;
    m_plot->yAxis->setLabel(axisText(tr("Price"), priceUnit));
    QVector<double> rounds;
    QVector<double> prices;
    for (const auto& round : m_history)
        if (round.price) {
            rounds << static_cast<double>(round.number);
            prices << *round.price;
        }
    m_prices->setData(rounds, prices, true);
    fillDots();
    fitAxes();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RoundsChart::fillDots()
{
    std::array<QVector<double>, KindCount> x;
    std::array<QVector<double>, KindCount> y;
    for (const auto& round : m_history)
        for (std::size_t i = 0; i < round.bids.size(); ++i) {
            const auto kind = kindOf(round.bids[i]);
            const double place =
                (static_cast<double>(i) + 0.5) / static_cast<double>(round.bids.size()) - 0.5;
            x[kind] << static_cast<double>(round.number) + place * 2 * spread;
            y[kind] << round.bids[i].price;
        }
    for (std::size_t kind = 0; kind < KindCount; ++kind) {
        m_dots[kind]->setData(x[kind], y[kind], true);
        // A side that nobody bids on needs no line in the legend.
        if (x[kind].isEmpty())
            m_dots[kind]->removeFromLegend();
        else
            m_dots[kind]->addToLegend();
    }
}

void RoundsChart::fitAxes()
{
    double low = 0;
    double high = 0;
    bool any = false;
    const auto take = [&](double price) {
        low = any ? std::min(low, price) : price;
        high = any ? std::max(high, price) : price;
        any = true;
    };
    for (const auto& round : m_history) {
        if (round.price)
            take(*round.price);
        for (const auto& bid : round.bids)
            take(bid.price);
    }
    const double room = high > low ? (high - low) * headroom : 1;
    m_plot->yAxis->setRange(low - room, high + room);
    m_plot->xAxis->setRange(0.5, std::max(1.5, static_cast<double>(m_history.size()) + 0.5));
}

void RoundsChart::applyColours(const Theme& theme)
{
    m_plot->applyColours(theme);
    m_prices->setPen(QPen(theme.price, priceWidth));
    m_prices->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, theme.price, theme.price, priceSize));
    const auto style = [](const QColor& colour, bool filled) {
        return QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colour, 1),
                               filled ? QBrush(colour) : QBrush(Qt::NoBrush), dotSize);
    };
    m_dots[SoldDot]->setScatterStyle(style(theme.supply, true));
    m_dots[UnsoldDot]->setScatterStyle(style(theme.supply, false));
    m_dots[BoughtDot]->setScatterStyle(style(theme.demand, true));
    m_dots[UnboughtDot]->setScatterStyle(style(theme.demand, false));
}

ChartTable RoundsChart::table() const
{
    ChartTable numbers{{tr("Round"), tr("Price")}, {}};
    for (const auto& round : m_history)
        numbers.rows << QStringList{
            QString::number(round.number),
            round.price ? QLocale().toString(*round.price, 'f', QLocale::FloatingPointShortest) : QString()};
    return numbers;
}

void RoundsChart::drawChart(QCPPainter& painter, QSize size)
{
    m_plot->drawAt(painter, size);
}

} // namespace meritdesk::views::charts
