#pragma once

#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// The colours of balance energy; any colour vision tells each pair apart, and neither is a colour of supply
/// or demand.
struct BalanceColours
{
    QColor surplus = {}; ///< also a long system, and the price of energy bought
    QColor deficit = {}; ///< also a short system, and the price of energy sold
    QColor received = {};
    QColor paid = {};
};

[[nodiscard]] BalanceColours balanceColours(const Theme& theme);

[[nodiscard]] QColor translucent(QColor colour, int alpha);

/// Gives the legend as many lines as its entries need in a plot of so many pixels.
void fitLegend(Plot& plot, int width);

/// Gives the axes of a panel beside the first one the looks of the first one's.
void dressAxes(QCPAxisRect& rect);

/// A line at zero on every value axis.
void drawZeroLines(Plot& plot, const Theme& theme);

/// A range that holds [low, high] with some room; one around zero where there is nothing.
[[nodiscard]] QCPRange roomyRange(double low, double high);

/// The ends of what is drawn; NaN is left out.
class Extent
{
public:
    void add(double value);
    void add(const std::vector<double>& values);

    [[nodiscard]] QCPRange roomy() const { return roomyRange(m_low, m_high); }

    [[nodiscard]] double furthest() const { return qMax(-m_low, m_high); }

private:
    double m_low = 0; ///< zero is always in sight
    double m_high = 0;
};

/// A number as the table shows it, all its places; empty for NaN.
[[nodiscard]] QString valueText(double value);

/// Hours of the day as clock times, one every `hours`.
[[nodiscard]] QSharedPointer<QCPAxisTicker> clockTicker(int hours);

} // namespace meritdesk::views::charts
