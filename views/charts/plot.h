#pragma once

#include "views/charts/qcp.h"
#include "views/parts/theme.h"

namespace meritdesk::views::charts {

/// A QCustomPlot that reads well: the theme's colours, numbers of the reader's locale, thin lines that are
/// quick to draw (a wide pen on a dense line takes seconds in Qt's raster engine), and a drawing at any size.
class Plot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit Plot(QWidget* parent = nullptr);

    /// Colours of background, axes, labels, grid and legend; the chart colours its own series.
    void applyColours(const Theme& theme);

    /// Draws the plot at a size, apart from the one on the screen.
    void drawAt(QCPPainter& painter, QSize size);

    /// A ticker with grouped digits and decimal mark of the locale (Qt 6.4 groups Estonian wrongly).
    [[nodiscard]] static QSharedPointer<QCPAxisTicker> numberTicker();

    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 80}; }

signals:
    /// An arrow, plus, minus, Home or End key: the chart pans or zooms.
    void keyed(int key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitTicks();
    void colourAxis(QCPAxis* axis, const Theme& theme);
};

} // namespace meritdesk::views::charts
