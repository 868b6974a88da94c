#pragma once

#include <optional>
#include <vector>

#include "core/derivation/derivation.h"
#include "core/response/demand/netting.h"

namespace meritdesk::response::demand {

/// What a company is in a market; it alone decides whether a fall of the price helps.
enum class Standing : std::uint8_t { Out, NetBuyer, NetSeller, Even };

/// A market in which a company, or the whole group, buys and sells at the price that falls; MW and RUB a
/// year.
struct MarketPosition
{
    Fraction purchase = {};
    Fraction generation = {};
    Fraction saving = {}; ///< by the fall, on what is bought, >= 0
    Fraction loss = {};   ///< by the fall, on what is sold, >= 0

    /// What is bought less what is sold: also how much more may be generated until the fall neither helps
    /// nor hurts.
    [[nodiscard]] Fraction net() const { return purchase - generation; }

    [[nodiscard]] Fraction gain() const { return saving - loss; }

    [[nodiscard]] Standing standing() const;

    bool operator==(const MarketPosition&) const = default;
};

/// A company, or the group, in both markets. Retail generation (розничная генерация) is not sold at these
/// prices: it is shown and changes nothing.
struct Position
{
    MarketPosition kom = {};
    MarketPosition dayAhead = {};
    Fraction retailGeneration = {};

    [[nodiscard]] Fraction gain() const { return kom.gain() + dayAhead.gain(); }

    bool operator==(const Position&) const = default;
};

/// The companies of a group in one cell, and all of them together.
struct GroupBalance
{
    std::vector<Position> companies = {}; ///< in the order of the case
    Position group = {};
    /// Own generation of the whole group, MW, at which the year's net of the cell is the target, all else as
    /// it is; none where the price does not fall, or the net is below the target already without generation.
    std::optional<Fraction> evenKomGeneration = {};
    std::optional<Fraction> evenDayAheadGeneration = {};

    bool operator==(const GroupBalance&) const = default;
};

[[nodiscard]] GroupBalance groupBalance(const Case& input, const Cell& cell);

/// How the group's gain came about: company by company, in both markets; RUB a year, to the cent.
[[nodiscard]] Derivation explainGroup(const Case& input, const Cell& cell);

/// How the generation came about at which the year's net is the target, sold in the capacity auction, or
/// day-ahead; nothing where there is none. MW, to six decimals.
[[nodiscard]] std::optional<Derivation> explainEvenGeneration(const Case& input, const Cell& cell, bool kom);

} // namespace meritdesk::response::demand
