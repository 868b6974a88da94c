#pragma once

#include <QComboBox>

#include <string_view>

#include "core/auction/book.h"

namespace meritdesk::views {

/// The choices of an announcement that are words, not numbers: how the price is set between the marginal
/// bids, and who is served first among equal prices.

[[nodiscard]] QString textOf(std::string_view id);

void fillConventions(QComboBox& box);
void fillTies(QComboBox& box);

/// Shows what is in force in the book; hides the box where no rule asks for it and nothing is set.
void showConvention(QComboBox& box, const auction::Book& book);
void showTies(QComboBox& box, const auction::Book& book);

} // namespace meritdesk::views
