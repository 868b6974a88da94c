#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/calendar/day.h"
#include "core/retail/bill.h"
#include "core/units/decimal.h"

namespace meritdesk::retail::invoice {

struct FigureUnit;

/// A quantity, price or percent as it is printed on an invoice, in the unit printed beside it; either sign.
using Figure = Decimal<FigureUnit, Int128, 12>;

/// What the quantity of an invoice line is counted in; its price is per that unit.
enum class Unit : std::uint8_t { None, Kwh, Mwh, Kw, Mw };

inline constexpr std::size_t unitCount = 5;

[[nodiscard]] std::string_view unitId(Unit unit); ///< empty, `kWh`, `MWh`, `kW`, `MW`
[[nodiscard]] std::optional<Unit> unitOf(std::string_view id);
[[nodiscard]] int unitPower(Unit unit);    ///< kWh (kW) in one unit as a power of ten: 0 or 3
[[nodiscard]] Unit unitFor(LineUnit unit); ///< kWh or kW

/// What of our bill an invoice line stands for: a line by its key (`capacity`), or a part of an energy line
/// (`energy` and `margin`). The line `energy` stands for all energy lines of a category with zones, too.
struct Target
{
    std::string line = {};
    std::string part = {};

    /// `capacity`, `energy/margin`.
    [[nodiscard]] std::string text() const { return part.empty() ? line : line + "/" + part; }

    bool operator==(const Target&) const = default;
};

/// Reads what Target::text() writes; nothing when no bill has such a line.
[[nodiscard]] std::optional<Target> targetOf(std::string_view text);

/// Every target that some category has, in the order of a bill.
[[nodiscard]] const std::vector<Target>& allTargets();

/// A line of the supplier's invoice (строка счёта-фактуры) as it is printed, and what it stands for.
struct Line
{
    std::string label = {};           ///< the supplier's own words
    std::vector<Target> targets = {}; ///< empty: not known yet what it stands for
    std::optional<Figure> quantity = {};
    Unit unit = Unit::None;
    std::optional<Figure> price = {}; ///< RUB per unit, without VAT
    Money amount = {};                ///< roubles without VAT

    bool operator==(const Line&) const = default;
};

/// What the supplier asks of a consumer for a month.
struct Invoice
{
    std::string site = {}; ///< name of the consumer
    Month month = {};
    std::string category = {}; ///< id of core/retail/categories.h by which it is billed
    std::string number = {};   ///< of the document, for the report
    std::string supplier = {};
    std::vector<Line> lines = {};
    std::optional<Figure> vatPercent = {};
    std::optional<Money> total = {};   ///< without VAT, as printed
    std::optional<Money> vat = {};     ///< as printed
    std::optional<Money> withVat = {}; ///< as printed

    bool operator==(const Invoice&) const = default;
};

/// The quantity of a line in kWh (kW), and its price per kWh (kW).
[[nodiscard]] std::optional<Exact> baseQuantity(const Line& line);
[[nodiscard]] std::optional<Exact> basePrice(const Line& line);

/// How an invoice is made of our own bill: a line each, or energy split into its parts.
enum class Split : std::uint8_t { Lines, Parts };

/// The invoice that a supplier who makes no mistake would write for a category of a month: quantities to
/// 0.001, prices to 0.000001, amounts to kopecks; lines without labels.
[[nodiscard]] Invoice ownInvoice(const std::string& site, const MonthBill& month, const CategoryBill& bill,
                                 Split split);

} // namespace meritdesk::retail::invoice
