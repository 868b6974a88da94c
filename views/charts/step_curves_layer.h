#pragma once

#include <QColor>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

#include "items/step_curves.h"
#include "views/charts/qcp.h"
#include "views/charts/step_geometry.h"
#include "views/charts/step_outlines.h"
#include "views/parts/theme.h"

namespace meritdesk::views::charts {

/// The words that stand in the drawing.
struct StepCurvesTexts
{
    QString demand = {};
    QString supply = {};
    QString price = {};    ///< beside the price line, such as "347.4 yuan/MWh"
    QString interval = {}; ///< beside the band; may be empty
    QString volume = {};   ///< beside the volume line
    QString buyersSurplus = {};
    QString sellersSurplus = {};
    QString operatorSurplus = {};
    QString sharedSurplus = {};
    QString cut = {}; ///< beside the part of the marginal order that goes without a deal
};

/// Draws the supply and demand curves: what trades strong, what is left faint, the surplus shaded, the band
/// of prices that support the volume, the price line, and names on the steps that are wide enough.
class StepCurvesLayer : public QCPLayerable
{
public:
    StepCurvesLayer(QCustomPlot* plot, QCPAxisRect* rect);

    void setCurves(const items::StepCurves* curves) { m_curves = curves; }

    void setTexts(const StepCurvesTexts& texts) { m_texts = texts; }

    /// Other states of the market, thin behind the curves.
    void setOutlines(std::vector<CurveOutline> outlines) { m_outlines = std::move(outlines); }

    void setTheme(const Theme& theme) { m_theme = theme; }

    /// The order drawn as selected or dragged, if any.
    void setMarked(std::optional<std::size_t> order) { m_marked = order; }

    /// The orders that a replay is about just now, ascending.
    void setLit(std::vector<std::size_t> orders) { m_lit = std::move(orders); }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;
    [[nodiscard]] QRect clipRect() const override;

private:
    void drawBand(QCPPainter& painter, const PixelMap& map) const;
    void drawAreas(QCPPainter& painter, const PixelMap& map) const;
    void drawCurve(QCPPainter& painter, const PixelMap& map, bool demand) const;
    void drawTints(QCPPainter& painter, const PixelMap& map) const;
    void drawServed(QCPPainter& painter, const PixelMap& map, bool demand) const;
    void drawCut(QCPPainter& painter, const PixelMap& map) const;
    void drawFixedDemand(QCPPainter& painter, const PixelMap& map) const;
    void drawCrossing(QCPPainter& painter, const PixelMap& map) const;
    void drawLit(QCPPainter& painter, const PixelMap& map) const;
    void drawMarked(QCPPainter& painter, const PixelMap& map) const;
    void drawOutlines(QCPPainter& painter, const PixelMap& map) const;
    [[nodiscard]] QList<std::pair<QString, QColor>> legend() const;
    void drawTexts(QCPPainter& painter, const PixelMap& map) const;

    QCPAxisRect* m_rect;
    const items::StepCurves* m_curves = nullptr;
    StepCurvesTexts m_texts = {};
    std::vector<CurveOutline> m_outlines = {};
    Theme m_theme = {};
    std::optional<std::size_t> m_marked = {};
    std::vector<std::size_t> m_lit = {};
};

} // namespace meritdesk::views::charts
