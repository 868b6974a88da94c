#pragma once

#include <gtest/gtest.h>
#include <string>

#include "core/derivation/derivation.h"
#include "core/derivation/evaluate.h"
#include "core/response/amounts.h"

namespace meritdesk::response::tests {

/// An amount from its characters; the test fails when they are none.
template <class Amount>
Amount of(const char* text)
{
    const auto amount = Amount::read(text);
    EXPECT_TRUE(amount) << text;
    return amount.value_or(Amount());
}

inline Mw mw(const char* text)
{
    return of<Mw>(text);
}

inline RubPerMwh perMwh(const char* text)
{
    return of<RubPerMwh>(text);
}

inline RubPerMwMonth perMonth(const char* text)
{
    return of<RubPerMwMonth>(text);
}

/// Every derivation computes to the value that it claims, its children too.
inline void holds(const Derivation& derivation)
{
    const auto value = evaluate(derivation);
    ASSERT_TRUE(value) << derivation.key << ": " << derivation.formula;
    EXPECT_EQ(*value, *readFraction(derivation.value)) << derivation.key << ": " << derivation.formula;
    for (const auto& child : derivation.children)
        holds(child);
}

} // namespace meritdesk::response::tests
