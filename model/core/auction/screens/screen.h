#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/auction/screens/screening.h"
#include "core/derivation/derivation.h"

namespace meritdesk::auction {

/// What explains a round of a series.
struct RoundView
{
    const Series& series;
    const Screening& screening;
    std::size_t index = 0;

    [[nodiscard]] const Round& round() const { return series.rounds[index]; }

    [[nodiscard]] const RoundScreening& screened() const { return screening.rounds[index]; }

    [[nodiscard]] bool isLast() const { return index + 1 == series.rounds.size(); }
};

/// A screen of market power or irregular bidding. One constant a file in this folder. What a screen does not
/// look at stays null.
struct Screen
{
    std::string_view id = {};
    std::string_view title = {}; ///< label key
    std::string_view source = {};
    Grade grade = Grade::Computed;
    std::string_view key = {};            ///< of its index, in the contract and as derivation
    std::string_view flag = {};           ///< code raised by an index of a firm or of the market
    const Threshold* threshold = nullptr; ///< that index is compared with
    bool (*fires)(const Fraction& value, const Fraction& level) = nullptr;
    std::optional<Fraction> (*ofFirm)(const Structure&, const Firm&) = nullptr;
    std::optional<Fraction> (*ofMarket)(const Series&, const Structure&) = nullptr;
    void (*flagBids)(const Series&, const BidGroup&, std::vector<Flag>&) = nullptr; ///< round not yet set
    void (*overSeries)(const Series&, Screening&) = nullptr; ///< fills its part of the series and its flags
    void (*explain)(const RoundView&, std::vector<Derivation>&) = nullptr;
};

/// A flag of that threshold's level in the series.
[[nodiscard]] Flag flagOf(const Series& series, const Threshold& threshold, std::string_view code,
                          Fraction value);

[[nodiscard]] inline bool isBelow(const Fraction& value, const Fraction& level)
{
    return value < level;
}

[[nodiscard]] inline bool isAbove(const Fraction& value, const Fraction& level)
{
    return value > level;
}

[[nodiscard]] inline bool isAtLeast(const Fraction& value, const Fraction& level)
{
    return value >= level;
}

} // namespace meritdesk::auction
