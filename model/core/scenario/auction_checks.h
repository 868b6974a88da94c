#pragma once

#include <string>
#include <vector>

#include "core/auction/book.h"
#include "core/finding.h"

namespace meritdesk::scenario {

/// The path of an order's value as the scripting contract writes it: "orders[3].price".
[[nodiscard]] std::string orderPlace(std::size_t index, const char* key);

/// What is wrong with an order's numbers under the options, and with its empty texts; not whether its id is
/// taken.
[[nodiscard]] std::vector<Finding> orderValueFindings(const auction::Order& order,
                                                      const auction::Options& options, std::size_t index);

/// What is wrong with the options themselves: a step not above zero, a cap off its step, a ratio outside
/// 0..1.
[[nodiscard]] std::vector<Finding> optionFindings(const auction::Options& options);

/// Everything wrong with the book, ids that stand twice included; at most twenty findings.
[[nodiscard]] std::vector<Finding> bookFindings(const auction::Book& book);

} // namespace meritdesk::scenario
