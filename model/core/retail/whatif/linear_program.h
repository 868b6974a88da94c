#pragma once

#include <limits>
#include <vector>

#include "core/result.h"

namespace meritdesk::retail::whatif {

inline constexpr double unlimited = std::numeric_limits<double>::infinity();

/// A linear program: the cheapest values of its variables within their bounds and the rows' bounds. Numbers
/// are binary floating point: what is decided from them is computed exactly afterwards.
struct LinearProgram
{
    /// low <= value <= high, at `cost` a unit.
    struct Variable
    {
        double low = 0;
        double high = unlimited;
        double cost = 0;
    };

    struct Term
    {
        std::size_t variable = 0;
        double factor = 0;
    };

    /// low <= sum of factor x variable <= high; bounds may be infinite.
    struct Row
    {
        std::vector<Term> terms = {}; ///< each variable at most once
        double low = -unlimited;
        double high = unlimited;
    };

    std::vector<Variable> variables = {};
    std::vector<Row> rows = {};

    std::size_t add(const Variable& variable)
    {
        variables.push_back(variable);
        return variables.size() - 1;
    }
};

/// Cheapest values, one a variable; or the finding `linear-program-infeasible`, `linear-program-unbounded` or
/// `linear-program-stopped` (it took too long).
[[nodiscard]] Result<std::vector<double>> solve(const LinearProgram& program);

} // namespace meritdesk::retail::whatif
