#pragma once

#include <QString>

#include <string>
#include <vector>

#include "core/response/amounts.h"
#include "formats/exports/table.h"

namespace meritdesk::items {

/// Cells of the printed and exported tables of demand response: rounded for the eye as a view shows them, and
/// exact for files, as the commands print them (prices and shares to 6 decimals, money to 2).

[[nodiscard]] exports::Cell paperText(const QString& text);

/// "–", where there is no number.
[[nodiscard]] exports::Cell paperDash();

[[nodiscard]] exports::Cell paperCount(std::int64_t count);

/// Money with two decimals.
[[nodiscard]] exports::Cell paperMoney(const Fraction& money);

/// A price with two decimals.
[[nodiscard]] exports::Cell paperPrice(const Fraction& price);

/// A small difference of prices: two decimals, and up to six where two would show nothing.
[[nodiscard]] exports::Cell paperFall(const Fraction& fall);

/// MW to a step (> 0), without idle zeros.
[[nodiscard]] exports::Cell paperPower(const Fraction& power, response::Mw step);

/// A share, 1 is all, in percent with two decimals; files get the share.
[[nodiscard]] exports::Cell paperShare(const Fraction& share);

/// A ratio as it is, at most six decimals.
[[nodiscard]] exports::Cell paperRatio(const Fraction& ratio);

/// Money that adds up: each part and, at the end, their sum.
[[nodiscard]] std::vector<exports::Cell> paperSum(const std::vector<Fraction>& parts);

/// A column of numbers with its unit, a label key; none when empty.
[[nodiscard]] exports::TableColumn paperColumn(const QString& title, const std::string& unit = {});

/// A number of the text with its unit kept beside it: "720 000 000,00 RUB".
[[nodiscard]] QString paperWithUnit(const exports::Cell& number, const std::string& unit);

/// The first `most` rows of a table.
[[nodiscard]] exports::Table firstRows(exports::Table table, std::size_t most);

} // namespace meritdesk::items
