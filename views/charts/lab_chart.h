#pragma once

#include <vector>

#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

/// A line of a chart of the strategy lab: a mean with its band, or theory.
struct LabLine
{
    QString name = {};
    std::size_t colour = 0; ///< place among the theme's series
    bool theory = false;    ///< dashed, without a band
    std::vector<double> mean = {};
    std::vector<double> low = {}; ///< as many as mean, or none
    std::vector<double> high = {};

    bool operator==(const LabLine&) const = default;
};

/// Lines over the same places; NaN where there is nothing.
struct LabLines
{
    QString title = {};
    QString xTitle = {};
    QString yTitle = {};
    std::vector<double> x = {};
    std::vector<LabLine> lines = {};
    bool percent = false; ///< from 0 to 100, all of it in view

    bool operator==(const LabLines&) const = default;
};

/// Means over seeds with their bands and the lines of theory beside them. Items are the places along x.
class LabChart : public ReadingChart
{
    Q_OBJECT

public:
    explicit LabChart(QWidget* parent = nullptr);

    void setLines(const LabLines& lines);

    [[nodiscard]] const LabLines& lines() const { return m_lines; }

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_lines.x.size()); }

    [[nodiscard]] QPointF pixelOf(int item) const override;
    void resetZoom() override;

signals:
    /// A place was clicked, or chosen by Enter: of the line nearest to the click, or the first.
    void placeChosen(int item, std::size_t line);

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int item) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    void choose(int item) override;
    void fitTo(int width) override;
    void colour(const Theme& theme) override;

private:
    struct Graphs
    {
        QCPGraph* mean = nullptr;
        QCPGraph* low = nullptr; ///< null without a band
        QCPGraph* high = nullptr;
    };

    void rebuild();
    [[nodiscard]] QString readingOf(int item) const;
    [[nodiscard]] std::size_t lineNear(QPointF pixel, std::size_t at) const;

    LabLines m_lines = {};
    std::vector<Graphs> m_graphs = {};
};

} // namespace meritdesk::views::charts
