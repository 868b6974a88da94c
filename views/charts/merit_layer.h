#pragma once

#include "views/charts/merit_order.h"
#include "views/charts/qcp.h"
#include "views/parts/theme.h"

namespace meritdesk::views::charts {

/// Draws the blocks of a merit order: areas in the colours of their technologies, what is served strong, what
/// is left pale, each technology named where it stands.
class MeritBlocksLayer : public QCPLayerable
{
public:
    MeritBlocksLayer(QCustomPlot& plot, const MeritOrder& order);

    void setTheme(const Theme& theme) { m_theme = theme; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    [[nodiscard]] QRect clipRect() const override;
    void draw(QCPPainter* painter) override;

private:
    /// Neighbours of one name, named once.
    struct Named
    {
        double from = 0;
        double to = 0;
        double price = 0; ///< in the middle
        QString label = {};
    };

    void drawBlock(QCPPainter& painter, const MeritBlock& block) const;
    void drawPart(QCPPainter& painter, const MeritBlock& block, double from, double to, int alpha) const;
    void drawName(QCPPainter& painter, const Named& named) const;
    void drawUpright(QCPPainter& painter, const Named& named, double middle, double edge) const;
    [[nodiscard]] std::vector<Named> named() const;
    [[nodiscard]] QPointF pixel(double power, double price) const;

    const MeritOrder& m_order;
    Theme m_theme = lightTheme();
};

/// Draws the demand without and with the reduction, the two prices, and what is missing in an hour of
/// scarcity.
class MeritDemandLayer : public QCPLayerable
{
public:
    MeritDemandLayer(QCustomPlot& plot, const MeritOrder& order);

    void setTheme(const Theme& theme) { m_theme = theme; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    [[nodiscard]] QRect clipRect() const override;
    void draw(QCPPainter* painter) override;

private:
    void drawRun(QCPPainter& painter, const MeritRun& run, const QColor& colour, bool left) const;
    void drawCurve(QCPPainter& painter, const MeritRun& run, const QColor& colour) const;
    void drawPrice(QCPPainter& painter, const MeritRun& run, const QColor& colour, bool below) const;
    void write(QCPPainter& painter, QPointF at, const QString& text, const QColor& colour) const;
    [[nodiscard]] QPointF pixel(double power, double price) const;

    const MeritOrder& m_order;
    Theme m_theme = lightTheme();
};

/// The colour of a technology; any colour vision tells the first seven apart, those that follow take them
/// again, paler, and all are named where they stand.
[[nodiscard]] QColor technologyColour(const Theme& theme, int tint);

} // namespace meritdesk::views::charts
