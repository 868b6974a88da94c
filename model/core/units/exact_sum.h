#pragma once

#include <map>

#include "core/units/fraction.h"

namespace meritdesk {

/// A sum of many fractions that stays exact and rounds once. Terms with one denominator are added as whole
/// numbers; a sum over thousands of different denominators is rounded from bounds first, and worked out in
/// full only where they do not decide.
class ExactSum
{
public:
    /// Adds numerator / denominator, denominator > 0.
    void add(const Integer& numerator, const Integer& denominator) { m_numerators[denominator] += numerator; }

    void add(const Fraction& value)
    {
        add(boost::multiprecision::numerator(value), boost::multiprecision::denominator(value));
    }

    /// Adds factor x the other sum.
    void add(const ExactSum& other, int factor)
    {
        for (const auto& [denominator, numerator] : other.m_numerators)
            m_numerators[denominator] += numerator * factor;
    }

    [[nodiscard]] Fraction value() const;

    /// In units of 10^-decimals, half away from zero.
    [[nodiscard]] Integer rounded(int decimals) const;

private:
    std::map<Integer, Integer> m_numerators = {}; ///< by denominator
};

} // namespace meritdesk
