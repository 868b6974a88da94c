#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/auction/rule.h"
#include "core/derivation/derivation.h"
#include "core/strategy/game.h"

namespace meritdesk::strategy::power {

/// A book as it is offered, with the true costs and values of its orders, which may differ from the prices.
struct Offered
{
    auction::Book book = {};
    std::vector<Price> costs = {}; ///< by order
};

/// A book that is offered at its true costs.
[[nodiscard]] Offered truthful(const auction::Book& book);

/// What one clearing means to a seller and to everybody; money exact.
struct Outcome
{
    std::optional<Fraction> price = {}; ///< the average paid by buyers; null without trade
    Fraction sold = 0;                  ///< by the seller, quantity units
    Fraction received = 0;              ///< by the seller
    Fraction ownCost = 0;               ///< of what it sold
    Fraction bill = 0;                  ///< what buyers pay
    Fraction systemCost = 0;            ///< true cost of all that was sold
    Fraction unserved = 0;              ///< of a fixed demand

    [[nodiscard]] Fraction profit() const { return received - ownCost; }

    bool operator==(const Outcome&) const = default;
};

/// The book is valid for the rule.
[[nodiscard]] Outcome outcomeOf(const Offered& offered, const auction::Rule& rule,
                                std::string_view participant);

/// How the seller's profit came about.
[[nodiscard]] Derivation explainProfit(const Outcome& outcome);

} // namespace meritdesk::strategy::power
