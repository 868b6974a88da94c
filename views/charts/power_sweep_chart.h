#pragma once

#include <optional>
#include <vector>

#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

/// Profit and price against the capacity withheld; for drawing.
struct SweepPicture
{
    std::vector<double> withheld = {}; ///< rising
    std::vector<double> physical = {}; ///< as many: profit
    std::vector<double> economic = {}; ///< as many
    std::vector<double> cured = {};    ///< as many, under a rule; empty without one
    std::vector<double> price = {};    ///< as many, of the way in front; NaN without trade
    bool economicInFront = false;
    std::optional<std::size_t> jump = {};
    std::optional<std::size_t> best = {}; ///< none where withholding does not pay
    std::size_t at = 0;                   ///< the cursor
    QString curedName = {};
    QString jumpText = {};
    QString bestText = {};
    QString quantityUnit = {};
    QString priceUnit = {};
    QString moneyUnit = {};

    bool operator==(const SweepPicture&) const = default;
};

/// What a seller earns by the capacity that it withholds: two ways to withhold as lines, the price as steps
/// in a strip below, the jump as a dashed line through both, the best point as a dot. A cursor is dragged.
class PowerSweepChart : public ReadingChart
{
    Q_OBJECT

public:
    explicit PowerSweepChart(QWidget* parent = nullptr);

    void setPicture(const SweepPicture& picture);

    [[nodiscard]] const SweepPicture& picture() const { return m_picture; }

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_picture.withheld.size()); }

    [[nodiscard]] QPointF pixelOf(int item) const override;

signals:
    /// The cursor was put on a point.
    void looked(int item);

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int item) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;

    void choose(int item) override { emit looked(item); }

    void colour(const Theme& theme) override;

private:
    QCPGraph* add(QCPAxisRect& panel, const QString& name);
    /// A line straight up through the panel, to be placed.
    QCPItemStraightLine* addUpright(QCPAxisRect& panel);
    void connectDrag();
    void fill();
    void fitAxes();
    void placeMarks();
    void placeText(QCPItemText& text, const QString& words, std::size_t at, double value, QCPAxisRect& panel);

    SweepPicture m_picture = {};
    QCPAxisRect* m_prices;
    QCPGraph* m_physical = nullptr;
    QCPGraph* m_economic = nullptr;
    QCPGraph* m_cured = nullptr;
    QCPGraph* m_price = nullptr;
    QCPGraph* m_best = nullptr;
    std::vector<QCPItemStraightLine*> m_cursors = {};
    std::vector<QCPItemStraightLine*> m_jumps = {};
    QCPItemText* m_bestText = nullptr;
    QCPItemText* m_jumpText = nullptr;
    bool m_dragging = false;
};

} // namespace meritdesk::views::charts
