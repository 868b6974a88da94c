#pragma once

#include <vector>

#include "views/charts/chart_frame.h"
#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// A month's hours of use for drawing, NaN where not known.
struct UseBar
{
    QString name = {};
    double use = 0;
    double breakEven = 0;
    double hours = 0;     ///< of the month
    bool pays = false;    ///< the use lies above the break-even
    QString verdict = {}; ///< said above the month; may be empty

    bool operator==(const UseBar&) const = default;
};

/// Hours of use of the network capacity by month, against the hours from which two-rate transmission pays and
/// the hours that the month has. A click chooses the use or the break-even of a month.
class HoursOfUseChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit HoursOfUseChart(QWidget* parent = nullptr);

    void setBars(const std::vector<UseBar>& bars);

    [[nodiscard]] const std::vector<UseBar>& bars() const { return m_months; }

    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] Plot& plot() { return *m_plot; }

    /// The pixels of a month's use (the middle of its bar) or of its break-even.
    [[nodiscard]] QPointF pixelsOf(std::size_t month, bool breakEven) const;

signals:
    void monthClicked(int month, bool breakEven);

protected:
    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;

private:
    void rebuild();
    void addVerdicts();
    void choose(QPointF position);

    std::vector<UseBar> m_months = {};
    Plot* m_plot;
    QCPBars* m_paying;
    QCPBars* m_others;
    QCPGraph* m_breakEven;
    QCPGraph* m_hours;
    std::vector<QCPItemText*> m_texts = {};
};

} // namespace meritdesk::views::charts
