#pragma once

#include "views/charts/period_chart.h"

namespace meritdesk::views::charts {

/// Prices of balance energy for drawing, EUR/MWh; NaN where not known.
struct BalancePrices
{
    std::vector<PeriodTime> periods = {};
    std::vector<double> dayAhead = {}; ///< as many
    std::vector<double> sold = {};     ///< as many: to a party in deficit
    std::vector<double> bought = {};   ///< as many: from a party in surplus; the same where one price settles
    std::vector<std::int8_t> direction = {}; ///< as many: 1 the system is short, -1 long, 0 balanced

    bool operator==(const BalancePrices&) const = default;
};

/// What balance energy costs, beside the day-ahead price: one line where one price settles, two where two
/// do; prices below zero are shaded, and a strip below says in which direction the system was regulated.
class BalancePriceChart : public PeriodChart
{
    Q_OBJECT

public:
    explicit BalancePriceChart(QWidget* parent = nullptr);

    void setPrices(const BalancePrices& prices);

    [[nodiscard]] const BalancePrices& prices() const { return m_prices; }

    /// One price settles deficit and surplus in every period.
    [[nodiscard]] bool onePrice() const { return m_onePrice; }

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int item) const override;
    void fill(const std::vector<StepSpan>& spans) override;
    void colour(const Theme& theme) override;

private:
    void showDirections();
    void fitAxes();

    BalancePrices m_prices = {};
    bool m_onePrice = true;
    QCPAxisRect* m_strip;
    QCPGraph* m_dayAhead = nullptr;
    QCPGraph* m_sold = nullptr;
    QCPGraph* m_bought = nullptr;
    QCPGraph* m_rangeLow = nullptr; ///< of the balance prices of a step; the range hangs on it
    QCPGraph* m_rangeHigh = nullptr;
    QCPGraph* m_negative = nullptr;
    QCPGraph* m_short = nullptr;
    QCPGraph* m_long = nullptr;
    QCPGraph* m_ceiling = nullptr; ///< of the strip; the long share hangs on it
};

} // namespace meritdesk::views::charts
