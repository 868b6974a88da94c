#pragma once

#include <optional>
#include <vector>

#include "core/progress.h"
#include "core/response/demand/baselines/measure.h"
#include "core/response/demand/break_even.h"
#include "core/response/demand/cell.h"
#include "core/response/demand/netting.h"
#include "core/response/demand/tornado.h"
#include "core/result.h"

namespace meritdesk::response::demand {

/// One mechanism over the whole matrix, and closely in the cell of the case.
struct MechanismStudy
{
    const Mechanism* mechanism = nullptr;
    std::vector<Cell> cells = {}; ///< depth by depth, duration within
    std::size_t studied = 0;      ///< the cell of the case
    BreakEvens breakEvens = {};
    std::vector<Bar> tornado = {};
    std::vector<CompanyNet> companies = {};

    [[nodiscard]] const Cell& cell() const { return cells[studied]; }
};

/// A year of demand response worked out.
struct Study
{
    std::vector<MechanismStudy> mechanisms = {}; ///< in the order of the case
    Calendar calendar = {};                      ///< of the case; empty without a day-ahead market
    std::optional<BaselineResult> baselines = {};
    std::vector<Finding> warnings = {}; ///< by code, then by place, each once
};

/// What all cells of a case share.
[[nodiscard]] CellInputs inputsOf(const Case& input);

/// Works out every mechanism at every depth and duration. Told to stop, it ends with the finding `cancelled`.
[[nodiscard]] Result<Study> study(const Case& input, const Progress& progress = {});

} // namespace meritdesk::response::demand
