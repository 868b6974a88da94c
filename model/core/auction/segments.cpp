#include <algorithm>
#include <map>
#include <string>
#include <tuple>

#include "core/auction/check.h"

namespace meritdesk::auction {

namespace {

using Segments = std::vector<std::size_t>;

/// The first order that goes back against its side's direction: sellers rise, buyers fall.
std::optional<std::size_t> firstBreak(const Book& book, Segments segments, Side side)
{
    std::stable_sort(segments.begin(), segments.end(), [&book](std::size_t a, std::size_t b) {
        return *book.orders[a].segment < *book.orders[b].segment;
    });
    for (std::size_t i = 1; i < segments.size(); ++i) {
        const auto before = book.orders[segments[i - 1]].price;
        const auto now = book.orders[segments[i]].price;
        if (side == Side::Sell ? now < before : before < now)
            return segments[i];
    }
    return std::nullopt;
}

} // namespace

std::vector<Finding> warningsOf(const Book& book)
{
    std::map<std::pair<std::string_view, Side>, Segments> byParticipant;
    for (std::size_t i = 0; i < book.orders.size(); ++i)
        if (const auto& order = book.orders[i]; order.segment)
            byParticipant[{order.participant, order.side}].push_back(i);
    Segments breaks;
    for (auto& [key, segments] : byParticipant)
        if (const auto at = firstBreak(book, std::move(segments), key.second))
            breaks.push_back(*at);
    std::sort(breaks.begin(), breaks.end());
    std::vector<Finding> findings;
    for (const auto at : breaks)
        findings.push_back(warning("segments-not-monotone", "orders[" + std::to_string(at) + "]",
                                   {{"participant", book.orders[at].participant}}));
    return findings;
}

} // namespace meritdesk::auction
