#pragma once

#include <vector>

#include "core/retail/bill.h"

namespace meritdesk::retail {

/// Takes a category's lines: rounds each to kopecks, adds them up, and keeps them when they are wanted.
class LineSink
{
public:
    explicit LineSink(bool keepLines)
        : m_keep(keepLines)
    {
    }

    /// True when the parts of an energy line are wanted.
    [[nodiscard]] bool keepsLines() const { return m_keep; }

    /// A line whose amount is `exact`; the parts add up to it by largest remainder.
    void add(BillLine line);

    /// A line of one price: quantity x price.
    void addPriced(std::string_view key, LineUnit unit, const Exact& quantity, const Exact& price);

    [[nodiscard]] const Money& total() const { return m_total; }

    [[nodiscard]] std::vector<BillLine> takeLines() { return std::move(m_lines); }

private:
    bool m_keep = false;
    Money m_total = {};
    std::vector<BillLine> m_lines = {};
};

/// Splits a line's kopecks over its parts: floors first, then a kopeck each by largest remainder, on a tie to
/// the earlier part.
void splitAmount(const Money& amount, std::vector<BillPart>& parts);

} // namespace meritdesk::retail
