#pragma once

#include "items/capacity_curves.h"
#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

class CapacityLayer;

/// A capacity auction on one chart: the sloped demand without and with demand response, the ladder of supply
/// with its kinds, the limit, and where they meet. Items are the bids, as the auction takes them.
class CapacityChart : public ReadingChart
{
    Q_OBJECT

public:
    explicit CapacityChart(QWidget* parent = nullptr);

    void setCurves(items::CapacityCurves curves);

    [[nodiscard]] const items::CapacityCurves& curves() const { return m_curves; }

    /// Large words and thick lines, to be read from the last row.
    void setPresentation(bool presentation);

    [[nodiscard]] bool presentation() const { return m_scale > 1; }

    /// Shows both points of demand and everything between.
    void resetZoom() override;

    /// Shows the neighbourhood of both crossings.
    void zoomToCrossing();

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_curves.supply.size()); }

    [[nodiscard]] QPointF pixelOf(int item) const override;

signals:
    /// A bid was clicked, or chosen by Enter: its place in the zone.
    void bidClicked(int bid);

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int item) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    void choose(int item) override;
    void keyed(int key) override;
    void bringIntoView(int item) override;
    void colour(const Theme& theme) override;

private:
    void fitAxes();
    void leaveRoom();

    items::CapacityCurves m_curves = {};
    CapacityLayer* m_layer;
    double m_scale = 1;
    bool m_zoomed = false;
};

} // namespace meritdesk::views::charts
