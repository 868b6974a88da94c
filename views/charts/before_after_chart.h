#pragma once

#include <array>

#include "views/charts/chart_frame.h"
#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// A day's load before and after a change, kW by hour, for drawing.
struct BeforeAfter
{
    std::array<double, 24> before = {};
    std::array<double, 24> after = {};
    std::array<bool, 24> planned = {}; ///< planned peak hours, shaded
    bool known = false;                ///< false draws nothing

    bool operator==(const BeforeAfter&) const = default;
};

/// Two step lines, what was taken and what was added filled between them, planned peak hours shaded.
class BeforeAfterChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit BeforeAfterChart(QWidget* parent = nullptr);

    void setLoad(const BeforeAfter& load);

    [[nodiscard]] const BeforeAfter& load() const { return m_load; }

    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] Plot& plot() { return *m_plot; }

protected:
    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;

private:
    void rebuild();
    void shadePlanned();

    BeforeAfter m_load = {};
    Plot* m_plot;
    QCPGraph* m_before = nullptr;
    QCPGraph* m_after = nullptr;
    std::vector<QCPItemRect*> m_shades = {};
};

} // namespace meritdesk::views::charts
