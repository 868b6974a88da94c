#include "views/charts/balance_look.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "items/number_text.h"

namespace meritdesk::views::charts {

namespace {

constexpr double room = 0.08;
constexpr int digits = 13; ///< of a number in a table

/// Hours of the day as clock times.
class ClockTicker : public QCPAxisTickerFixed
{
public:
    explicit ClockTicker(int hours)
    {
        setTickStep(hours);
        setScaleStrategy(ssNone);
    }

protected:
    QString getTickLabel(double tick, const QLocale& /*locale*/, QChar /*format*/, int /*precision*/) override
    {
        return QStringLiteral("%1:00").arg(static_cast<int>(std::lround(tick)), 2, 10, QLatin1Char('0'));
    }
};

} // namespace

BalanceColours balanceColours(const Theme& theme)
{
    const QColor violet = theme.dark ? QColor(0xB9, 0x8C, 0xF5) : QColor(0x6A, 0x3F, 0xA0);
    return {.surplus = theme.accepted, .deficit = violet, .received = theme.good, .paid = theme.bad};
}

QColor translucent(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

namespace {

/// The most columns of entries, each as wide as its widest, that fit; at least one.
std::size_t legendColumns(const std::vector<int>& widths, int spacing, int room)
{
    for (auto count = widths.size(); count > 1; --count) {
        std::vector<int> columns(count);
        for (std::size_t i = 0; i < widths.size(); ++i)
            columns[i % count] = std::max(columns[i % count], widths[i]);
        const int gaps = static_cast<int>(count - 1) * spacing;
        if (std::accumulate(columns.begin(), columns.end(), gaps) <= room)
            return count;
    }
    return 1;
}

} // namespace

void fitLegend(Plot& plot, int width)
{
    auto* legend = plot.legend;
    std::vector<int> widths;
    for (int i = 0; i < legend->itemCount(); ++i)
        if (const auto* entry = legend->item(i)) // the last line may have holes
            widths.push_back(entry->minimumOuterSizeHint().width());
    const int room = width - legend->margins().left() - legend->margins().right();
    const auto fit = legendColumns(widths, legend->columnSpacing(), room);
    const int wrap = fit < widths.size() ? static_cast<int>(fit) : 0;
    if (wrap == legend->wrap())
        return;
    legend->setWrap(wrap);
    legend->setFillOrder(QCPLegend::foColumnsFirst, true);
}

void dressAxes(QCPAxisRect& rect)
{
    for (auto* axis : rect.axes()) {
        axis->setTicker(Plot::numberTicker());
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->setTickLength(0, 4);
        axis->setSubTicks(false);
        axis->setLabelPadding(4);
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setLayer(QStringLiteral("grid"));
    }
}

void drawZeroLines(Plot& plot, const Theme& theme)
{
    for (auto* rect : plot.axisRects())
        rect->axis(QCPAxis::atLeft)->grid()->setZeroLinePen(QPen(theme.axis, 0));
}

QCPRange roomyRange(double low, double high)
{
    if (!(high > low))
        return {low - 1, low + 1};
    const double space = (high - low) * room;
    return {low < 0 ? low - space : low, high > 0 ? high + space : high};
}

void Extent::add(double value)
{
    if (std::isnan(value))
        return;
    m_low = std::min(m_low, value);
    m_high = std::max(m_high, value);
}

void Extent::add(const std::vector<double>& values)
{
    for (const double value : values)
        add(value);
}

QString valueText(double value)
{
    if (std::isnan(value))
        return {};
    // Sums of what was drawn carry binary dust; no exact number here has as many digits.
    const double clean = QString::number(value, 'g', digits).toDouble();
    return items::numberText(QString::number(clean, 'f', QLocale::FloatingPointShortest).toStdString(), -1);
}

QSharedPointer<QCPAxisTicker> clockTicker(int hours)
{
    return QSharedPointer<ClockTicker>::create(hours);
}

} // namespace meritdesk::views::charts
