#pragma once

#include <QString>

#include <string>
#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "core/scenario/edit.h"
#include "document/content.h"

namespace meritdesk::views {

/// An input file to read, and what the document is to remember of it.
struct InputFile
{
    QString path = {};
    document::Import import = {};
    QString beside = {}; ///< a second input that belongs to it, put in by the same edit; empty without one
};

/// What came of reading one input file of the command line: the edit that puts it into the scenario and the
/// page that shows it, or why there is none.
struct ReadInput
{
    Result<scenario::Edit> edit;
    std::string page = {};
    document::Import import = {};
    QString forImport = {}; ///< the file when it is no such input and an import format reads it instead
};

/// Reads input files in their order; made for a worker thread. Files after a stop are left out.
[[nodiscard]] std::vector<ReadInput> readInputs(const std::vector<InputFile>& files,
                                                const Progress& progress);

} // namespace meritdesk::views
