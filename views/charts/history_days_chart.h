#pragma once

#include <array>
#include <vector>

#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

/// How a day of a history stands out in small multiples.
enum class HistoryLook : std::uint8_t { Taken, Spare, Out };

/// A day of a metered history for drawing, MW by hour.
struct HistoryDayDrawing
{
    QString name = {};   ///< "Mon 14 Aug"
    QString reason = {}; ///< why it is left out, in a few words; empty where it is taken
    QString whole = {};  ///< what the box says of it
    std::array<double, 24> load = {};
    HistoryLook look = HistoryLook::Spare;

    bool operator==(const HistoryDayDrawing&) const = default;
};

/// Small multiples of the days before an event, the newest last: each day's load by hour on one scale, the
/// event's hours shaded; those that the chosen method takes stand out, those left out say why. A click, or
/// Enter, on a day asks to take it in or leave it out.
class HistoryDaysChart : public ReadingChart
{
    Q_OBJECT

public:
    explicit HistoryDaysChart(QWidget* parent = nullptr);

    /// Hours first..last of the event, 1..24, are shaded in every day.
    void setDays(const std::vector<HistoryDayDrawing>& days, int first, int last);

    [[nodiscard]] const std::vector<HistoryDayDrawing>& days() const { return m_days; }

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_days.size()); }

    [[nodiscard]] QPointF pixelOf(int day) const override;

signals:
    void dayClicked(int day);

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int day) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    [[nodiscard]] std::optional<int> itemAfter(int key) const override;
    void choose(int day) override;
    void colour(const Theme& theme) override;
    void fitTo(int width) override;

private:
    struct Curves
    {
        QCPCurve* line = nullptr;
        QCPCurve* event = nullptr; ///< the event's hours, below the line
    };

    void layOut(int columns);
    void addDay(int day, Curves& curves);
    [[nodiscard]] int rows() const;

    std::vector<HistoryDayDrawing> m_days = {};
    int m_first = 1;
    int m_last = 0;
    double m_most = 1;
    int m_columns = 0;
    std::array<Curves, 3> m_looks = {}; ///< by HistoryLook
    std::vector<QCPItemText*> m_names = {};
};

} // namespace meritdesk::views::charts
