#pragma once

#include <string>
#include <vector>

#include "core/auction/clearing.h"
#include "core/derivation/derivation.h"

namespace meritdesk::auction {

/// How a number of a clearing came about; each recomputes under evaluate(). Values are in full, amounts and
/// totals in cents as settled.
[[nodiscard]] Derivation explainPrice(const Book& book, const Clearing& clearing);
[[nodiscard]] Derivation explainVolume(const Book& book, const Clearing& clearing);
[[nodiscard]] Derivation explainAward(const Book& book, const Clearing& clearing, std::size_t order);
[[nodiscard]] Derivation explainAmount(const Book& book, const Clearing& clearing, std::size_t order);
[[nodiscard]] Derivation explainTotals(const Book& book, const Clearing& clearing);
[[nodiscard]] Derivation explainSurplus(const Book& book, const Clearing& clearing);

/// Why an order got what it got: a code with facts (a Note finding; sentence in the auction's words).
[[nodiscard]] Finding reasonFor(const Book& book, const Clearing& clearing, std::size_t order);

/// A claim that every clearing must fulfil, with both sides computed from the result.
struct Proof
{
    std::string key = {}; ///< label key, such as "proof-conservation"
    std::string left = {};
    std::string relation = {}; ///< "=" or "<="
    std::string right = {};
    bool holds = false;
};

/// Sum sold = sum bought, money balance, nobody over declared, no accepted order at a loss, price between
/// the last seller's and the last buyer's.
[[nodiscard]] std::vector<Proof> prove(const Book& book, const Clearing& clearing);

} // namespace meritdesk::auction
