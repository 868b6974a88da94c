#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include "items/prosumer_cells.h"

namespace meritdesk::items {

/// Which scheme is cheapest for the prosumer, what it saves, and what net metering shifts onto others, in one
/// sentence; with `links` as rich text whose numbers are links. Empty while nothing is worked out.
[[nodiscard]] QString prosumerHeadline(const ProsumerBoard& board, bool links);

/// Where the energy went.
[[nodiscard]] QString prosumerDetail(const ProsumerBoard& board);

/// What exports do to the price that they are paid, or why nothing can be said.
[[nodiscard]] QString ownEffectSentence(const ProsumerBoard& board, bool links);

/// What exporters together are: "30 000 such plants offer 60 MWh at 0 CNY/MWh, hour 2".
[[nodiscard]] QString ownEffectOffer(const ProsumerBoard& board);

/// What a link of these sentences asks for; nothing for an unknown one.
[[nodiscard]] std::optional<ProsumerEvidence> prosumerLink(const ProsumerBoard& board, const QString& link);

/// What to know of the bills, and why there are none: a sentence each.
[[nodiscard]] QStringList prosumerNotices(const ProsumerBoard& board);
[[nodiscard]] QStringList prosumerFaults(const ProsumerBoard& board);

} // namespace meritdesk::items
