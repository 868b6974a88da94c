#include "formats/report/page_flow.h"

#include <algorithm>
#include <utility>

namespace meritdesk::report {

PageFlow::PageFlow(const QPaintDevice& device, QSizeF body)
    : m_device(device)
    , m_body(body)
    , m_dotsPerPoint(device.logicalDpiX() / 72.0)
{
}

double PageFlow::heldHeight() const
{
    double height = 0;
    for (const auto& held : m_held)
        height += held.gap + held.height;
    return height;
}

double PageFlow::left() const
{
    return m_body.height() - m_top - m_gap - heldHeight();
}

void PageFlow::place(double height, Ink ink)
{
    // A piece higher than a page gets a page, whatever is lost at its foot.
    if (height > left() && !atTop())
        breakPage();
    putHeld();
    put(std::exchange(m_gap, 0), height, std::move(ink));
}

void PageFlow::placeWithNext(double height, Ink ink)
{
    m_held.push_back({std::exchange(m_gap, 0), height, std::move(ink)});
}

/// What is held back belongs to what comes and goes with it.
void PageFlow::breakPage()
{
    if (atTop())
        return;
    m_pages.emplace_back();
    m_top = 0;
    if (m_held.empty())
        m_gap = 0;
    else
        m_held.front().gap = 0;
}

void PageFlow::put(double gap, double height, Ink ink)
{
    m_top += atTop() ? 0 : gap;
    m_pages.back().push_back({QPointF(0, m_top), std::move(ink)});
    m_top += height;
}

void PageFlow::putHeld()
{
    for (auto& held : std::exchange(m_held, {}))
        put(held.gap, held.height, std::move(held.ink));
}

std::vector<PageFlow::Page> PageFlow::take()
{
    putHeld();
    return std::exchange(m_pages, {{}});
}

} // namespace meritdesk::report
