#pragma once

#include <QFont>
#include <QPainter>
#include <QString>
#include <QTextLayout>
#include <QTextOption>

#include <memory>

namespace meritdesk::report {

/// How a text is laid out on a device.
struct TextLook
{
    QFont font = {};
    QColor colour = {};
    Qt::Alignment alignment = Qt::AlignLeft;
    QTextOption::WrapMode wrap = QTextOption::WrapAtWordBoundaryOrAnywhere;
};

/// A text broken into lines of equal height within a width, all in the device's dots. Cheap to copy.
class LaidText
{
public:
    LaidText() = default;
    LaidText(const QString& text, const TextLook& look, double width, const QPaintDevice& device);

    [[nodiscard]] int lines() const { return m_layout ? m_layout->lineCount() : 0; }

    [[nodiscard]] double lineHeight() const { return m_lineHeight; }

    [[nodiscard]] double height() const { return m_lineHeight * lines(); }

    /// The widest line.
    [[nodiscard]] double naturalWidth() const;

    /// The widest part that is not broken at a blank.
    [[nodiscard]] double leastWidth() const { return m_layout ? m_layout->minimumWidth() : 0; }

    /// Draws the lines [from, to) with the first of them at the top of `at`.
    void draw(QPainter& painter, QPointF at, int from, int to) const;

private:
    std::shared_ptr<QTextLayout> m_layout = {};
    QColor m_colour = {};
    double m_lineHeight = 0;
};

} // namespace meritdesk::report
