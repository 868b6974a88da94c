#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include "core/auction/book.h"
#include "core/finding.h"
#include "core/units/fraction.h"

namespace meritdesk::auction {

struct Rule;

using Index = std::uint32_t;
inline constexpr Index none = std::numeric_limits<Index>::max();

/// One side ranked, best first. A slot is one order's place; orders equal in every key of the ranking form a
/// group and share alike.
struct Ladder
{
    std::vector<Index> orders = {};      ///< slot -> index in Book::orders
    std::vector<Quantity> declared = {}; ///< slot -> what the order offers there
    std::vector<Quantity> awarded = {};  ///< slot -> what it got there
    std::vector<Index> groupStart =
        {}; ///< group g holds the slots groupStart[g] .. groupStart[g + 1], half-open
    std::vector<Price> values =
        {}; ///< group -> value: the declared price (a buyer's net-back where a rule says so)

    [[nodiscard]] std::size_t groups() const { return values.size(); }
};

/// One step of the merge: a group of each side trades a quantity. One-sided: buyGroup is `none`.
struct Step
{
    Index buyGroup = none;
    Index sellGroup = none;
    TotalQuantity quantity = {};
};

/// One trade between two orders. One-sided: `buy` is `none`.
struct Match
{
    Index step = 0; ///< counted from 0 (the faces count from 1)
    Index buy = none;
    Index sell = none;
    Quantity quantity = {};

    bool operator==(const Match&) const = default;
};

/// What a rule that returns a surplus makes of one side's declared money: an order's money is its declared
/// money * factor + its awarded quantity * perUnit.
struct Scale
{
    Fraction factor = 1;
    Fraction perUnit = 0; ///< in the currency per quantity unit
};

/// The margin of the two ladders. Values are null where a side traded nothing or nothing was rejected.
struct Margin
{
    std::optional<Price> lastBuy = {};      ///< value of the last step's buyer, b_L
    std::optional<Price> lastSell = {};     ///< value of the last step's seller, s_L
    bool buyPartly = false;                 ///< the level b_L is served in part: 0 < served < declared
    bool sellPartly = false;                ///< the level s_L is served in part
    std::optional<Price> unservedBuy = {};  ///< highest value of a buyer not fully served
    std::optional<Price> unservedSell = {}; ///< lowest value of a seller not fully served
    std::optional<Price> low = {};          ///< max(s_L, highest value of a buyer not fully served)
    std::optional<Price> high = {};         ///< min(b_L, lowest value of a seller not fully served)
};

/// The prices at which exactly the traded orders want to trade, both ends included; null is unbounded. Where
/// nothing trades: from the highest bid to the lowest offer. Under a binding cap, which rations: the prices
/// at which nobody who trades loses.
struct Interval
{
    std::optional<Price> low = {};
    std::optional<Price> high = {};

    bool operator==(const Interval&) const = default;
};

/// How the curves meet; ids in situations.h.
enum class Situation : std::uint8_t {
    MarginalSeller, ///< the last seller's level is served in part
    MarginalBuyer,  ///< the last buyer's level is served in part
    ExactMatch,     ///< both levels are used up together, at a single price
    PriceGap,       ///< both levels are used up together and any price of the interval would do
    Scarcity,       ///< every offer is used up and buyers who would pay go short
    Surplus,        ///< every bid is served in full, level by level, and offers that would trade are left
    Capped,         ///< the volume cap stopped the merge
    NoCrossing,     ///< no buyer's value reaches a seller's
};

struct Totals
{
    Money buyersPay = {}; ///< the sum of the rest
    Money sellersGet = {};
    Money operatorKeeps = {};
    Money grid = {};
    Money levies = {};

    bool operator==(const Totals&) const = default;
};

struct Surplus
{
    std::optional<Money> buyers = {}; ///< null when one-sided
    Money sellers = {};
    Money operatorKeeps = {};
    Money total = {};

    bool operator==(const Surplus&) const = default;
};

struct Facts
{
    std::optional<TotalQuantity> largestVolume = {};        ///< V*; null when one-sided
    std::optional<std::vector<Price>> largestVolumeAt = {}; ///< P*, ascending
    std::optional<TotalQuantity> cap = {};                  ///< as applied
    std::optional<Price> lastBuy = {};                      ///< as the rule reports it; see Margin
    std::optional<Price> lastSell = {};
    std::optional<Fraction> buyFactor = {}; ///< spread return only
    std::optional<Fraction> sellFactor = {};
    std::optional<TotalQuantity> callVolume = {}; ///< two-phase only
    std::optional<TotalQuantity> unserved = {};   ///< one-sided only
};

/// One book cleared under one rule. Everything else (matches, curves, reasons, derivations) is made from the
/// book and this value on demand.
struct Clearing
{
    const Rule* rule = nullptr;
    Quantity quantityStep = {};
    std::optional<Fraction> price = {};        ///< the uniform price; null if none
    std::optional<Fraction> averagePrice = {}; ///< sellers' receipts / volume; null without trade
    TotalQuantity volume = {};
    Ladder buyers = {}; ///< empty when one-sided
    Ladder sellers = {};
    std::vector<Step> steps = {};
    std::vector<Match> trades = {};     ///< made order by order after the steps; their numbers run on
    std::vector<Quantity> awarded = {}; ///< by order, as in Book::orders
    std::vector<Money> amounts = {};    ///< by order: paid by a buyer, received by a seller
    std::vector<Int128> exact = {};     ///< by order: its money exactly, in 0.5e-12 of the currency
    std::optional<Scale> buyScale = {}; ///< of `exact`, where the rule scales a side's declared money
    std::optional<Scale> sellScale = {};
    Integer grid = 0;   ///< what buyers pay through to the grid, in 0.5e-12 of the currency
    Integer levies = 0; ///< the same for government funds
    std::vector<std::uint8_t> marginal = {}; ///< by order: 1 when it is in a match of the last step
    Totals totals = {};
    Surplus surplus = {};
    Facts facts = {};
    Margin margin = {};
    Situation situation = Situation::NoCrossing;
    std::vector<Finding> warnings = {}; ///< sorted by code; places are relative: "" or "matches[3]"
};

enum class Status : std::uint8_t { Full, Partial, None };

/// Clears a book under a rule. The book must be valid for the rule (check.h).
[[nodiscard]] Clearing clear(const Book& book, const Rule& rule);

/// The prices that support the traded volume.
[[nodiscard]] Interval supportingPrices(const Clearing& clearing);

/// How many steps the clearing took, the trades after the ladders' merge included.
[[nodiscard]] std::size_t stepsOf(const Clearing& clearing);

[[nodiscard]] Status statusOf(const Book& book, const Clearing& clearing, std::size_t order);

/// The order's money exactly, in the currency: paid by a buyer, received by a seller.
[[nodiscard]] Fraction moneyOf(const Book& book, const Clearing& clearing, std::size_t order);

/// The order's own average price; null when nothing was awarded.
[[nodiscard]] std::optional<Fraction> priceOf(const Book& book, const Clearing& clearing, std::size_t order);

/// Benchmark + own average price; null without benchmark or award.
[[nodiscard]] std::optional<Fraction> settlementPriceOf(const Book& book, const Clearing& clearing,
                                                        std::size_t order);

/// True when the book sets a demand: one buyer takes it, only sellers bid.
[[nodiscard]] inline bool isOneSided(const Book& book)
{
    return book.options.demand.has_value();
}

} // namespace meritdesk::auction
