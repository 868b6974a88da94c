#pragma once

#include "items/capacity_curves.h"
#include "views/charts/capacity_labels.h"
#include "views/charts/qcp.h"
#include "views/charts/step_geometry.h"

namespace meritdesk::views::charts {

/// The words that stand in the drawing of a capacity auction.
struct CapacityTexts
{
    QString without = {};     ///< beside the crossing without demand response
    QString with = {};        ///< beside the crossing with it
    QString demand = {};      ///< beside the demand curve
    QString demandLess = {};  ///< beside the moved one; %1 is how much
    QString firstPoint = {};  ///< beside the price of the first point; %1 is the price
    QString secondPoint = {}; ///< beside the price of the second point; %1 is the price
    QString supplyEnds = {};  ///< beside the end of the ladder
};

/// Draws a capacity auction: above the panel the whole ladder as a strip with its kinds, in the panel the
/// ladder near the crossing, demand without and with demand response, the limit, and both crossings.
class CapacityLayer : public QCPLayerable
{
public:
    CapacityLayer(QCustomPlot* plot, QCPAxisRect* rect);

    void setCurves(const items::CapacityCurves* curves) { m_curves = curves; }

    void setTexts(const CapacityTexts& texts) { m_texts = texts; }

    void setTheme(const Theme& theme) { m_theme = theme; }

    /// How much thicker lines and dots are, 1 for a desk.
    void setScale(double scale) { m_scale = scale; }

    /// The strip above the panel.
    [[nodiscard]] QRectF strip() const;

    /// Pixels above the panel that strip and its words take.
    [[nodiscard]] static int headRoom(const QFontMetrics& metrics);

    /// MW at the right end of the strip.
    [[nodiscard]] double stripEnd() const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    void drawStrip(QCPPainter& painter, const PixelMap& map) const;
    void drawStripWords(QCPPainter& painter, const QRectF& bar) const;
    void drawLadder(QCPPainter& painter, const PixelMap& map) const;
    [[nodiscard]] QRectF placeOf(const items::CapacityBlock& block, const PixelMap& map) const;
    [[nodiscard]] static QRectF nameOf(const QRectF& block, const items::CapacityBlock& named,
                                       const QFontMetricsF& metrics);
    void drawBlock(QCPPainter& painter, const PixelMap& map, const items::CapacityBlock& block) const;
    void drawStairs(QCPPainter& painter, const PixelMap& map) const;
    void drawDemand(QCPPainter& painter, const PixelMap& map) const;
    void drawBracket(QCPPainter& painter, const PixelMap& map) const;
    void drawCrossing(QCPPainter& painter, const PixelMap& map, const items::CapacityCrossing& crossing,
                      bool filled) const;
    void drawWords(QCPPainter& painter, const PixelMap& map) const;
    void putCrossings(CapacityLabels& labels, const PixelMap& map) const;
    void putDemand(CapacityLabels& labels, const PixelMap& map) const;
    void putPoints(CapacityLabels& labels, const PixelMap& map) const;
    /// A place of the slope: 0 is the first point, 1 the second.
    [[nodiscard]] QPointF alongSlope(const items::CapacityDemand& demand, double share,
                                     const PixelMap& map) const;
    [[nodiscard]] QPolygonF demandLine(const items::CapacityDemand& demand, const PixelMap& map) const;

    QCPAxisRect* m_rect;
    const items::CapacityCurves* m_curves = nullptr;
    CapacityTexts m_texts = {};
    Theme m_theme = {};
    double m_scale = 1;
};

} // namespace meritdesk::views::charts
