#pragma once

#include <memory>
#include <vector>

#include "core/auction/book.h"
#include "core/progress.h"
#include "core/strategy/lab/verdict.h"

namespace meritdesk::items {

/// Runs of an experiment with what they come to, whole with what they were made of.
struct LabResult
{
    strategy::lab::Experiment experiment = {};
    auction::Book book = {};          ///< empty for a game with a closed form
    std::vector<Finding> faults = {}; ///< why there are no runs; empty when there are
    strategy::lab::Runs runs = {};
    std::vector<strategy::lab::CellSummary> summaries = {}; ///< by cell
    std::vector<Finding> verdict = {};                      ///< see strategy::lab::verdictOf()

    [[nodiscard]] bool valid() const { return faults.empty() && !runs.cells.empty(); }
};

using LabResultPtr = std::shared_ptr<const LabResult>;

/// Plays an experiment through; told to stop, it comes back with the finding `cancelled`.
[[nodiscard]] LabResultPtr playLab(const strategy::lab::Experiment& experiment, const auction::Book& book,
                                   const Progress& progress = {});

} // namespace meritdesk::items
