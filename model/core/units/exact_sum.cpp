#include "core/units/exact_sum.h"

#include <utility>
#include <vector>

namespace meritdesk {

namespace {

using Part = std::pair<Integer, Integer>; ///< numerator, denominator

constexpr unsigned guardBits = 256;
constexpr std::size_t fewParts = 8;

/// Two neighbours become one until one is left: the numbers grow evenly.
Part folded(std::vector<Part> parts)
{
    while (parts.size() > 1) {
        std::vector<Part> next;
        for (std::size_t i = 0; i + 1 < parts.size(); i += 2) {
            const auto& [a, b] = parts[i];
            const auto& [c, d] = parts[i + 1];
            next.emplace_back(a * d + c * b, b * d);
        }
        if (parts.size() % 2 == 1)
            next.push_back(std::move(parts.back()));
        parts = std::move(next);
    }
    return parts.empty() ? Part(0, 1) : parts.front();
}

/// The largest whole number not above numerator / denominator.
Integer floorDivided(const Integer& numerator, const Integer& denominator)
{
    Integer quotient;
    Integer remainder;
    boost::multiprecision::divide_qr(numerator, denominator, quotient, remainder);
    return remainder < 0 ? Integer(quotient - 1) : quotient;
}

} // namespace

Fraction ExactSum::value() const
{
    std::vector<Part> parts;
    for (const auto& [denominator, numerator] : m_numerators)
        parts.emplace_back(numerator, denominator);
    const auto [numerator, denominator] = folded(std::move(parts));
    return {numerator, denominator};
}

Integer ExactSum::rounded(int decimals) const
{
    const auto scale = powerOfTen(decimals);
    if (m_numerators.size() > fewParts) {
        Integer low;
        for (const auto& [denominator, numerator] : m_numerators)
            low += floorDivided(Integer(numerator * scale) << guardBits, denominator);
        const Integer unit = Integer(1) << guardBits;
        const auto least = roundHalfUp(Fraction(low, unit));
        const auto most =
            roundHalfUp(Fraction(Integer(low + static_cast<unsigned>(m_numerators.size())), unit));
        if (least == most)
            return least;
    }
    return roundHalfUp(Fraction(value() * scale));
}

} // namespace meritdesk
