#pragma once

#include <span>
#include <string_view>

#include "core/derivation/derivation.h"

namespace meritdesk::retail {

struct BillLine;
struct Category;
struct MonthContext;
struct PriceKey;

class LineSink;

/// A building block of a category: the lines it adds to the bill and the prices it cannot do without.
struct Component
{
    std::string_view id = {};    ///< also its label key
    const char* source = "";     ///< document and clause of the rule
    Grade grade = Grade::Memory; ///< how sure the formula is
    std::span<const PriceKey* const> needs = {};
    void (*bill)(const MonthContext& month, const Category& category, LineSink& lines) = nullptr;
    /// How one of its lines came about; the formula evaluates to the line's amount.
    Derivation (*explain)(const MonthContext& month, const Category& category,
                          const BillLine& line) = nullptr;
};

} // namespace meritdesk::retail
