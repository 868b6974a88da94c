#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/units/decimal.h"

namespace meritdesk::auction {

struct PriceUnit;
struct QuantityUnit;
struct MoneyUnit;

/// A declared price or spread, either sign, in the book's currency per quantity unit; six decimals.
using Price = Decimal<PriceUnit, std::int64_t, 6>;

/// An energy or power quantity in the book's unit; six decimals.
using Quantity = Decimal<QuantityUnit, std::int64_t, 6>;

/// A sum of quantities: a million of the largest orders fit.
using TotalQuantity = Decimal<QuantityUnit, Int128, 6>;

/// Money in whole cents of the book's currency.
using Money = Decimal<MoneyUnit, Int128, 2>;

enum class Side : std::uint8_t { Buy, Sell };

/// An instant: whole seconds since 1970-01-01T00:00Z and nanoseconds, in that order of comparison. The text
/// as written is kept for the faces.
struct Instant
{
    std::int64_t seconds = 0;
    std::int32_t nanoseconds = 0;
    std::string text = {};

    friend bool operator==(const Instant& a, const Instant& b)
    {
        return a.seconds == b.seconds && a.nanoseconds == b.nanoseconds;
    }

    friend auto operator<=>(const Instant& a, const Instant& b)
    {
        if (const auto order = a.seconds <=> b.seconds; order != 0)
            return order;
        return a.nanoseconds <=> b.nanoseconds;
    }
};

/// One declaration (申报) of a participant; several orders of one participant are its segments.
struct Order
{
    std::string id = {};
    std::string participant = {}; ///< never empty: the id where none is given
    Side side = Side::Buy;
    Price price = {};
    Quantity quantity = {};                ///< > 0, a multiple of the quantity step
    std::optional<Instant> time = {};      ///< without one it ranks after every order with one
    std::optional<std::string> group = {}; ///< common control
    std::optional<std::int64_t> segment = {};
    std::optional<Price> benchmark = {}; ///< on-grid benchmark (标杆上网电价) or catalogue price (目录电价)
    Price gridTariff = {};               ///< buy only: transmission and distribution tariff (输配电价)
    Price levies = {};                   ///< buy only: government funds (政府性基金及附加)
    std::optional<Price> unitEnergyConsumption = {};  ///< sell only (机组能耗)
    bool ultraLowEmission = false;                    ///< sell only (超低排放)
    std::optional<Price> environmentalDeduction = {}; ///< sell only
    std::optional<Price> coalConsumption = {};        ///< sell only

    bool operator==(const Order&) const = default;
};

} // namespace meritdesk::auction
