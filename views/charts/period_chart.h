#pragma once

#include "views/charts/period_steps.h"
#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

class DayBrush;
class DayMarks;
class LocalTicker;

/// A chart over settlement periods: the wheel zooms, a drag pans, a drag with Shift chooses a range; days are
/// parted by lines and those of 23 or 25 hours are named. Left and Right read period after period, Up and
/// Down the same period a day away, Plus and Minus zoom, Home and End lead to the ends.
class PeriodChart : public ReadingChart
{
    Q_OBJECT

public:
    explicit PeriodChart(QWidget* parent = nullptr);

    [[nodiscard]] const PeriodAxis& periods() const { return m_periods; }

    /// Marks a period with a column (the one that a page speaks of); -1 takes the mark away.
    void setMarked(int period);

    [[nodiscard]] int marked() const { return m_marked; }

    /// Shows the periods [from, to).
    void showPeriods(int from, int to);

    /// Shows the same time as another chart from now on, whichever of the two is zoomed, while both have the
    /// same periods; the other one must live as long.
    void follow(PeriodChart& other);

    void resetZoom() override;

    [[nodiscard]] int itemCount() const override { return m_periods.size(); }

    [[nodiscard]] QPointF pixelOf(int period) const override;

signals:
    /// A period was clicked, or chosen by Enter: why is it so?
    void periodClicked(int period);

    /// A range was dragged over: periods [from, to).
    void periodsChosen(int from, int to);

protected:
    /// Takes over other periods and shows all of them; call when the chart has its values.
    void setPeriods(const std::vector<PeriodTime>& periods);

    /// Draws the series, a step a span; called when zooming changes the spans.
    virtual void fill(const std::vector<StepSpan>& spans) = 0;

    /// Says at the top what a step is when it is no period: "Means of a day".
    void setStepNoted(bool noted);

    [[nodiscard]] PeriodStep step() const { return m_step; }

    /// A panel below the first one, with the same time; its height is `share` of the first one's.
    [[nodiscard]] QCPAxisRect* addPanel(double share);

    /// Shows a panel made by addPanel(), or leaves its room and the clock's labels to the first one.
    void setPanelShown(QCPAxisRect& panel, bool shown);

    /// Says in the upper left corner of a panel what it shows, and in which unit.
    void setCaption(QCPAxisRect& panel, const QString& text);

    [[nodiscard]] bool inSight(int period) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    [[nodiscard]] std::optional<int> itemAfter(int key) const override;
    void keyed(int key) override;
    void choose(int period) override;
    void bringIntoView(int period) override;
    void colour(const Theme& theme) override;
    void fitTo(int width) override;

private:
    void rangeChanged(const QCPRange& range);
    void zoom(double factor);
    void setStep(PeriodStep step);
    [[nodiscard]] QCPRange bounds() const;

    PeriodAxis m_periods = {};
    QSharedPointer<LocalTicker> m_ticker;
    DayMarks* m_days;
    DayBrush* m_brush;
    QCPItemText* m_note;
    std::vector<QCPItemText*> m_captions = {};
    QCPAxis* m_time; ///< the lowest, with the clock's labels
    bool m_noted = true;
    PeriodStep m_step = PeriodStep::Period;
    int m_marked = -1;
};

} // namespace meritdesk::views::charts
