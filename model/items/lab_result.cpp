#include "items/lab_result.h"

#include <utility>

namespace meritdesk::items {

LabResultPtr playLab(const strategy::lab::Experiment& experiment, const auction::Book& book,
                     const Progress& progress)
{
    auto made = std::make_shared<LabResult>();
    made->experiment = experiment;
    if (!experiment.model)
        made->book = book;
    auto runs = strategy::lab::run(experiment, book, progress);
    if (!runs) {
        made->faults = runs.findings();
        return made;
    }
    made->runs = std::move(runs).value();
    made->summaries = summariesOf(made->runs);
    made->verdict = verdictOf(made->runs);
    return made;
}

} // namespace meritdesk::items
