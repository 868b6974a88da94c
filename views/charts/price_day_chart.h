#pragma once

#include "views/charts/period_chart.h"

namespace meritdesk::views::charts {

class WindowMarks;

/// Hours [first, first + count) with a reduction.
struct HourWindow
{
    int first = 0;
    int count = 0;

    [[nodiscard]] int end() const { return first + count; }

    bool operator==(const HourWindow&) const = default;
};

/// The hours of a day-ahead market for drawing.
struct PriceDay
{
    std::vector<PeriodTime> hours = {};
    std::vector<double> before = {};    ///< as many: price without the reductions
    std::vector<double> after = {};     ///< as many: price with them
    std::vector<double> load = {};      ///< as many: MW
    std::vector<double> reduction = {}; ///< as many: MW off
    std::vector<HourWindow> windows = {};
    QString priceUnit = {};

    bool operator==(const PriceDay&) const = default;
};

/// The price of every hour without and with reductions of the load; below it the fall of the price and the
/// load, each on an axis of its own. The windows of the reductions are shaded: dragging one moves it,
/// dragging its edge makes it longer or shorter, dragging with Shift anywhere asks for a new one.
class PriceDayChart : public PeriodChart
{
    Q_OBJECT

public:
    explicit PriceDayChart(QWidget* parent = nullptr);

    void setDay(const PriceDay& day);

    [[nodiscard]] const PriceDay& day() const { return m_day; }

signals:
    /// A window was dragged to other hours; `last` when the button is released.
    void windowDragged(int window, meritdesk::views::charts::HourWindow to, bool last);

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int hour) const override;
    void fill(const std::vector<StepSpan>& spans) override;
    void colour(const Theme& theme) override;

private:
    enum class Grip { None, Whole, First, Last };

    /// A drag of a window that has begun.
    struct Drag
    {
        Grip grip = Grip::None;
        int window = 0;
        HourWindow from = {};
        HourWindow to = {};
        double pixel = 0;
    };

    QCPGraph* add(QCPAxisRect& panel, const QString& name);
    QCPItemText* caption(QCPAxisRect& panel);
    void alignPanels();
    void connectDrag();
    void fitAxes();
    [[nodiscard]] Drag gripAt(QPointF pixel) const;
    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release();
    [[nodiscard]] HourWindow draggedTo(double pixel) const;

    PriceDay m_day = {};
    QCPAxisRect* m_fallPanel;
    QCPAxisRect* m_loadPanel;
    WindowMarks* m_marks;
    QCPGraph* m_low = nullptr; ///< of a step's prices; the range hangs on it
    QCPGraph* m_high = nullptr;
    QCPGraph* m_before = nullptr;
    QCPGraph* m_after = nullptr;
    QCPGraph* m_fall = nullptr;
    QCPGraph* m_load = nullptr;
    QCPGraph* m_reduced = nullptr;
    QCPItemText* m_priceCaption = nullptr;
    QCPItemText* m_fallCaption = nullptr;
    QCPItemText* m_loadCaption = nullptr;
    Drag m_drag = {};
};

} // namespace meritdesk::views::charts
