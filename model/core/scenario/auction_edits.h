#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/auction/book.h"
#include "core/finding.h"
#include "core/scenario/edit.h"

namespace meritdesk::scenario {

/// The position of an order in the book, from 0.
using OrderIndex = std::size_t;

/// Every declared price and quantity lies below this, either sign (a million million).
inline constexpr std::int64_t orderLimit = 1'000'000'000'000;

/// What is wrong with one order of a book: quantity not above zero or off its step, price off its step, an
/// empty or taken id. Empty when nothing is.
[[nodiscard]] std::vector<Finding> orderFindings(const auction::Book& book, OrderIndex index);

/// An id that no order has: B1, B2, ... for buy orders, S1, S2, ... for sell orders.
[[nodiscard]] std::string freshOrderId(const auction::Book& book, auction::Side side);

/// Edits of one value of one order. Equal merge keys in a row are one undo step (one drag, one typing).
[[nodiscard]] Edit setOrderPrice(OrderIndex index, auction::Price price, std::string mergeKey = {});
[[nodiscard]] Edit setOrderQuantity(OrderIndex index, auction::Quantity quantity, std::string mergeKey = {});
[[nodiscard]] Edit setOrderId(OrderIndex index, std::string id);
/// An empty name means that the order stands for itself: its participant becomes its id.
[[nodiscard]] Edit setOrderParticipant(OrderIndex index, std::string participant);
/// What only the other side declares (tariffs of buyers, emissions of sellers) is dropped.
[[nodiscard]] Edit setOrderSide(OrderIndex index, auction::Side side);
/// Price and quantity at once, as a drag sets them.
[[nodiscard]] Edit reshapeOrder(OrderIndex index, auction::Price price, auction::Quantity quantity,
                                std::string mergeKey = {});

/// Appends orders. An order without id gets a fresh one, one without participant stands for itself.
[[nodiscard]] Edit addOrders(std::vector<auction::Order> orders);
[[nodiscard]] Edit removeOrders(std::vector<OrderIndex> indexes);
/// Puts a copy with a fresh id behind each of the orders; the participant stays.
[[nodiscard]] Edit duplicateOrders(std::vector<OrderIndex> indexes);
/// Leaves `first` in the order and puts the rest behind it as a new segment of the same participant.
[[nodiscard]] Edit splitOrder(OrderIndex index, auction::Quantity first);
/// Puts the quantities of orders of one participant, side and price together in the first of them.
[[nodiscard]] Edit mergeOrders(std::vector<OrderIndex> indexes);

/// Replaces the options; refused when an order or another option does not fit the new steps.
[[nodiscard]] Edit setAuctionOptions(auction::Options options);
/// The rules to clear under, in the order shown; at least one, none twice.
[[nodiscard]] Edit chooseRules(std::vector<std::string> rules);
/// Replaces the whole book (an import, a sample); every order is checked.
[[nodiscard]] Edit replaceBook(auction::Book book);

/// Half of a quantity, rounded down to the step; zero when the quantity is a single step.
[[nodiscard]] auction::Quantity halfOf(auction::Quantity quantity, auction::Quantity step);

} // namespace meritdesk::scenario
