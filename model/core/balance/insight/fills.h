#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "core/balance/case.h"
#include "core/finding.h"
#include "core/listed.h"

namespace meritdesk::balance::insight {

/// An honest stand-in for a series that a rule needs and the case has not, made of series that it has. One
/// constant a file in fills/. It is used only where asked for, and always named beside the number.
struct Fill
{
    std::string_view id = {};
    bool (*mends)(const Finding& fault) = nullptr; ///< whether it can remove that fault of a settlement
    /// Fills the values that `changed` lacks, from `original` (the user's case, published prices and all) and
    /// from itself; how many values it made, 0 when it has nothing to make them of.
    std::size_t (*fill)(const Case& original, Case& changed) = nullptr;
};

extern const Fill referenceFromPublished;
extern const Fill referenceFromRegulation;
extern const Fill regulationFromReference;
extern const Fill avoidedFromDayAhead;
extern const Fill directionFromParties;
extern const Fill hourlyMean;

/// Every fill: what others look at first, then the most faithful.
inline constexpr std::array<const Fill*, 6> fills{&directionFromParties,    &referenceFromPublished,
                                                  &referenceFromRegulation, &regulationFromReference,
                                                  &avoidedFromDayAhead,     &hourlyMean};

} // namespace meritdesk::balance::insight
