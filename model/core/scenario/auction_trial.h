#pragma once

#include <optional>
#include <string>

#include "core/auction/book.h"
#include "core/result.h"
#include "core/scenario/edit.h"

namespace meritdesk::scenario {

/// A value tried in the place of the book's own; where it is `on` without a value, the book has none.
template <class T>
struct Tried
{
    bool on = false;
    std::optional<T> value = {};

    bool operator==(const Tried&) const = default;
};

/// What is tried on a book: other options, and the orders of one participant moved.
struct Trial
{
    /// The part of its quantities that a participant declares when nothing is tried: 1.
    static constexpr auction::Price whole = auction::Price::fromMantissa(1'000'000);

    Tried<auction::Quantity> demand = {};
    Tried<auction::Quantity> volumeCap = {};
    Tried<auction::Price> priceCap = {};
    Tried<auction::Price> priceStep = {};
    Tried<auction::Price> beta = {};
    std::string participant = {};        ///< whose orders move; empty: nobody's
    auction::Price priceShift = {};      ///< added to each of its prices, either sign
    auction::Price quantityPart = whole; ///< of each of its quantities: 0.5 is half, 2 the double

    bool operator==(const Trial&) const = default;
};

/// True when the trial leaves every book as it is.
[[nodiscard]] bool changesNothing(const Trial& trial);

/// The book with the trial in it. Parts of quantities are rounded down to the step, and an order of which
/// nothing is left leaves the book. A tried price step rounds bids and the price cap down and offers up:
/// nobody promises more than before. Refused like an edit where the outcome is no book that can stand, where
/// nobody has the participant's name, and where no order would be left.
[[nodiscard]] Result<auction::Book> tried(auction::Book book, const Trial& trial);

/// The trial as an edit of the document's book.
[[nodiscard]] Edit keepTrial(Trial trial);

} // namespace meritdesk::scenario
