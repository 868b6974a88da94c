#pragma once

#include <vector>

#include "views/charts/canvas_chart.h"

namespace meritdesk::views::charts {

/// A cell of a matrix for drawing.
struct MatrixCell
{
    QString text = {}; ///< its number as shown
    QString note = {}; ///< below it, smaller; may be empty
    double value = 0;

    bool operator==(const MatrixCell&) const = default;
};

struct MatrixPicture
{
    QString columnsName = {};
    QStringList columns = {};
    QStringList rows = {};
    std::vector<MatrixCell> cells = {}; ///< row by row
    QString unit = {};
    QString nothing = {};

    bool operator==(const MatrixPicture&) const = default;
};

/// A matrix as a heat map with its numbers in the cells; either side of zero has its own colour. A click or
/// the arrow keys choose a cell.
class MatrixChart : public CanvasChart
{
    Q_OBJECT

public:
    explicit MatrixChart(QWidget* parent = nullptr);

    void setPicture(const MatrixPicture& picture);

    [[nodiscard]] const MatrixPicture& picture() const { return m_picture; }

    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_picture.cells.size()); }

    [[nodiscard]] QRectF placeOf(int item, QSizeF size) const override;

protected:
    void paint(QPainter& painter, QSizeF size) const override;
    [[nodiscard]] int itemAfter(int item, int key) const override;

private:
    [[nodiscard]] QColor colourOf(double value) const;
    [[nodiscard]] double rowsWidth() const;
    void paintHeads(QPainter& painter, QSizeF size) const;

    MatrixPicture m_picture = {};
};

} // namespace meritdesk::views::charts
