#pragma once

#include <QString>

#include <array>
#include <string_view>
#include <vector>

#include "items/response_board.h"
#include "items/response_cells.h"

namespace meritdesk::items {

/// A number of every cell of the matrix of depths and durations.
struct MatrixFigure
{
    std::string_view id = {};
    const char* title = nullptr; ///< translated in the context "MatrixFigure"
    const char* unit = nullptr;  ///< key of a unit; null for none
    bool money = false;          ///< shown in the unit of money that keeps it readable
    int decimals = 0;
    Fraction (*value)(const response::demand::Case& input, const response::demand::Cell& cell) = nullptr;
    ResponseEvidence evidence = {}; ///< what explains it; its place is put in
};

/// The figures to choose from, in the order of the list; the net comes first.
[[nodiscard]] const std::array<MatrixFigure, 9>& matrixFigures();

/// What a figure is called, and with its unit.
[[nodiscard]] QString figureTitle(const MatrixFigure& figure);
[[nodiscard]] QString figureHeading(const MatrixFigure& figure);

/// The number of a cell as pictures show it.
[[nodiscard]] QString figureText(const MatrixFigure& figure, const response::demand::Case& input,
                                 const response::demand::Cell& cell);

/// Where the number of a cell comes from.
[[nodiscard]] ResponseEvidence figureEvidence(const MatrixFigure& figure, std::size_t mechanism,
                                              std::size_t cell);

/// A figure of the mechanism in view: a row a depth, a column a duration.
[[nodiscard]] ResponseTable matrixTable(const ResponseBoard& board, const MatrixFigure& figure);

/// Every figure of every cell and mechanism, a row each, for files.
[[nodiscard]] ResponseTable matrixCellsTable(const ResponseBoard& board);

} // namespace meritdesk::items
