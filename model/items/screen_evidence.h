#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/auction/screens/screening.h"
#include "core/derivation/derivation.h"
#include "items/screen_board.h"

namespace meritdesk::items {

/// Which number of a screening a cell shows, so that its derivation can be made when it is asked for.
struct ScreenEvidence
{
    using Explain = std::optional<Derivation> (*)(const ScreenedSeries&, const ScreenEvidence&);

    Explain explain = nullptr; ///< null: nothing to explain
    std::size_t round = 0;
    std::string key = {};  ///< of the derivation
    std::string note = {}; ///< participant or side of the derivation; empty for the market
    std::size_t at = 0;    ///< place in the list of runs, pairs or ratios

    bool operator==(const ScreenEvidence&) const = default;
};

/// A number of one round that explainRound() has under this key and note.
[[nodiscard]] ScreenEvidence roundEvidence(std::size_t round, std::string_view key,
                                           std::string_view note = {});

/// The demand of the round.
[[nodiscard]] ScreenEvidence demandEvidence(std::size_t round);

/// How many flags the round has.
[[nodiscard]] ScreenEvidence flagCountEvidence(std::size_t round);

/// A firm's share of the round's capacity.
[[nodiscard]] ScreenEvidence shareEvidence(std::size_t round, std::string_view participant);

/// The longest run at that place of Screening::nonWinning.
[[nodiscard]] ScreenEvidence runEvidence(std::size_t at);

/// The run in which the series ends, of the bidder at that place of Screening::nonWinning.
[[nodiscard]] ScreenEvidence currentRunEvidence(std::size_t at);

/// The pair at that place of ScreenedSeries::pairs.
[[nodiscard]] ScreenEvidence pairEvidence(std::size_t at);

/// The ratio at that place of Screening::fulfilment.
[[nodiscard]] ScreenEvidence fulfilmentEvidence(std::size_t at);

/// What stands behind each flag, in the order of Screening::flags.
[[nodiscard]] std::vector<ScreenEvidence> flagEvidence(const ScreenedSeries& screened);

/// The derivation that the evidence names; nothing when it names none.
[[nodiscard]] std::optional<Derivation> derivationOf(const ScreenedSeries& screened,
                                                     const ScreenEvidence& evidence);

} // namespace meritdesk::items
