#include "views/charts/tint_colours.h"

#include <algorithm>
#include <array>

namespace meritdesk::views {

namespace {

constexpr std::size_t greenOfSeries = 2;

} // namespace

QColor tintColour(const Theme& theme, items::TintBy by, std::size_t place)
{
    if (by != items::TintBy::Status)
        return place >= items::OrderTints::mostNamed ? theme.muted : theme.participants[place];
    const std::array colours{theme.seriesColor(greenOfSeries), theme.marginal, theme.muted};
    return colours[std::min(place, colours.size() - 1)];
}

} // namespace meritdesk::views
