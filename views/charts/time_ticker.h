#pragma once

#include "views/charts/qcp.h"

namespace meritdesk::views::charts {

/// Ticks of a time axis (seconds since 1970, no zone): months from afar, days from near, hours from very
/// near; days in the locale's order.
class TimeTicker : public QCPAxisTickerDateTime
{
public:
    TimeTicker();

    /// The width that the labels share, pixels.
    void setRoom(double pixels) { m_room = pixels; }

    /// Instead: the labels share the width of that plot, on the screen as on paper.
    void follow(const QCustomPlot& plot) { m_plot = &plot; }

    void generate(const QCPRange& range, const QLocale& locale, QChar formatChar, int precision,
                  QVector<double>& ticks, QVector<double>* subTicks, QVector<QString>* tickLabels) override;

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

private:
    enum class Unit { Hour, Day, Month };

    [[nodiscard]] int monthStride(const QCPRange& range) const;

    [[nodiscard]] double room() const;

    const QCustomPlot* m_plot = nullptr; ///< outlives its axes and their tickers
    double m_room = 600;
    Unit m_unit = Unit::Day;
};

/// Gives an axis the times of a load, as many as its width has room for.
void showTimes(QCPAxis& axis);

} // namespace meritdesk::views::charts
