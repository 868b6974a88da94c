#pragma once

#include <QString>

#include "items/auction_board.h"
#include "items/step_curves.h"

namespace meritdesk::items {

/// The curves of the book in view with the shown rule's result.
[[nodiscard]] StepCurves stepCurvesOf(const AuctionBoard& board);

/// What the clearing came to in one or two sentences: the case, who stands at the margin, and the prices that
/// would support the volume. Says so when the book is empty, refused, or still being cleared.
[[nodiscard]] QString situationText(const AuctionBoard& board);

/// The order that is served in part, where it is a single one.
[[nodiscard]] std::optional<std::size_t> cutOrder(const AuctionBoard& board);

/// Who is served in part, in one sentence; empty where nothing trades or no result is there.
[[nodiscard]] QString cutText(const AuctionBoard& board);

/// "yuan/MWh" as far as the book names its units; empty otherwise.
[[nodiscard]] QString priceUnit(const auction::Book& book);
[[nodiscard]] QString quantityUnit(const auction::Book& book);

} // namespace meritdesk::items
