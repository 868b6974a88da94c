#include "formats/report/text_flow.h"

#include <algorithm>

namespace meritdesk::report {

namespace {

constexpr int fewest = 2; ///< lines of a paragraph that stand alone at the foot of a page

/// As many lines as this page takes, at least `fewest` (or it goes to the next page).
int linesHere(const PageFlow& flow, const LaidText& text, int from)
{
    const int rest = text.lines() - from;
    const int room = static_cast<int>(flow.left() / text.lineHeight());
    if (rest <= room)
        return rest;
    return room >= fewest && rest - room >= fewest ? room : std::min(rest, fewest);
}

void writeLines(PageFlow& flow, const LaidText& laid, double indent)
{
    for (int from = 0; from < laid.lines();) {
        const int to = from + linesHere(flow, laid, from);
        flow.place((to - from) * laid.lineHeight(), [laid, indent, from, to](QPainter& painter) {
            laid.draw(painter, {indent, 0}, from, to);
        });
        from = to;
    }
}

} // namespace

void writeText(PageFlow& flow, const QString& text, const TextLook& look, const TextPlace& place)
{
    const double indent = flow.dots(place.indent);
    const LaidText laid(text, look, flow.body().width() - indent, flow.device());
    flow.gap(flow.dots(place.before));
    if (place.withNext) {
        flow.placeWithNext(laid.height(), [laid, indent](QPainter& painter) {
            laid.draw(painter, {indent, 0}, 0, laid.lines());
        });
    } else {
        writeLines(flow, laid, indent);
    }
    flow.gap(flow.dots(place.after));
}

} // namespace meritdesk::report
