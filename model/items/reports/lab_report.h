#pragma once

#include <QDate>
#include <QStringList>

#include <vector>

#include "formats/report/report.h"
#include "items/lab_board.h"

namespace meritdesk::items {

/// What a report on an experiment of the strategy lab is made from; the pictures come from the views.
struct LabReportInput
{
    const LabBoard& board; ///< with runs
    std::vector<report::Picture> pictures = {};
    QString language = QStringLiteral("en");
    QStringList sources = {}; ///< what the document was filled from
    QDate made = {};          ///< the day that the report names; none without one
};

/// The experiment on paper: the verdict, settings, charts, formats and learners, theory, and as an appendix
/// how the numbers came about.
[[nodiscard]] report::Report labReport(const LabReportInput& input);

/// The settings with which runs can be made again, a name and a value each.
[[nodiscard]] exports::Table labSettings(const strategy::lab::Experiment& experiment);

} // namespace meritdesk::items
