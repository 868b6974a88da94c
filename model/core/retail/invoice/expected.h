#pragma once

#include <optional>
#include <vector>

#include "core/retail/invoice/invoice.h"

namespace meritdesk::retail::invoice {

/// What our bill says about some targets together.
struct Expected
{
    bool found = false; ///< false when the bill has none of the targets
    LineUnit unit = LineUnit::Energy;
    std::optional<Exact> quantity = {}; ///< kWh or kW; nothing when the targets are counted differently
    Exact exact = {};                   ///< roubles before rounding
    Money amount = {};                  ///< whole lines rounded each, parts of energy lines once together
    int roundings = 0;                  ///< how many roundings to kopecks the amount is made of

    /// RUB per kWh (kW); nothing at no quantity.
    [[nodiscard]] std::optional<Fraction> price() const;
};

[[nodiscard]] Expected expectedFor(const std::vector<Target>& targets, const std::vector<BillLine>& bill);

/// True when the target stands for the line (or for a part of it).
[[nodiscard]] bool standsFor(const Target& target, const BillLine& line);

/// The part of the line that the target stands for; null for the whole line and when there is no such part.
[[nodiscard]] const BillPart* partOf(const Target& target, const BillLine& line);

/// Whole lines and single parts of a bill, so that what several invoice lines stand for can be told apart.
struct Atom
{
    std::size_t line = 0;
    std::size_t part = 0; ///< 0 of a line without parts

    auto operator<=>(const Atom&) const = default;
};

/// What a target stands for; empty when the bill has no such thing.
[[nodiscard]] std::vector<Atom> atomsOf(const Target& target, const std::vector<BillLine>& bill);

/// True when rounding the true value to the places that are shown, at least `leastPlaces`, gives the shown
/// value.
[[nodiscard]] bool agrees(const Fraction& truth, const Exact& shown, int leastPlaces);

inline constexpr int quantityPlaces = 3; ///< of kWh and kW that an invoice is expected to show
inline constexpr int pricePlaces = 5;    ///< of RUB per kWh (kW), which are two of RUB per MWh

} // namespace meritdesk::retail::invoice
