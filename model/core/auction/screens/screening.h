#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/auction/screens/bids.h"
#include "core/auction/screens/series.h"
#include "core/auction/screens/structure.h"
#include "core/auction/screens/thresholds.h"
#include "core/finding.h"

namespace meritdesk::auction {

/// A value beyond a threshold: a reason to look, not a finding of guilt.
struct Flag
{
    std::string_view code = {};
    std::string_view words = {};           ///< code of its sentence; the same as `code` as a rule
    std::optional<std::size_t> round = {}; ///< nothing: about the series as a whole
    std::optional<std::string> participant = {};
    Fraction value = {};
    const Threshold* threshold = nullptr;
    Level level = {};   ///< of the threshold, as used
    bool given = false; ///< the input gave the level; false: a teaching default
};

/// Rounds in which all of a bidder's orders got nothing, in unbroken runs; rounds without it or without a
/// known result are skipped.
struct NonWinning
{
    std::string participant = {};
    Side side = Side::Buy;
    std::size_t longest = 0;
    std::size_t current = 0;                  ///< the run in which the series ends
    std::vector<std::size_t> longestRun = {}; ///< the rounds of the first run of that length
    std::vector<std::size_t> currentRun = {}; ///< the rounds of the current one

    bool operator==(const NonWinning&) const = default;
};

/// Two bidders of one side with equal bids, a < b by bytes.
struct EqualBids
{
    Side side = Side::Buy;
    std::string a = {};
    std::string b = {};
    std::size_t rounds = 0;

    bool operator==(const EqualBids&) const = default;
};

/// What a participant delivered of its contracts over all rounds.
struct Fulfilment
{
    std::string participant = {};
    TotalQuantity contracted = {}; ///< > 0
    TotalQuantity delivered = {};

    /// Delivered / contracted; may exceed 1.
    [[nodiscard]] Fraction ratio() const
    {
        return {Integer(delivered.mantissa()), Integer(contracted.mantissa())};
    }
};

struct RoundScreening
{
    std::optional<Structure> structure = {};
    std::vector<BidGroup> bids = {};
};

/// A series seen through every screen. Derivations are made from the series and this value on demand
/// (explain.h).
struct Screening
{
    std::vector<RoundScreening> rounds = {};
    std::vector<NonWinning> nonWinning = {}; ///< in order of first appearance
    std::vector<EqualBids> equalBids = {};   ///< most rounds first, then side, a, b
    std::vector<Fulfilment> fulfilment = {}; ///< in order of first appearance
    std::vector<Flag> flags = {};
};

/// Runs every listed screen over the series; its values must be within the limits that series.h states.
[[nodiscard]] Screening screen(const Series& series);

/// The flag as a note whose sentence the words have: participant, value, level.
[[nodiscard]] Finding noteOf(const Flag& flag);

} // namespace meritdesk::auction
