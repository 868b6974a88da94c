#pragma once

#include "views/charts/merit_order.h"
#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

class MeritBlocksLayer;
class MeritDemandLayer;

/// The merit order of an hour: the blocks of supply by rising price, the demand without and with a reduction,
/// and both prices. The wheel zooms, a drag pans, the arrows read block after block, Plus and Minus zoom; it
/// can be brought to where the curves meet, where a reduction of a thousandth of the load is seen.
class MeritOrderChart : public ReadingChart
{
    Q_OBJECT

public:
    explicit MeritOrderChart(QWidget* parent = nullptr);

    void setOrder(const MeritOrder& order);

    [[nodiscard]] const MeritOrder& order() const { return m_order; }

    /// Shows where the curves meet, in this hour and the next ones, or all of the stack.
    void showCrossing(bool crossing);

    [[nodiscard]] bool showsCrossing() const { return m_near; }

    void resetZoom() override;

    [[nodiscard]] QPointF pixelOf(int block) const override;

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_order.blocks.size()); }

signals:
    /// A block was clicked, or chosen by Enter; its place from the cheapest.
    void blockClicked(int block);
    /// The chart has left or reached the view of the crossing.
    void crossingShown(bool crossing);

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int block) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    void keyed(int key) override;

    void choose(int block) override { emit blockClicked(block); }

    void bringIntoView(int block) override;
    void colour(const Theme& theme) override;

private:
    void fit();
    void fitAll();
    void fitCrossing();

    MeritOrder m_order = {};
    MeritBlocksLayer* m_blocks;
    MeritDemandLayer* m_demand;
    bool m_near = false;
    bool m_free = false; ///< the user has zoomed: what is in view stays
};

} // namespace meritdesk::views::charts
