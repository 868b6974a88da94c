#include "core/retail/line_sink.h"

#include <algorithm>
#include <numeric>

namespace meritdesk::retail {

void splitAmount(const Money& amount, std::vector<BillPart>& parts)
{
    Integer rest = amount.kopecks;
    std::vector<Exact> remainders;
    for (auto& part : parts) {
        part.amount.kopecks = floorAt(part.exact, 2);
        rest -= part.amount.kopecks;
        remainders.push_back(part.exact - Exact{part.amount.kopecks, 2, 1});
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[b] < remainders[a]; });
    for (std::size_t i = 0; i < order.size() && rest > 0; ++i, --rest)
        ++parts[order[i]].amount.kopecks;
}

void LineSink::add(BillLine line)
{
    line.amount = toMoney(line.exact);
    m_total += line.amount;
    if (!m_keep)
        return;
    splitAmount(line.amount, line.parts);
    m_lines.push_back(std::move(line));
}

void LineSink::addPriced(std::string_view key, LineUnit unit, const Exact& quantity, const Exact& price)
{
    add({.key = key, .unit = unit, .quantity = quantity, .exact = quantity * price, .unitPrice = price});
}

} // namespace meritdesk::retail
