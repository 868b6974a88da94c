#pragma once

#include <QStringList>

#include <cstdint>
#include <vector>

#include "core/auction/clearing.h"

namespace meritdesk::items {

/// By what orders are coloured.
enum class TintBy : std::uint8_t { Side, Participant, Status };

/// The colours of the orders of a book, as places in a list of names. For drawing only.
struct OrderTints
{
    /// So many participants have a colour of their own, the largest first; the others share one.
    static constexpr std::size_t mostNamed = 7;

    TintBy by = TintBy::Side;
    std::vector<std::uint8_t> ofOrder = {}; ///< place in names by order; empty where sides are the colours
    QStringList names = {};                 ///< in words, ready for a legend
};

/// Colours by status need a clearing. Who is large is told by `kept`, the book that no drag changes, so that
/// colours stay while `book` is dragged.
[[nodiscard]] OrderTints tintsOf(const auction::Book& kept, const auction::Book& book,
                                 const auction::Clearing* clearing, TintBy by);

} // namespace meritdesk::items
