#pragma once

#include <vector>

#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

/// A place of the curve with words beside it.
struct ForecastMark
{
    double percent = 0;
    double saved = 0;    ///< EUR
    QString text = {};   ///< "10 %: 1,200.00 EUR"
    bool chosen = false; ///< the share that is asked about: drawn strongest

    bool operator==(const ForecastMark&) const = default;
};

/// What better forecasts save, for drawing: EUR at each share, in percent, of the imbalance that is forecast
/// away; below zero they cost.
struct ForecastCurve
{
    std::vector<double> percents = {}; ///< rising
    std::vector<double> saved = {};    ///< one for each of the shares
    std::vector<ForecastMark> marks = {};

    bool operator==(const ForecastCurve&) const = default;
};

/// What a better forecast saves, from none to a perfect one, with the usual share and the chosen one marked.
/// Items are the shares.
class ForecastCurveChart : public ReadingChart
{
    Q_OBJECT

public:
    explicit ForecastCurveChart(QWidget* parent = nullptr);

    void setCurve(const ForecastCurve& curve);

    [[nodiscard]] const ForecastCurve& curve() const { return m_curve; }

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_curve.percents.size()); }

    [[nodiscard]] QPointF pixelOf(int item) const override;

signals:
    /// A share was clicked, or chosen by Enter: its place among the shares.
    void shareClicked(int item);

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int item) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    void choose(int item) override;
    void colour(const Theme& theme) override;

private:
    void rebuild();
    void addMark(const ForecastMark& mark);
    void fitAxes();
    void placeTexts();
    void addLine(std::vector<QRectF>& taken) const;

    ForecastCurve m_curve = {};
    QCPGraph* m_line;
    std::vector<QCPItemTracer*> m_dots = {};
    std::vector<QCPItemText*> m_texts = {};
};

} // namespace meritdesk::views::charts
