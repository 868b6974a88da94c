#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include "items/response_board.h"
#include "items/response_evidence.h"

namespace meritdesk::items {

/// The studied reduction in words: what it earns, what it does to prices, where it stops to pay.
struct ResponseAnswer
{
    QString headline = {};
    QString detail = {};
    QStringList breakEvens = {}; ///< a sentence each
};

/// The answer for the mechanism in view; with `links` as rich text whose numbers are links. Empty while
/// nothing is worked out.
[[nodiscard]] ResponseAnswer responseAnswer(const ResponseBoard& board, bool links);

/// What a link of the answer asks for; nothing for an unknown one.
[[nodiscard]] std::optional<ResponseEvidence> responseLink(const ResponseBoard& board, const QString& link);

/// What to know of the study in view, and why there is none: a sentence each, with its place in words.
[[nodiscard]] QStringList responseNotices(const ResponseBoard& board);
[[nodiscard]] QStringList responseFaults(const ResponseBoard& board);

} // namespace meritdesk::items
