#pragma once

#include <string>
#include <vector>

#include "core/auction/screens/screen.h"

namespace meritdesk::auction {

/// How the numbers of one round came about, screen by screen; the last round also has those of the series.
/// Each recomputes under evaluate().
[[nodiscard]] std::vector<Derivation> explainRound(const Series& series, const Screening& screening,
                                                   std::size_t round);

/// A derivation of that screen: its source and grade, the value in full.
[[nodiscard]] Derivation derivationOf(const Screen& screen, std::string_view key, std::string formula,
                                      const Fraction& value);

/// An input of a derivation, its value in full.
[[nodiscard]] Input inputOf(std::string key, const Fraction& value, std::string note = {});
[[nodiscard]] Input inputOf(std::string key, TotalQuantity value, std::string note = {});

/// Adds, for each firm of the round, the screen's index by that formula over total_capacity, firm_capacity,
/// largest_other, second_other, market_demand and declared; nothing where the index has no value.
void explainFirms(const Screen& screen, const RoundView& view, const std::string& formula,
                  std::vector<Derivation>& numbers);

/// The side of a group of bids as a word of the contract: buy, sell, all.
[[nodiscard]] std::string_view sideWordOf(const BidGroup& group);

} // namespace meritdesk::auction
