#pragma once

#include <vector>

#include "items/response_board.h"
#include "items/response_cells.h"

namespace meritdesk::items {

/// A line of a year's money as pictures show it, with what explains it.
struct EffectLine
{
    QString name = {};
    Fraction amount = {}; ///< RUB; a gain is positive
    bool total = false;
    ResponseEvidence evidence = {};
};

/// The lines of the studied cell of the mechanism in view that are not zero, and their net; empty while
/// nothing is worked out.
[[nodiscard]] std::vector<EffectLine> effectLines(const ResponseBoard& board);

/// The mechanisms side by side in the studied cell: terms, lines, net, what missing delivery does, where each
/// stops to pay. A row a figure, a column a mechanism.
[[nodiscard]] ResponseTable mechanismsTable(const ResponseBoard& board);

/// A figure of the decision in large type.
struct ResponseCard
{
    QString title = {};
    QString figure = {};
    QString remark = {};
    ResponseEvidence evidence = {};
};

/// The figures that decide: net, capacity, what prices do to the group, delivery that it takes.
[[nodiscard]] std::vector<ResponseCard> responseCards(const ResponseBoard& board);

} // namespace meritdesk::items
