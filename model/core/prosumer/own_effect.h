#pragma once

#include <optional>

#include "core/auction/clearing.h"
#include "core/derivation/derivation.h"
#include "core/prosumer/case.h"
#include "core/result.h"

namespace meritdesk::prosumer {

/// What many plants export in an interval together, in the units of the market's book: one export x members
/// / units of the plant in one of the book.
[[nodiscard]] Fraction exportedTogether(const Case& input, std::size_t interval);

/// The interval with the largest export, the first of equals; 0 without intervals.
[[nodiscard]] std::size_t largestExport(const Case& input);

/// What exports do to the price that they are paid: an auction cleared without and with them. Money is in
/// the book's currency, quantities in its unit.
struct OwnEffect
{
    auction::Book bookBefore = {};
    auction::Book bookAfter = {}; ///< the same with one offer more, the last
    auction::Clearing before = {};
    auction::Clearing after = {};
    Fraction exported = 0;          ///< as asked for
    auction::Quantity offered = {}; ///< rounded down to the book's step

    /// The uniform price, or the mean price under a rule that has none; null without trade.
    [[nodiscard]] std::optional<Fraction> priceBefore() const;
    [[nodiscard]] std::optional<Fraction> priceAfter() const;

    /// What the market takes of the exports.
    [[nodiscard]] auction::Quantity awarded() const { return after.awarded.back(); }

    /// What exporters would have got at the price without them; null where there is none.
    [[nodiscard]] std::optional<Fraction> earnedAtOld() const;
    [[nodiscard]] Fraction earned() const;

    /// What all buyers pay, in cents as settled.
    [[nodiscard]] Fraction billBefore() const { return before.totals.buyersPay.fraction(); }

    [[nodiscard]] Fraction billAfter() const { return after.totals.buyersPay.fraction(); }
};

/// Offers `exported` at the price `floor` into the book and clears it under the rule without and with that.
/// Findings say what keeps the book from being cleared (places are those of the book), or `nothing-exported`
/// where less than a step of the book is exported.
[[nodiscard]] Result<OwnEffect> ownEffect(const auction::Book& book, const auction::Rule& rule,
                                          const Fraction& exported, auction::Price floor);

/// What exporters lose by their own export: at the price without them, less what they get.
[[nodiscard]] Derivation explainOwnLoss(const OwnEffect& effect);
[[nodiscard]] Derivation explainEarnedAtOld(const OwnEffect& effect);
[[nodiscard]] Derivation explainEarned(const OwnEffect& effect);

/// What buyers save because others export.
[[nodiscard]] Derivation explainBuyersGain(const OwnEffect& effect);

} // namespace meritdesk::prosumer
