#pragma once

#include <vector>

#include "views/charts/canvas_chart.h"

namespace meritdesk::views::charts {

/// A line of a year's money for drawing; a gain is positive.
struct EffectBar
{
    QString name = {};
    QString text = {};  ///< the amount as shown
    QString share = {}; ///< beside it, of the largest; may be empty
    double amount = 0;
    bool total = false; ///< what the lines before come to

    bool operator==(const EffectBar&) const = default;
};

struct EffectBars
{
    std::vector<EffectBar> bars = {};
    QString unit = {};
    QString nothing = {};                                 ///< said where there is nothing to draw
    std::vector<std::pair<double, QString>> decades = {}; ///< powers of ten with their labels, rising

    bool operator==(const EffectBars&) const = default;
};

/// How the amounts are laid out.
enum class EffectScale {
    Decades, ///< a step a power of ten, from zero to both sides: lines of unlike size stay readable
    Sum      ///< to scale, each bar from where the one before ended
};

/// The lines of a year's money, a row each, with their amounts at the right. Lines of demand response differ
/// by orders of magnitude: a step of the scale is a power of ten, and the scale says so.
class EffectsChart : public CanvasChart
{
    Q_OBJECT

public:
    explicit EffectsChart(QWidget* parent = nullptr);

    void setBars(const EffectBars& bars);
    void setScale(EffectScale scale);

    [[nodiscard]] const EffectBars& bars() const { return m_bars; }

    [[nodiscard]] EffectScale scale() const { return m_scale; }

    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_bars.bars.size()); }

    [[nodiscard]] QRectF placeOf(int item, QSizeF size) const override;

    /// The bar itself on a canvas of that size, for tests.
    [[nodiscard]] QRectF barOf(int item, QSizeF size) const;

protected:
    void paint(QPainter& painter, QSizeF size) const override;
    [[nodiscard]] QString tipOf(int item) const override;

private:
    /// Where things are for a size.
    struct Places
    {
        double rowHeight = 0;
        double left = 0;   ///< of the bars
        double right = 0;  ///< of the bars
        double zero = 0;   ///< pixel of nothing
        double step = 0;   ///< pixels a decade, or a unit of money
        double shares = 0; ///< width of the shares
    };

    [[nodiscard]] Places places(QSizeF size) const;
    [[nodiscard]] double lengthOf(double amount) const;
    void layDecades(Places& at) const;
    void laySum(Places& at) const;
    void paintScale(QPainter& painter, const Places& at, QSizeF size) const;
    void paintRow(QPainter& painter, const Places& at, int item, QSizeF size) const;
    [[nodiscard]] double startOf(int item) const;

    EffectBars m_bars = {};
    EffectScale m_scale = EffectScale::Decades;
};

} // namespace meritdesk::views::charts
