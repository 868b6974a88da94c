#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/retail/case.h"
#include "formats/imports/doubts.h"
#include "formats/imports/import_preview.h"

namespace meritdesk::imports {

/// Reads prices out of a document's cells and keeps what was doubtful. A cell decides its decimal mark by
/// itself: the last of the marks in it, for reports mix numbers with texts such as "1 132 614,35".
class PriceCells
{
public:
    explicit PriceCells(const Grid& grid)
        : m_grid(grid)
        , m_doubts(grid)
    {
    }

    [[nodiscard]] const Grid& grid() const { return m_grid; }

    /// The number of a cell times ten to a power (3 for a price per kWh); nothing where it is missing, or
    /// doubtful, which is then listed. At most nine decimals, so that a thousandth of it is exact too.
    std::optional<retail::Rate> rate(int row, int column, int power = 0);

    /// The same for a number that is no price and keeps all its decimals.
    std::optional<retail::Rate> factor(int row, int column);

    /// The first column right of a cell with a number in it; -1 when the row has none.
    [[nodiscard]] int numberRightOf(int row, int column) const;

    Doubts& doubts() { return m_doubts; }

private:
    const Grid& m_grid;
    Doubts m_doubts;
};

/// Prices of the hours of a month as a document gives them, hour by hour.
class HourPrices
{
public:
    /// Sets the price of an hour 0..23 of a day; false when the hour has one already.
    bool put(Day day, int hour, retail::Rate price);

    /// The month of the first price; nothing when there is none.
    [[nodiscard]] std::optional<Month> month() const;

    /// How many hours of the month have no price.
    [[nodiscard]] int missing() const;

    /// All hours of the month in order; only when none is missing.
    [[nodiscard]] retail::HourlyRates rates() const;

private:
    std::vector<std::pair<retail::HourIndex, retail::Rate>> m_prices = {}; ///< rising
};

/// Sets the prices that are given in one sheet into another of a case's unit; the given ones are per MWh and
/// MW. Prices that are not given stay.
void mergePrices(const retail::Prices& given, retail::PriceUnit unit, retail::Prices& into);

} // namespace meritdesk::imports
