#include "views/charts/savings_chart.h"

#include <algorithm>
#include <cmath>

#include "items/number_text.h"

namespace meritdesk::views::charts {

namespace {

constexpr double thousand = 1e3;
constexpr double thousandsFrom = 1e5; ///< roubles; below that the axis has roubles
constexpr double headroom = 1.08;
constexpr double gapWidth = 0.72; ///< of a bar among few; many stand side by side
constexpr std::size_t fewBars = 80;
constexpr int paleAlpha = 130; ///< of the bars that are not the chosen one

QString shown(double value, int decimals)
{
    return items::numberText(QByteArray::number(value, 'f', decimals).toStdString(), decimals);
}

} // namespace

SavingsChart::SavingsChart(QWidget* parent)
    : ChartFrame(parent)
    , m_plot(new Plot(this))
    , m_bars(new QCPBars(m_plot->xAxis, m_plot->yAxis))
    , m_mark(new QCPBars(m_plot->xAxis, m_plot->yAxis))
    , m_curve(m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2))
{
    setContent(m_plot);
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->xAxis->setLabel(tr("Sites by saving"));
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis2->setVisible(true);
    m_plot->yAxis2->setTicker(Plot::numberTicker());
    m_plot->yAxis2->setLabel(tr("Share of all savings, %"));
    m_plot->yAxis2->setRange(0, 100 * headroom);
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) { click(event->position()); });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { tell(event->position()); });
    connect(m_plot, &Plot::keyed, this, &SavingsChart::key);
    applyColours(theme());
}

void SavingsChart::setSavings(const RankedSavings& savings)
{
    if (savings == m_savings)
        return;
    m_savings = savings;
    m_place.reset();
    addUp();
    fill();
}

/// Sites that save nothing do not take from the others.
void SavingsChart::addUp()
{
    m_shares.clear();
    double all = 0;
    for (const double roubles : m_savings.roubles)
        all += std::max(0.0, roubles);
    double sum = 0;
    for (const double roubles : m_savings.roubles) {
        sum += std::max(0.0, roubles);
        if (all > 0)
            m_shares.push_back(sum / all * 100);
    }
}

void SavingsChart::fill()
{
    const auto& roubles = m_savings.roubles;
    const auto [least, most] = std::minmax_element(roubles.begin(), roubles.end());
    const double highest = roubles.empty() ? 0 : std::max(0.0, *most);
    const double lowest = roubles.empty() ? 0 : std::min(0.0, *least);
    m_unit = highest >= thousandsFrom ? thousand : 1;
    m_plot->yAxis->setLabel(m_unit > 1 ? tr("Saving, thousand RUB") : tr("Saving, RUB"));
    QVector<double> places;
    QVector<double> heights;
    for (std::size_t i = 0; i < roubles.size(); ++i) {
        places << static_cast<double>(i + 1);
        heights << roubles[i] / m_unit;
    }
    for (auto* bars : {m_bars, m_mark})
        bars->setWidth(roubles.size() <= fewBars ? gapWidth : 1);
    m_bars->setData(places, heights, true);
    m_curve->setData(places.mid(0, static_cast<qsizetype>(m_shares.size())),
                     QVector<double>(m_shares.begin(), m_shares.end()), true);
    m_plot->xAxis->setRange(0.5, std::max(1.5, static_cast<double>(roubles.size()) + 0.5));
    const double span = highest - lowest > 0 ? highest - lowest : m_unit;
    m_plot->yAxis->setRange(lowest / m_unit, (lowest + span * headroom) / m_unit);
    mark(m_place);
}

void SavingsChart::mark(std::optional<std::size_t> place)
{
    m_place = place && *place < m_savings.roubles.size() ? place : std::nullopt;
    m_mark->data()->clear();
    if (m_place)
        m_mark->addData(static_cast<double>(*m_place + 1), m_savings.roubles[*m_place] / m_unit);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SavingsChart::resetZoom()
{
    fill();
}

void SavingsChart::applyColours(const Theme& theme)
{
    m_plot->applyColours(theme);
    m_bars->setPen(Qt::NoPen);
    auto pale = theme.seriesColor(0);
    pale.setAlpha(paleAlpha);
    m_bars->setBrush(pale);
    m_mark->setPen(QPen(theme.seriesColor(0), 0)); // a bar among thousands is seen as a line
    m_mark->setBrush(theme.seriesColor(0));
    m_curve->setPen(QPen(theme.seriesColor(1), 0));
    m_plot->yAxis2->setLabelColor(theme.seriesColor(1));
    m_plot->yAxis->setLabelColor(theme.seriesColor(0));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

ChartTable SavingsChart::table() const
{
    ChartTable numbers{{tr("Rank"), tr("Site"), tr("Saving, RUB"), tr("Share of all savings, %")}, {}};
    for (std::size_t i = 0; i < m_savings.roubles.size(); ++i)
        numbers.rows << QStringList{QString::number(i + 1), m_savings.names.value(static_cast<qsizetype>(i)),
                                    shown(m_savings.roubles[i], 2),
                                    i < m_shares.size() ? shown(m_shares[i], 2) : QString()};
    return numbers;
}

void SavingsChart::drawChart(QCPPainter& painter, QSize size)
{
    m_plot->drawAt(painter, size);
}

std::optional<std::size_t> SavingsChart::placeAt(QPointF at) const
{
    if (!m_plot->axisRect()->rect().contains(at.toPoint()))
        return std::nullopt;
    const auto place = std::lround(m_plot->xAxis->pixelToCoord(at.x()));
    if (place < 1 || place > static_cast<long>(m_savings.roubles.size()))
        return std::nullopt;
    return static_cast<std::size_t>(place - 1);
}

void SavingsChart::click(QPointF at)
{
    if (const auto place = placeAt(at))
        emit placeChosen(*place);
}

void SavingsChart::key(int key)
{
    const auto count = m_savings.roubles.size();
    if (count == 0)
        return;
    const auto at = m_place.value_or(0);
    if (key == Qt::Key_Right && at + 1 < count)
        emit placeChosen(m_place ? at + 1 : 0);
    if (key == Qt::Key_Left && at > 0)
        emit placeChosen(at - 1);
    if (key == Qt::Key_Home)
        emit placeChosen(0);
    if (key == Qt::Key_End)
        emit placeChosen(count - 1);
}

void SavingsChart::tell(QPointF at)
{
    const auto place = placeAt(at);
    if (!place || *place >= m_shares.size()) {
        m_plot->setToolTip({});
        return;
    }
    //: %1 a site, %2 an amount, %3 the number of sites in words, %4 a percentage
    m_plot->setToolTip(
        tr("%1: %2 RUB; the first %3 have %4 % of all savings")
            .arg(m_savings.names.value(static_cast<qsizetype>(*place)), shown(m_savings.roubles[*place], 2),
                 tr("%n site(s)", nullptr, static_cast<int>(*place + 1)), shown(m_shares[*place], 1)));
}

} // namespace meritdesk::views::charts
