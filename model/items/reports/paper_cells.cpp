#include "items/reports/paper_cells.h"

#include <algorithm>

#include "core/response/exact.h"
#include "core/units/text.h"
#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

using exports::Cell;

namespace {

constexpr int moneyDecimals = 2;
constexpr int priceDecimals = 2;
constexpr int exactDecimals = 6; ///< of prices, shares and ratios, as the commands print them

/// Rounded to at most `most` decimals, at least `least` of them shown.
QString rounded(const Fraction& value, int least, int most)
{
    const auto plain = printRounded(value, most);
    const auto point = plain.find('.');
    const int places = point == std::string::npos ? 0 : static_cast<int>(plain.size() - point - 1);
    return numberText(plain, std::max(least, places));
}

QString exact(const Fraction& value, int decimals)
{
    return QString::fromStdString(printRounded(value, decimals));
}

} // namespace

Cell paperText(const QString& text)
{
    return {text, {}};
}

Cell paperDash()
{
    return {QStringLiteral("–"), {}};
}

Cell paperCount(std::int64_t count)
{
    const auto plain = std::to_string(count);
    return {numberText(plain, 0), QString::fromStdString(plain)};
}

Cell paperMoney(const Fraction& money)
{
    return {rounded(money, moneyDecimals, moneyDecimals), exact(money, moneyDecimals)};
}

Cell paperPrice(const Fraction& price)
{
    return {rounded(price, priceDecimals, priceDecimals), exact(price, exactDecimals)};
}

Cell paperFall(const Fraction& fall)
{
    const bool small = fall != 0 && abs(fall) < Fraction(1, 10);
    return {rounded(fall, priceDecimals, small ? exactDecimals : priceDecimals), exact(fall, exactDecimals)};
}

Cell paperPower(const Fraction& power, response::Mw step)
{
    const auto plain = printExact(roundToStep(power, step.fraction()));
    return {numberText(plain, -1), QString::fromStdString(plain)};
}

Cell paperShare(const Fraction& share)
{
    return {withUnit(rounded(Fraction(share * 100), 0, 2), QStringLiteral("%")), exact(share, exactDecimals)};
}

Cell paperRatio(const Fraction& ratio)
{
    return {rounded(ratio, 0, exactDecimals), exact(ratio, exactDecimals)};
}

std::vector<Cell> paperSum(const std::vector<Fraction>& parts)
{
    const auto lines = response::addUp(parts, response::cent());
    std::vector<Cell> cells;
    for (const auto& part : lines.parts)
        cells.push_back(paperMoney(Fraction(part) / 100));
    cells.push_back(paperMoney(Fraction(lines.total) / 100));
    return cells;
}

exports::TableColumn paperColumn(const QString& title, const std::string& unit)
{
    return {title, unit.empty() ? QString() : words::label(unit), true};
}

QString paperWithUnit(const Cell& number, const std::string& unit)
{
    return withUnit(number.shown, words::label(unit));
}

exports::Table firstRows(exports::Table table, std::size_t most)
{
    if (table.rows.size() > most)
        table.rows.resize(most);
    return table;
}

} // namespace meritdesk::items
