#pragma once

#include <functional>
#include <vector>

#include "core/finding.h"
#include "views/charts/chart_frame.h"

namespace meritdesk::views::charts {

/// Tells, from now on, what came of saving the chart; `tell` may be empty.
inline void tellOfFiles(ChartFrame& chart, const std::function<void(const std::vector<Finding>&)>& tell)
{
    if (!tell)
        return;
    const auto facts = [](const QString& file) { return std::vector<Fact>{{"file", file.toStdString()}}; };
    QObject::connect(&chart, &ChartFrame::saved, &chart, [tell, facts](const QString& file) {
        tell({{Severity::Note, "file-written", {}, facts(file)}});
    });
    QObject::connect(&chart, &ChartFrame::saveFailed, &chart, [tell, facts](const QString& file) {
        tell({error("document-not-written", {}, facts(file))});
    });
}

} // namespace meritdesk::views::charts
