#pragma once

#include <optional>

#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

/// A bidder's expected cost by what he schedules too much or too little, for drawing.
struct IncentiveCurve
{
    QString name = {};
    std::vector<double> cost = {};         ///< EUR a period, one for each of IncentiveCurves::shifts
    std::optional<std::size_t> least = {}; ///< place of the least cost; absent where the cost has no least
    QString leastText = {};                ///< beside the mark: "+3 MWh: 41.20 EUR"
    bool chosen = false;                   ///< the slider's: drawn strongest

    bool operator==(const IncentiveCurve&) const = default;
};

struct IncentiveCurves
{
    std::vector<double> shifts = {}; ///< MWh scheduled beyond what is expected; below zero too little
    std::vector<IncentiveCurve> curves = {};
    std::optional<double> shift = {}; ///< where the bidder stands now; absent draws no line

    bool operator==(const IncentiveCurves&) const = default;
};

/// Why honest schedules pay: the expected cost of a bidder over his deliberate error, with one price, with
/// two prices and with the mix between; the least of each curve is marked. Items are the shifts.
class IncentiveChart : public ReadingChart
{
    Q_OBJECT

public:
    explicit IncentiveChart(QWidget* parent = nullptr);

    void setCurves(const IncentiveCurves& curves);

    [[nodiscard]] const IncentiveCurves& curves() const { return m_curves; }

    /// Large words and thick lines, to be read from the last row of a class.
    void setPresentation(bool presentation);

    [[nodiscard]] bool presentation() const { return m_presentation; }

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_curves.shifts.size()); }

    [[nodiscard]] QPointF pixelOf(int shift) const override;

signals:
    /// A place among the shifts was clicked, or chosen by Enter.
    void shiftClicked(int shift);

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int item) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    void choose(int shift) override;
    void colour(const Theme& theme) override;

private:
    void rebuild();
    void fitAxes();
    void placeLeasts();
    void addLeast(const IncentiveCurve& curve);

    IncentiveCurves m_curves = {};
    bool m_presentation = false;
    std::vector<QCPGraph*> m_graphs = {};
    std::vector<QCPItemTracer*> m_leasts = {};
    std::vector<QCPItemText*> m_leastTexts = {};
    QCPItemStraightLine* m_zero = nullptr;
    QCPItemStraightLine* m_stand = nullptr;
};

} // namespace meritdesk::views::charts
