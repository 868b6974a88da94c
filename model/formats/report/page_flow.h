#pragma once

#include <QPaintDevice>
#include <QPainter>
#include <QRectF>

#include <functional>
#include <vector>

namespace meritdesk::report {

/// Puts what is to be painted on pages one below the other, all in the device's dots. Knows nothing of what
/// is painted: texts, tables and drawings ask for room and leave the painting.
class PageFlow
{
public:
    /// Paints with the origin at the top left of the room that was asked for.
    using Ink = std::function<void(QPainter&)>;

    /// A piece of a page.
    struct Piece
    {
        QPointF at = {}; ///< in the body of the page
        Ink ink = {};
    };

    using Page = std::vector<Piece>;

    PageFlow(const QPaintDevice& device, QSizeF body);

    [[nodiscard]] const QPaintDevice& device() const { return m_device; }

    [[nodiscard]] QSizeF body() const { return m_body; }

    /// Dots of a length in points.
    [[nodiscard]] double dots(double points) const { return points * m_dotsPerPoint; }

    /// The height that is left on this page, less what is held back for the next piece.
    [[nodiscard]] double left() const;

    /// A gap below what stands there; none at the top of a page.
    void gap(double height) { m_gap = std::max(m_gap, height); }

    /// Places a piece of a height, on the next page where this one has no room.
    void place(double height, Ink ink);

    /// Holds a piece back until the next one is placed, and keeps it on the same page: a heading.
    void placeWithNext(double height, Ink ink);

    /// What comes stands on a new page.
    void breakPage();

    /// True when nothing stands on the page yet.
    [[nodiscard]] bool atTop() const { return m_pages.back().empty(); }

    [[nodiscard]] std::vector<Page> take();

private:
    struct Held
    {
        double gap = 0;
        double height = 0;
        Ink ink = {};
    };

    [[nodiscard]] double heldHeight() const;
    void put(double gap, double height, Ink ink);
    void putHeld();

    const QPaintDevice& m_device;
    QSizeF m_body;
    double m_dotsPerPoint;
    double m_top = 0; ///< where the next piece may begin
    double m_gap = 0;
    std::vector<Held> m_held = {};
    std::vector<Page> m_pages = {{}};
};

} // namespace meritdesk::report
