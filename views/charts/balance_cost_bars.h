#pragma once

#include <array>

#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

/// Money of imbalances that fell into one hour of the day or one day of the week, for drawing: EUR, above
/// zero received by the balance responsible party, below zero paid.
struct BalanceCost
{
    double deficit = 0; ///< of energy sold to him
    double surplus = 0; ///< of energy bought from him

    [[nodiscard]] double net() const { return deficit + surplus; }

    bool operator==(const BalanceCost&) const = default;
};

struct BalanceCosts
{
    std::array<BalanceCost, 24> hours = {};   ///< of the local clock
    std::array<BalanceCost, 7> weekdays = {}; ///< from Monday
    int folded = -1; ///< hour that ran twice when the clock went back; both are in its bar; -1 for none

    bool operator==(const BalanceCosts&) const = default;
};

/// Where the money goes: bars by hour of the day beside bars by day of the week, money of deficits and of
/// surpluses apart, a dash at their net. Items are the hours 0 to 23, then the weekdays 24 to 30.
class BalanceCostBars : public ReadingChart
{
    Q_OBJECT

public:
    static constexpr int hours = 24;
    static constexpr int weekdays = 7;

    explicit BalanceCostBars(QWidget* parent = nullptr);

    void setCosts(const BalanceCosts& costs);

    [[nodiscard]] const BalanceCosts& costs() const { return m_costs; }

    [[nodiscard]] int itemCount() const override { return hours + weekdays; }

    [[nodiscard]] QPointF pixelOf(int item) const override;

signals:
    void hourClicked(int hour);       ///< 0 to 23
    void weekdayClicked(int weekday); ///< 0 is Monday

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int item) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    void choose(int item) override;
    void colour(const Theme& theme) override;
    void fitTo(int width) override;

private:
    /// One of the two panels.
    struct Panel
    {
        QCPAxisRect* rect = nullptr;
        QCPBars* deficit = nullptr;
        QCPBars* surplus = nullptr;
        QCPGraph* net = nullptr;
    };

    [[nodiscard]] Panel addPanel(QCPAxisRect& rect, int count);
    void nameHours();
    [[nodiscard]] const BalanceCost& costOf(int item) const;

    BalanceCosts m_costs = {};
    Panel m_hours = {};
    Panel m_weekdays = {};
};

} // namespace meritdesk::views::charts
