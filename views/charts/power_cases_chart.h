#pragma once

#include <utility>
#include <vector>

#include "views/charts/canvas_chart.h"

namespace meritdesk::views::charts {

/// One bar of a figure: a state of the market.
struct CaseBar
{
    QString name = {}; ///< in a word or two
    QString text = {}; ///< its number as shown
    double value = 0;
    bool present = true; ///< false: nothing trades

    bool operator==(const CaseBar&) const = default;
};

/// A figure of every state of the market.
struct CaseGroup
{
    QString title = {}; ///< with its unit
    std::vector<CaseBar> bars = {};

    bool operator==(const CaseGroup&) const = default;
};

/// Figures side by side, each with a bar for every state of the market: as it is, with the withholding, and
/// with it under rules.
class PowerCasesChart : public CanvasChart
{
    Q_OBJECT

public:
    explicit PowerCasesChart(QWidget* parent = nullptr);

    void setGroups(const std::vector<CaseGroup>& groups);

    [[nodiscard]] const std::vector<CaseGroup>& groups() const { return m_groups; }

    /// Bars, group after group.
    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QRectF placeOf(int item, QSizeF size) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    void paint(QPainter& painter, QSizeF size) const override;
    [[nodiscard]] QString tipOf(int item) const override;
    [[nodiscard]] int itemAfter(int item, int key) const override;

private:
    /// A bar and the group that it is in; null beyond the end.
    [[nodiscard]] std::pair<const CaseGroup*, std::size_t> itemOf(int item) const;
    [[nodiscard]] QRectF groupRect(std::size_t group, QSizeF size) const;
    [[nodiscard]] QRectF barArea(std::size_t group, QSizeF size) const;
    void paintGroup(QPainter& painter, std::size_t group, QSizeF size) const;
    [[nodiscard]] std::vector<QRectF> legendPlaces(QSizeF size) const;
    void paintLegend(QPainter& painter, QSizeF size) const;
    [[nodiscard]] QColor barColour(std::size_t at) const;

    std::vector<CaseGroup> m_groups = {};
};

} // namespace meritdesk::views::charts
