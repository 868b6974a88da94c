#include "core/retail/invoice/check.h"

#include <algorithm>
#include <set>

#include "core/retail/invoice/rows.h"
#include "core/retail/invoice/suspects.h"
#include "core/retail/invoice/verdict.h"

namespace meritdesk::retail::invoice {

namespace {

/// Compares one invoice.
class Comparison
{
public:
    Comparison(const Ground& ground, const Invoice& invoice)
        : m_ground(ground)
        , m_invoice(invoice)
        , m_suspicion(ground)
    {
    }

    Check run()
    {
        for (auto& row : lineRows(m_invoice, m_ground.lines))
            judge(std::move(row));
        for (auto& row : missingRows(m_invoice, m_ground.lines))
            judge(std::move(row));
        count();
        for (auto& row : sumRows(m_invoice, m_ground, m_check))
            suspectAndAdd(std::move(row), expectedFor(row.targets, m_ground.lines));
        return std::move(m_check);
    }

private:
    void judge(Row row)
    {
        const auto expected = expectedFor(row.targets, m_ground.lines);
        if (row.verdict == Verdict::Equal)
            row.verdict = verdictOf(row, expected);
        if (row.verdict != Verdict::Missing && row.verdict != Verdict::Together && brokenArithmetic(row))
            row.verdict = Verdict::Arithmetic;
        suspectAndAdd(std::move(row), expected);
    }

    [[nodiscard]] bool brokenArithmetic(const Row& row) const
    {
        return std::any_of(row.lines.begin(), row.lines.end(),
                           [this](std::size_t line) { return !arithmeticHolds(m_invoice.lines[line]); });
    }

    void suspectAndAdd(Row row, const Expected& expected)
    {
        const bool known = row.verdict != Verdict::Unknown && row.verdict != Verdict::Extra;
        if (known && (!isFine(row.verdict) || !row.difference.kopecks.is_zero()))
            row.suspects = m_suspicion.suspectsOf({m_ground, m_invoice, row, expected});
        m_check.rows.push_back(std::move(row));
    }

    void count()
    {
        for (const auto& line : m_ground.lines)
            m_check.expectedTotal += line.amount;
        for (const auto& line : m_invoice.lines)
            m_check.billedTotal += line.amount;
        for (const auto& row : m_check.rows) {
            const int sign = row.difference.kopecks.sign();
            m_check.unknownLines += row.verdict == Verdict::Unknown ? 1 : 0;
            if (row.verdict == Verdict::WithinRounding)
                m_check.rounding += row.difference;
            if (sign == 0 || row.verdict == Verdict::WithinRounding)
                continue;
            auto& sum = sign > 0 ? m_check.over : m_check.under;
            sum += Money{abs(row.difference.kopecks)};
            ++(sign > 0 ? m_check.overLines : m_check.underLines);
        }
    }

    const Ground& m_ground;
    const Invoice& m_invoice;
    Suspicion m_suspicion;
    Check m_check = {};
};

} // namespace

bool Check::fine() const
{
    return std::all_of(rows.begin(), rows.end(), [](const Row& row) { return isFine(row.verdict); });
}

Result<Check> checkInvoice(const PreparedCase& prepared, const Invoice& invoice)
{
    const auto ground = groundOf(prepared, invoice);
    if (!ground)
        return ground.findings();
    return Comparison(*ground, invoice).run();
}

} // namespace meritdesk::retail::invoice
