#pragma once

#include <vector>

#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

/// A part that every row of a chart may have.
struct ProsumerPart
{
    enum class Tint : std::uint8_t { Bought, Fixed, Got, Shifted, Carried };

    QString name = {};
    Tint tint = Tint::Bought;

    bool operator==(const ProsumerPart&) const = default;
};

/// A row of a chart: a scheme for own generation.
struct ProsumerRow
{
    QString name = {};
    std::vector<double> parts = {}; ///< one for each part; above zero to the right
    double total = 0;               ///< where the dash stands
    QString text = {};              ///< at the right
    QString below = {};             ///< under it, in smaller importance; may be empty
    bool strong = false;            ///< the cheapest one

    bool operator==(const ProsumerRow&) const = default;
};

struct ProsumerBars
{
    std::vector<ProsumerPart> parts = {};
    std::vector<ProsumerRow> rows = {};
    QString axis = {};
    QString totalName = {}; ///< of the dash, in the legend; empty draws none
    QString belowName = {}; ///< of the text under the total, in the table

    bool operator==(const ProsumerBars&) const = default;
};

/// Schemes for own generation, a row each: what is paid to the right of zero, what is got to the left, a dash
/// at the bill, and the words for it at the right.
class ProsumerBarsChart : public ReadingChart
{
    Q_OBJECT

public:
    explicit ProsumerBarsChart(QWidget* parent = nullptr);

    void setBars(const ProsumerBars& bars);

    [[nodiscard]] const ProsumerBars& bars() const { return m_bars; }

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_bars.rows.size()); }

    [[nodiscard]] QPointF pixelOf(int row) const override;

    /// Pixels that the rows need so that no name or total lies on another.
    [[nodiscard]] int roomyHeight() const;

signals:
    void rowClicked(int row);

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int item) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    void choose(int row) override;
    void colour(const Theme& theme) override;
    void fitTo(int width) override;

private:
    void rebuild();
    void fitAxes();
    void fitTexts(int width);
    [[nodiscard]] int textWidth() const;

    ProsumerBars m_bars = {};
    std::vector<QCPBars*> m_parts = {};
    QCPCurve* m_total;
    std::vector<QCPItemText*> m_texts = {};
};

} // namespace meritdesk::views::charts
