#include "core/retail/invoice/rows.h"

#include <algorithm>
#include <set>

#include "core/retail/invoice/expected.h"

namespace meritdesk::retail::invoice {

namespace {

std::set<Atom> atomsOf(const std::vector<Target>& targets, const std::vector<BillLine>& bill)
{
    std::set<Atom> atoms;
    for (const auto& target : targets)
        for (const auto& atom : atomsOf(target, bill))
            atoms.insert(atom);
    return atoms;
}

void fillExpected(Row& row, const std::vector<BillLine>& bill)
{
    const auto expected = expectedFor(row.targets, bill);
    row.unit = expected.unit;
    row.expected = expected.amount;
    row.expectedQuantity = expected.quantity;
    row.expectedPrice = expected.price();
}

/// What several lines bill together: their quantities add up when all have one; a price only of one line.
void fillBilled(Row& row, const Invoice& invoice)
{
    Money billed;
    std::optional<Exact> quantity = Exact{};
    for (const auto index : row.lines) {
        const auto& line = invoice.lines[index];
        const auto own = baseQuantity(line);
        billed += line.amount;
        quantity = quantity && own ? std::optional(*quantity + *own) : std::nullopt;
    }
    row.billed = billed;
    row.billedQuantity = quantity;
    if (row.lines.size() == 1)
        row.billedPrice = basePrice(invoice.lines[row.lines.front()]);
    row.difference = billed - row.expected.value_or(Money{});
}

/// The rows of an invoice's lines.
class LineRows
{
public:
    LineRows(const Invoice& invoice, const std::vector<BillLine>& bill)
        : m_invoice(invoice)
        , m_bill(bill)
    {
    }

    std::vector<Row> make()
    {
        for (std::size_t i = 0; i < m_invoice.lines.size(); ++i)
            add(i);
        for (auto& row : m_rows)
            if (row.verdict != Verdict::Together)
                fillBilled(row, m_invoice);
        return std::move(m_rows);
    }

private:
    void add(std::size_t index)
    {
        const auto& line = m_invoice.lines[index];
        const auto atoms = atomsOf(line.targets, m_bill);
        Row row{.lines = {index}, .targets = line.targets};
        if (line.targets.empty())
            row.verdict = Verdict::Unknown;
        else if (atoms.empty())
            row.verdict = Verdict::Extra;
        else if (auto* first = sameAs(atoms); first) {
            first->lines.push_back(index);
            row.verdict = Verdict::Together;
        } else if (overlaps(atoms))
            row.verdict = Verdict::Extra;
        else
            fillExpected(row, m_bill);
        m_seen.push_back(row.verdict == Verdict::Equal ? atoms : std::set<Atom>{});
        m_rows.push_back(std::move(row));
    }

    Row* sameAs(const std::set<Atom>& atoms)
    {
        const auto found = std::find(m_seen.begin(), m_seen.end(), atoms);
        return found == m_seen.end() ? nullptr : &m_rows[static_cast<std::size_t>(found - m_seen.begin())];
    }

    [[nodiscard]] bool overlaps(const std::set<Atom>& atoms) const
    {
        return std::any_of(m_seen.begin(), m_seen.end(), [&](const std::set<Atom>& seen) {
            return std::any_of(atoms.begin(), atoms.end(),
                               [&](const Atom& atom) { return seen.count(atom) > 0; });
        });
    }

    const Invoice& m_invoice;
    const std::vector<BillLine>& m_bill;
    std::vector<Row> m_rows = {};
    std::vector<std::set<Atom>> m_seen = {};
};

/// The targets of a line of the bill that are not covered: the whole line, or some of its parts.
std::vector<Target> uncovered(const BillLine& line, std::size_t index, const std::set<Atom>& covered)
{
    std::vector<Target> parts;
    for (std::size_t part = 0; part < line.parts.size(); ++part)
        if (covered.count({index, part}) == 0)
            parts.push_back({std::string(line.key), std::string(line.parts[part].key)});
    const bool whole =
        line.parts.empty() ? covered.count({index, 0}) == 0 : parts.size() == line.parts.size();
    return whole ? std::vector{Target{std::string(line.key), {}}} : parts;
}

bool isNothing(const Row& row)
{
    return !row.expected || row.expected->kopecks.is_zero();
}

std::optional<Exact> percentOf(const Invoice& invoice)
{
    return invoice.vatPercent ? std::optional(exact(*invoice.vatPercent)) : std::nullopt;
}

Money vatOf(const Money& total, const Exact& percent)
{
    return toMoney(Exact{total.kopecks, 4, 1} * percent);
}

Row sumRow(const char* sum, const Money& expected, const Money& billed)
{
    return {.sum = sum, .expected = expected, .billed = billed, .difference = billed - expected};
}

Verdict judged(const Row& row, bool addsUp, Verdict fault)
{
    if (!addsUp)
        return fault;
    return row.difference.kopecks.is_zero() ? Verdict::Equal : Verdict::Follows;
}

/// VAT of the lines' sum at the percent that holds; a percent of another rate is named before its base.
Row vatRow(const Invoice& invoice, const Ground& ground, const Check& check)
{
    const auto& own = ground.tariff().vatPercent;
    auto row = sumRow("vat", vatOf(check.expectedTotal, own), *invoice.vat);
    const auto printed = percentOf(invoice);
    const auto base = invoice.total.value_or(check.billedTotal);
    row.verdict = judged(row, vatOf(base, own) == *invoice.vat, Verdict::VatBase);
    if (row.verdict == Verdict::VatBase && printed && !(*printed == own))
        row.verdict = Verdict::VatPercent;
    return row;
}

} // namespace

std::vector<Row> lineRows(const Invoice& invoice, const std::vector<BillLine>& bill)
{
    return LineRows(invoice, bill).make();
}

std::vector<Row> missingRows(const Invoice& invoice, const std::vector<BillLine>& bill)
{
    std::set<Atom> covered;
    for (const auto& line : invoice.lines)
        covered.merge(atomsOf(line.targets, bill));
    std::vector<Row> rows;
    for (std::size_t i = 0; i < bill.size(); ++i) {
        Row row{.targets = uncovered(bill[i], i, covered), .verdict = Verdict::Missing};
        if (row.targets.empty())
            continue;
        fillExpected(row, bill);
        row.billed = Money{};
        row.difference = Money{} - *row.expected;
        if (!isNothing(row))
            rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> sumRows(const Invoice& invoice, const Ground& ground, const Check& check)
{
    std::vector<Row> rows;
    if (invoice.total) {
        rows.push_back(sumRow("total", check.expectedTotal, *invoice.total));
        rows.back().verdict = judged(rows.back(), *invoice.total == check.billedTotal, Verdict::Sum);
    }
    if (invoice.vat)
        rows.push_back(vatRow(invoice, ground, check));
    if (invoice.withVat) {
        const auto expectedVat = vatOf(check.expectedTotal, ground.tariff().vatPercent);
        const auto total = invoice.total.value_or(check.billedTotal);
        const auto vat = invoice.vat.value_or(vatOf(total, ground.tariff().vatPercent));
        rows.push_back(sumRow("with-vat", check.expectedTotal + expectedVat, *invoice.withVat));
        rows.back().verdict = judged(rows.back(), *invoice.withVat == total + vat, Verdict::Sum);
    }
    return rows;
}

} // namespace meritdesk::retail::invoice
