#pragma once

#include <vector>

#include "core/response/demand/study.h"
#include "formats/exports/table.h"

namespace meritdesk::items {

/// Tables of a year of demand response (управление спросом), for paper and for workbooks: numbers in the
/// locale, exact beside them. The study is of the case.

struct PaperStudy
{
    const response::demand::Case& input;
    const response::demand::Study& study;
};

/// Position of the mechanism with the largest net in the cell of the case; the first of equals.
[[nodiscard]] std::size_t bestMechanism(const response::demand::Study& study);

/// The year's net of each mechanism with nothing, with what was entered, and with everything delivered.
[[nodiscard]] exports::Table decisionOnPaper(const PaperStudy& of);

/// Price, volumes, events of each mechanism in the cell of the case.
[[nodiscard]] exports::Table termsOnPaper(const PaperStudy& of);

/// How sure the rule of each mechanism is, and where it comes from.
[[nodiscard]] exports::Table mechanismsOnPaper(const PaperStudy& of);

/// The lines of the year's money, mechanisms side by side; the row of the net is the last but one.
[[nodiscard]] exports::Table linesOnPaper(const PaperStudy& of);

/// Net by depth and duration of one mechanism.
[[nodiscard]] exports::Table matrixOnPaper(const PaperStudy& of,
                                           const response::demand::MechanismStudy& made);

/// Every cell of every mechanism with its lines: for a workbook.
[[nodiscard]] exports::Table cellsInFull(const PaperStudy& of);

/// Where the net meets the target.
[[nodiscard]] exports::Table breakEvensOnPaper(const PaperStudy& of);

/// The bars of the tornado, mechanism by mechanism; no rows without questions.
[[nodiscard]] exports::Table tornadoOnPaper(const PaperStudy& of);

} // namespace meritdesk::items
