#pragma once

#include <QByteArray>

#include <vector>

#include "core/result.h"
#include "formats/exports/table.h"

namespace meritdesk::exports {

/// Several tables as one XLSX file, a sheet each, named by their titles. Numbers are real numbers; those with
/// more digits than a spreadsheet keeps stay text, so that none is lost.
[[nodiscard]] Result<QByteArray> writeWorkbook(const std::vector<Table>& tables);

} // namespace meritdesk::exports
