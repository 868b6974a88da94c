#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/classroom/class.h"
#include "core/classroom/generator.h"
#include "core/units/fraction.h"

namespace meritdesk::classroom {

/// What a computer bidder sees: its own private numbers, best first, the announced steps, the price of the
/// round before, and its own chance. Nothing of the others.
struct BidderView
{
    const Seat& seat;
    std::vector<ValueStep> values = {};
    const auction::Options& options;
    std::optional<auction::Price> lastPrice = {}; ///< of the last revealed round; nothing without trade
    Generator chance;
};

/// A way to fill an empty seat. One constant a file in bidders/.
struct Bidder
{
    std::string_view id = {};
    std::string_view title = {};   ///< label key
    std::string_view summary = {}; ///< label key
    std::vector<SheetRow> (*bid)(BidderView& view) = nullptr;
};

/// The price moved by so many per cent of its size against the market: up for a seller, down for a buyer; on
/// a price step, never past the private price.
[[nodiscard]] auction::Price shaded(const BidderView& view, auction::Price price, std::int64_t percent);

/// On a price step (0.01 where none is announced), rounded to the safe side: up for a seller, down for a
/// buyer.
[[nodiscard]] auction::Price onStep(const BidderView& view, auction::Price price);

/// What the seat's computer bidder declares in the round; empty rows when it stays away. The same class gives
/// the same sheet on every computer.
[[nodiscard]] Sheet computerSheet(const Class& room, std::size_t round, std::size_t seat);

} // namespace meritdesk::classroom
