#include "items/order_tints.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace meritdesk::items {

namespace {

using auction::Book;
using auction::TotalQuantity;

struct Size
{
    std::string_view participant = {};
    TotalQuantity declared = {};
};

/// Everybody in the book, the largest first; equals in order of appearance.
std::vector<Size> sizesOf(const Book& book)
{
    std::vector<Size> sizes;
    std::unordered_map<std::string_view, std::size_t> places;
    for (const auto& order : book.orders) {
        const auto [found, fresh] = places.emplace(order.participant, sizes.size());
        if (fresh)
            sizes.push_back({.participant = order.participant});
        sizes[found->second].declared += TotalQuantity::fromMantissa(order.quantity.mantissa());
    }
    std::stable_sort(sizes.begin(), sizes.end(),
                     [](const Size& a, const Size& b) { return a.declared > b.declared; });
    return sizes;
}

OrderTints byParticipant(const Book& kept, const Book& book)
{
    OrderTints tints{.by = TintBy::Participant};
    const auto sizes = sizesOf(kept);
    const auto named = std::min(sizes.size(), OrderTints::mostNamed);
    std::unordered_map<std::string_view, std::uint8_t> places;
    for (std::size_t i = 0; i < named; ++i) {
        places.emplace(sizes[i].participant, static_cast<std::uint8_t>(i));
        tints.names << QString::fromUtf8(sizes[i].participant.data(),
                                         static_cast<qsizetype>(sizes[i].participant.size()));
    }
    if (sizes.size() > named)
        //: in a legend: all participants but the largest ones, which are named before
        tints.names << QCoreApplication::translate("OrderTints", "Others");
    tints.ofOrder.reserve(book.orders.size());
    for (const auto& order : book.orders) {
        const auto found = places.find(order.participant);
        tints.ofOrder.push_back(found == places.end() ? std::uint8_t{OrderTints::mostNamed} : found->second);
    }
    return tints;
}

OrderTints byStatus(const Book& book, const auction::Clearing& clearing)
{
    OrderTints tints{.by = TintBy::Status,
                     .names = {QCoreApplication::translate("OrderTints", "Served in full"),
                               QCoreApplication::translate("OrderTints", "Served in part"),
                               QCoreApplication::translate("OrderTints", "Not served")}};
    tints.ofOrder.reserve(book.orders.size());
    for (std::size_t i = 0; i < book.orders.size(); ++i)
        tints.ofOrder.push_back(static_cast<std::uint8_t>(auction::statusOf(book, clearing, i)));
    return tints;
}

} // namespace

OrderTints tintsOf(const Book& kept, const Book& book, const auction::Clearing* clearing, TintBy by)
{
    if (by == TintBy::Participant)
        return byParticipant(kept, book);
    return by == TintBy::Status && clearing ? byStatus(book, *clearing) : OrderTints{};
}

} // namespace meritdesk::items
