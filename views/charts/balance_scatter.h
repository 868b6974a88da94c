#pragma once

#include <array>

#include "views/charts/period_axis.h"
#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

/// A period among the quadrants, for drawing.
struct BalancePoint
{
    double own = 0;    ///< imbalance of the party, MWh, above zero a surplus
    double system = 0; ///< imbalance of the system, MWh, above zero a surplus
    double money = 0;  ///< EUR, above zero received, below zero paid
    PeriodTime period = {};

    bool operator==(const BalancePoint&) const = default;
};

/// Periods by what the party and the system lacked, with the money of each quadrant as it is written in it.
struct BalancePoints
{
    std::vector<BalancePoint> points = {}; ///< one a period
    QString bothSurplus = {};              ///< money where both had a surplus: the party hurt
    QString bothDeficit = {};              ///< money where both lacked: the party hurt
    QString surplusInNeed = {};            ///< money where the party's surplus met the system's need: helped
    QString deficitInPlenty = {}; ///< money where the party took what the system had too much: helped

    bool operator==(const BalancePoints&) const = default;
};

/// Own imbalance across, the system's upwards: four quadrants, two where the party helped the system and two
/// where it hurt it, the money of each written in its corner; a dot a period, filled where money was
/// received, open where it was paid.
class BalanceScatter : public ReadingChart
{
    Q_OBJECT

public:
    explicit BalanceScatter(QWidget* parent = nullptr);

    void setPoints(const BalancePoints& points);

    [[nodiscard]] const BalancePoints& points() const { return m_points; }

    void resetZoom() override;

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_points.points.size()); }

    [[nodiscard]] QPointF pixelOf(int period) const override;

signals:
    /// A dot was clicked, or chosen by Enter: why is it so?
    void periodClicked(int period);

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int item) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    void choose(int period) override;
    void fitTo(int width) override;
    void colour(const Theme& theme) override;

private:
    /// A quadrant's ground and its words.
    struct Quadrant
    {
        QCPItemRect* ground = nullptr;
        QCPItemText* words = nullptr;
        bool right = false;
        bool top = false;

        [[nodiscard]] bool helps() const { return right != top; }
    };

    [[nodiscard]] Quadrant addQuadrant(bool right, bool top);
    void writeQuadrants();
    void placeGrounds();
    void fitAxes();
    [[nodiscard]] double wordsShare() const;

    BalancePoints m_points = {};
    bool m_brief = false;   ///< quadrants name who helped and the money only
    QCPRange m_fitted = {}; ///< of the system's axis, as long as nobody zooms
    std::array<Quadrant, 4> m_quadrants = {};
    QCPGraph* m_received = nullptr;
    QCPGraph* m_paid = nullptr;
};

} // namespace meritdesk::views::charts
