#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace meritdesk::views::charts {

/// The colours that a chart draws with. Series colours are told apart by colour-blind readers and in print.
struct ChartColours
{
    QColor background = {};
    QColor text = {};
    QColor muted = {};  ///< tick labels, captions
    QColor grid = {};   ///< fine lines behind the data
    QColor axis = {};   ///< axis lines and ticks
    QColor accent = {}; ///< the one series or mark that matters
    QColor good = {};   ///< best, accepted
    QColor warning = {};
    QColor band = {};            ///< translucent background of marked spans
    QList<QColor> series = {};   ///< eight, in order of use
    QList<QColor> gradient = {}; ///< low to high, for heat maps; the first is close to the background

    bool operator==(const ChartColours&) const = default;
};

/// Colours on the screen: light or dark as the palette is.
[[nodiscard]] ChartColours screenColours(const QPalette& palette);

/// Colours on paper and in files: dark on white, whatever the theme.
[[nodiscard]] ChartColours paperColours();

} // namespace meritdesk::views::charts
