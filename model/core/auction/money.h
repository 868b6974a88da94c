#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/auction/clearing.h"
#include "core/auction/order.h"
#include "core/units/fraction.h"

namespace meritdesk::auction {

/// Exact money counts in 0.5e-12 of the currency: a doubled price (0.5e-6) times a quantity (1e-6).
inline constexpr std::int64_t exactPerCent = 20'000'000'000;

/// Exact money as a fraction of the currency.
[[nodiscard]] Fraction currencyOf(const Integer& exact);

/// A sum that starts in 128 bits and goes on in as many as it needs: a million of the largest orders pass
/// 10^38.
class WideSum
{
public:
    void add(Int128 value)
    {
        Int128 sum = 0;
        if (__builtin_add_overflow(m_part, value, &sum)) {
            m_spilled += Integer(m_part);
            sum = value;
        }
        m_part = sum;
    }

    void add(const Integer& value) { m_spilled += value; }

    [[nodiscard]] Integer total() const { return m_spilled + Integer(m_part); }

    /// The total where 128 bits held it all the way.
    [[nodiscard]] std::optional<Int128> narrow() const
    {
        return m_spilled == 0 ? std::optional(m_part) : std::nullopt;
    }

private:
    Int128 m_part = 0;
    Integer m_spilled = 0;
};

/// Money of the currency rounded half up (away from zero) to cents.
[[nodiscard]] Money roundedToCents(const Fraction& money);

/// Exact money rounded half up (away from zero) to cents.
[[nodiscard]] Money roundedToCents(Int128 exact);

/// Rounds parts (in the currency) to cents that add up to `total`: floors them, then gives one cent each to
/// the largest remainders, the first of equals first.
[[nodiscard]] std::vector<Money> fitted(std::span<const Fraction> parts, Money total);

/// Exact money in whole cents, rounded towards minus infinity, and what is above them.
struct Cents
{
    Int128 whole = 0;
    std::int64_t rest = 0; ///< 0 <= rest < exactPerCent
};

/// Divides in 64 bits where they hold, as nearly all amounts are small.
[[nodiscard]] inline Cents centsOf(Int128 exact)
{
    constexpr int evenBits = 11; // exactPerCent is 2^11 * 5^10
    constexpr std::int64_t oddPart = exactPerCent >> evenBits;
    const Int128 halved = exact >> evenBits;
    const auto narrow = static_cast<std::int64_t>(halved);
    const Int128 whole = narrow == halved ? narrow / oddPart : halved / oddPart;
    const auto rest = static_cast<std::int64_t>(exact - whole * exactPerCent);
    return rest < 0 ? Cents{whole - 1, rest + exactPerCent} : Cents{whole, rest};
}

/// What the amount of an order rounded down lacks.
struct CentRest
{
    std::int64_t remainder = 0; ///< in 0.5e-12 of the currency, above 0
    std::size_t place = 0;      ///< the order
};

/// Gives one cent each to the `missing` orders of the largest remainders, the first of equals first. The
/// rests stand in input order and are left in any.
void giveMissing(std::vector<CentRest>& rests, Int128 missing, std::vector<Money>& amounts);

/// Fits the amounts of one side's orders, which is settled to scale, to its total: writes clearing.amounts of
/// the orders in `slots`, by largest remainder as above.
void fitScaledAmounts(std::span<const std::uint32_t> slots, const Scale& scale, Money total,
                      Clearing& clearing);

} // namespace meritdesk::auction
