#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/result.h"
#include "core/retail/invoice/invoice.h"
#include "core/retail/prepared.h"

namespace meritdesk::retail::invoice {

struct Cause;

/// What a comparison came to.
enum class Verdict : std::uint8_t {
    Equal,
    WithinRounding, ///< explained by the kopeck of a rounding or by the customary rounding of what is shown
    Quantity,       ///< another quantity
    Price,          ///< another price
    Both,           ///< another quantity and another price
    Amount,         ///< another amount; quantity and price agree or are not given
    Arithmetic,     ///< quantity x price is not the amount
    Missing,        ///< our bill has it, the invoice does not
    Extra,          ///< the invoice has it, our bill does not
    Unknown,        ///< nobody said yet what the line stands for
    Together,       ///< compared together with an earlier line that stands for the same
    Sum,            ///< the printed sum is not the sum
    VatPercent,     ///< VAT of another rate
    VatBase,        ///< VAT is not the percent of the total
    Follows,        ///< a sum that differs because lines differ
};

inline constexpr std::size_t verdictCount = 15;

[[nodiscard]] std::string_view verdictId(Verdict verdict); ///< `equal`, `within-rounding` ...: ends of labels

/// True when there is nothing to claim or to ask about.
[[nodiscard]] bool isFine(Verdict verdict);

/// What of a row a suspected cause reproduces.
enum class Match : std::uint8_t { Amount, Quantity, Price };

/// A typical error whose result is what was billed.
struct Suspect
{
    const Cause* cause = nullptr;
    std::vector<Fact> facts = {}; ///< values of its sentence
    Match match = Match::Amount;
    Money amount = {};           ///< what the row would be under the error
    std::size_t alternative = 0; ///< which of the cause's alternatives

    bool operator==(const Suspect&) const = default;
};

/// Expected beside billed: of one line of the invoice (or several that stand for the same), of something that
/// is missing on it, or of a sum.
struct Row
{
    std::string sum = {};                ///< `total`, `vat`, `with-vat`; empty for lines
    std::vector<std::size_t> lines = {}; ///< of the invoice; empty for a missing line and for sums
    std::vector<Target> targets = {};
    LineUnit unit = LineUnit::Energy;
    std::optional<Exact> expectedQuantity = {}; ///< kWh or kW
    std::optional<Exact> billedQuantity = {};
    std::optional<Fraction> expectedPrice = {}; ///< RUB per kWh or kW
    std::optional<Exact> billedPrice = {};
    std::optional<Money> expected = {};
    std::optional<Money> billed = {};
    Money difference = {}; ///< billed - expected: above zero is overbilled
    Verdict verdict = Verdict::Equal;
    std::vector<Suspect> suspects = {}; ///< the likeliest first

    bool operator==(const Row&) const = default;
};

/// An invoice compared with our bill.
struct Check
{
    std::vector<Row> rows = {}; ///< as the lines of the invoice, then what is missing, then the sums
    Money expectedTotal = {};   ///< without VAT
    Money billedTotal = {};     ///< the sum of the lines, not what is printed as the total
    Money over = {};            ///< sum of the differences above zero of lines
    Money under = {};           ///< sum of the differences below zero of lines, as a number above zero
    Money rounding = {};        ///< sum of the differences of lines that rounding explains; not in the two
    int overLines = 0;
    int underLines = 0;
    int unknownLines = 0;

    /// Nothing to claim and nothing to ask about.
    [[nodiscard]] bool fine() const;

    bool operator==(const Check&) const = default;
};

/// Compares an invoice with the bill of its consumer, month and category, line by line, and tests the typical
/// errors on what differs. Findings: invoice-site-unknown, invoice-month-unknown, invoice-category-unknown,
/// and the reasons why the category cannot be computed.
[[nodiscard]] Result<Check> checkInvoice(const PreparedCase& prepared, const Invoice& invoice);

} // namespace meritdesk::retail::invoice
