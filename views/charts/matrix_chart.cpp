#include "views/charts/matrix_chart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "views/charts/elided_text.h"

namespace meritdesk::views::charts {

namespace {

constexpr double gap = 6;
constexpr double headHeight = 24;
constexpr double mostWidth = 320;
constexpr double mostHeight = 110;
constexpr double weakest = 0.12; ///< share of the full colour at the least value
constexpr QSize leastCanvas{320, 160};

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

/// Relative luminance, for text that can be read on the colour.
double lightness(const QColor& colour)
{
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF();
}

} // namespace

MatrixChart::MatrixChart(QWidget* parent)
    : CanvasChart(leastCanvas, parent)
{
}

void MatrixChart::setPicture(const MatrixPicture& picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    itemsChanged();
}

double MatrixChart::rowsWidth() const
{
    const QFontMetricsF metrics(canvas()->font());
    double width = 0;
    for (const auto& row : m_picture.rows)
        width = std::max(width, metrics.horizontalAdvance(row));
    return width + 2 * gap;
}

QRectF MatrixChart::placeOf(int item, QSizeF size) const
{
    const auto columns = std::max(1, static_cast<int>(m_picture.columns.size()));
    const auto rows = std::max(1, static_cast<int>(m_picture.rows.size()));
    const double left = rowsWidth();
    const double width = std::min(mostWidth, (size.width() - left - gap) / columns);
    const double height = std::min(mostHeight, (size.height() - headHeight - gap) / rows);
    return {left + (item % columns) * width, headHeight + (item / columns) * height, width, height};
}

QColor MatrixChart::colourOf(double value) const
{
    double most = 0;
    for (const auto& cell : m_picture.cells)
        most = std::max(most, std::abs(cell.value));
    if (most <= 0 || value == 0)
        return theme().surface;
    const double share = weakest + (1 - weakest) * std::abs(value) / most;
    return mixed(theme().surface, value > 0 ? theme().accepted : theme().bad, share * 0.85);
}

void MatrixChart::paintHeads(QPainter& painter, QSizeF size) const
{
    const auto columns = static_cast<int>(m_picture.columns.size());
    for (int column = 0; column < columns; ++column) {
        const auto cell = placeOf(column, size);
        writeElided(painter, {cell.left(), 0, cell.width(), headHeight}, m_picture.columns[column],
                    theme().muted, Qt::AlignHCenter);
    }
    for (int row = 0; row < m_picture.rows.size(); ++row) {
        const auto cell = placeOf(row * columns, size);
        writeElided(painter, {0, cell.top(), cell.left() - gap, cell.height()}, m_picture.rows[row],
                    theme().muted, Qt::AlignRight);
    }
}

void MatrixChart::paint(QPainter& painter, QSizeF size) const
{
    if (m_picture.cells.empty()) {
        painter.setPen(theme().muted);
        painter.drawText(QRectF({}, size), int{Qt::AlignCenter} | int{Qt::TextWordWrap}, m_picture.nothing);
        return;
    }
    paintHeads(painter, size);
    for (int item = 0; item < itemCount(); ++item) {
        const auto& cell = m_picture.cells[static_cast<std::size_t>(item)];
        const auto place = placeOf(item, size).adjusted(2, 2, -2, -2);
        const auto colour = colourOf(cell.value);
        painter.setPen(QPen(theme().border, 1));
        painter.setBrush(colour);
        painter.drawRect(place);
        const auto text = lightness(colour) > 0.45 ? QColor(Qt::black) : QColor(Qt::white);
        const QFontMetricsF metrics(painter.font());
        const bool both = !cell.note.isEmpty() && place.height() > 2.4 * metrics.height();
        const double middle = place.center().y();
        const auto line = [&](double top) {
            return QRectF(place.left() + gap, top, place.width() - 2 * gap, metrics.height());
        };
        writeElided(painter, line(both ? middle - metrics.height() : middle - metrics.height() / 2),
                    cell.text, text, Qt::AlignHCenter);
        if (both)
            writeElided(painter, line(middle + 1), cell.note, text, Qt::AlignHCenter);
    }
}

int MatrixChart::itemAfter(int item, int key) const
{
    const auto columns = static_cast<int>(m_picture.columns.size());
    const int row = item / columns;
    const int column = item % columns;
    switch (key) {
    case Qt::Key_Left:
        return column > 0 ? item - 1 : item;
    case Qt::Key_Right:
        return column + 1 < columns ? item + 1 : item;
    case Qt::Key_Up:
        return row > 0 ? item - columns : item;
    default:
        return item + columns < itemCount() ? item + columns : item;
    }
}

ChartTable MatrixChart::table() const
{
    ChartTable numbers{{m_picture.columnsName}, {}};
    numbers.header += m_picture.columns;
    const auto columns = m_picture.columns.size();
    for (int row = 0; row < m_picture.rows.size(); ++row) {
        QStringList cells{m_picture.rows[row]};
        for (int column = 0; column < columns; ++column)
            cells << m_picture.cells[static_cast<std::size_t>(row * columns + column)].text;
        numbers.rows << cells;
    }
    return numbers;
}

} // namespace meritdesk::views::charts
