#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/derivation/derivation.h"
#include "core/retail/explain.h"
#include "items/billed_case.h"
#include "items/day_filter.h"

namespace meritdesk::items {

enum class RowKind : std::uint8_t {
    Availability, ///< may the consumer choose it
    Line,         ///< a line of the bill
    Part,         ///< a share of the line above
    Sum,          ///< total, VAT, with VAT
    Comparison,   ///< RUB/kWh, difference, saving
};

/// How a number of a row is to be explained.
enum class CellMeaning : std::uint8_t { None, Engine, LineSum, PartShare, Difference, Saving };

/// What is compared: a site's bill in one month, or in all of them together.
struct Comparison
{
    BilledCasePtr billed = {};
    std::size_t site = 0;
    std::optional<std::size_t> month = {}; ///< nothing: the whole year
    DayFilter days = {};                   ///< of pictures of the load; what is billed does not look at it

    [[nodiscard]] bool valid() const
    {
        return billed && billed->has(site) && (!month || *month < billed->bill->sites[site].months.size());
    }

    [[nodiscard]] const retail::SiteBill& bill() const { return billed->bill->sites[site]; }
};

struct CategoryCell
{
    std::string exact = {}; ///< plain notation; empty when there is no number
    CellMeaning meaning = CellMeaning::None;

    bool operator==(const CategoryCell&) const = default;
};

/// A row of the comparison: one key, one cell a category in the order of retail::categories.
struct CategoryRow
{
    std::string key = {};  ///< label key
    std::string line = {}; ///< of a part: the key of its line
    RowKind kind = RowKind::Line;
    int decimals = 2;
    std::vector<CategoryCell> cells = {};

    bool operator==(const CategoryRow&) const = default;
};

/// What a category costs in the comparison's span; nothing when it cannot be computed.
[[nodiscard]] std::optional<retail::Amounts> amountsOf(const Comparison& what, std::size_t category);

/// True when the consumer may choose the category (in every month of the span).
[[nodiscard]] bool availableIn(const Comparison& what, std::size_t category);

/// Why it may not, each reason once.
[[nodiscard]] std::vector<retail::Reason> reasonsIn(const Comparison& what, std::size_t category);

/// The position of the cheapest available category and of today's, when there is one.
[[nodiscard]] std::optional<std::size_t> bestIn(const Comparison& what);
[[nodiscard]] std::optional<std::size_t> currentIn(const Comparison& what);

/// The rows of the comparison table: total and comparisons, lines with their parts, VAT. Empty without a
/// bill.
[[nodiscard]] std::vector<CategoryRow> categoryRows(const Comparison& what);

/// The amount of a line (or of its part) of a category, in roubles, over the span; nothing if it has none.
[[nodiscard]] std::optional<retail::Money> lineAmount(const Comparison& what, std::size_t category,
                                                      std::string_view line, std::string_view part = {});

/// How a cell's number came about; nothing for cells without a number.
[[nodiscard]] std::optional<Derivation> derivationOf(const Comparison& what, const CategoryRow& row,
                                                     std::size_t category);

} // namespace meritdesk::items
