#pragma once

#include <array>
#include <string_view>

#include "core/auction/screens/series.h"
#include "core/derivation/derivation.h"

namespace meritdesk::auction {

/// What a screen compares its value with. The standard level is a teaching default: the source says where
/// the figure comes from, and none of them has legal standing as a test of a participant.
struct Threshold
{
    std::string_view id = {};    ///< key of the scripting contract
    std::string_view title = {}; ///< label key
    Level standard = {};
    bool whole = false; ///< a whole number >= 1
    std::string_view source = {};
};

[[nodiscard]] constexpr Level level(std::int64_t millionths)
{
    return Level::fromMantissa(millionths);
}

inline constexpr std::string_view jiangsuAnnex = "Jiangsu spot market rules V1.0, Annex 6";
inline constexpr std::string_view teachingDefault = "teaching default, no published figure";

inline constexpr Threshold rsiLevel{"rsi", "threshold.rsi", level(1'000'000), false, jiangsuAnnex};
inline constexpr Threshold pivotalLevel{"pivotal", "threshold.pivotal", level(1'000'000), false,
                                        jiangsuAnnex};
inline constexpr Threshold hhiLevel{"hhi", "threshold.hhi", level(1'800'000'000), false, jiangsuAnnex};
inline constexpr Threshold topCount{"top_m", "threshold.top_m", level(4'000'000), true, jiangsuAnnex};
inline constexpr Threshold topShareLevel{"top_share", "threshold.top_share", level(650'000), false,
                                         jiangsuAnnex};
inline constexpr Threshold modalShareLevel{"modal_share", "threshold.modal_share", level(500'000), false,
                                           teachingDefault};
inline constexpr Threshold modalFirms{"modal_firms", "threshold.modal_firms", level(4'000'000), true,
                                      teachingDefault};
inline constexpr Threshold chanceLevel{"chance_log10", "threshold.chance_log10", level(-6'000'000), false,
                                       teachingDefault};
inline constexpr Threshold nonWinningRounds{"non_winning", "threshold.non_winning", level(3'000'000), true,
                                            teachingDefault};
inline constexpr Threshold equalRounds{"equal_rounds", "threshold.equal_rounds", level(3'000'000), true,
                                       teachingDefault};
inline constexpr Threshold fulfilmentFlag{"fulfilment_flag", "threshold.fulfilment_flag", level(900'000),
                                          false, teachingDefault};
inline constexpr Threshold fulfilmentNote{
    "fulfilment_note", "threshold.fulfilment_note", level(970'000), false,
    "Jiangsu trading rules 2023: buyers' free band of 3 %; as a screen a teaching default"};

/// Every threshold, in the order of the contract.
inline constexpr std::array<const Threshold*, 12> thresholds{
    &rsiLevel,   &pivotalLevel, &hhiLevel,         &topCount,    &topShareLevel,  &modalShareLevel,
    &modalFirms, &chanceLevel,  &nonWinningRounds, &equalRounds, &fulfilmentFlag, &fulfilmentNote};

/// The level in force: the series' own, else the teaching default.
[[nodiscard]] Level levelOf(const Series& series, const Threshold& threshold);

/// True when the series sets the level itself.
[[nodiscard]] bool isGiven(const Series& series, const Threshold& threshold);

/// The level of a whole-number threshold.
[[nodiscard]] std::size_t countOf(const Series& series, const Threshold& threshold);

} // namespace meritdesk::auction
