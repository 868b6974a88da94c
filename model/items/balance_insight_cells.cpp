#include "items/balance_insight_cells.h"

#include "core/derivation/evaluate.h"
#include "core/units/text.h"
#include "formats/words/derivation_text.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

constexpr int moneyDecimals = 2;
constexpr int percentDecimals = 1;

/// A number that stays exact in files; one that no decimal holds is cut after nine places there.
std::string plain(const Fraction& value)
{
    constexpr int places = 9;
    const auto exact = printFraction(value);
    if (exact.find('/') == std::string::npos)
        return exact;
    return printFraction(roundHalfUp(value, places));
}

InsightCell number(const Fraction& value, int decimals, std::function<Derivation()> explain)
{
    const auto shown = printFraction(roundHalfUp(value, decimals));
    return {.cell = {.shown = numberText(shown, decimals),
                     .exact = QString::fromStdString(plain(value)),
                     .tip = {}},
            .explain = std::move(explain)};
}

} // namespace

InsightCell insightText(const QString& text, const QString& tip, BalanceStyle style)
{
    return {.cell = balanceText(text, tip, style)};
}

InsightCell insightMoney(const Fraction& euros, std::function<Derivation()> explain)
{
    return number(euros, moneyDecimals, std::move(explain));
}

InsightCell insightCents(const Integer& cents, std::function<Derivation()> explain)
{
    return insightMoney(Fraction(cents, Integer(100)), std::move(explain));
}

InsightCell insightQuantity(const balance::Case& input, const Int128& micro)
{
    return {.cell = balanceQuantity(input, micro)};
}

InsightCell insightCount(std::size_t count)
{
    return number(Fraction(Integer(count)), 0, {});
}

InsightCell insightPercent(const std::optional<Fraction>& share, std::function<Derivation()> explain)
{
    if (!share)
        return insightText(balanceDash());
    return number(Fraction(*share * 100), percentDecimals, std::move(explain));
}

InsightCell insightPrice(const std::optional<Fraction>& price, std::function<Derivation()> explain)
{
    return price ? number(*price, moneyDecimals, std::move(explain)) : insightText(balanceDash());
}

QString eurosText(const Fraction& euros)
{
    const auto shown = numberText(printFraction(roundHalfUp(euros, moneyDecimals)), moneyDecimals);
    return withUnit(shown, words::unitInWords("EUR"));
}

QString percentText(const Fraction& share)
{
    const auto shown = numberText(printFraction(roundHalfUp(Fraction(share * 100), percentDecimals)), -1);
    return withUnit(shown, QStringLiteral("%"));
}

void styleRow(std::vector<InsightCell>& row, BalanceStyle style)
{
    for (auto& each : row)
        each.cell.style = style;
}

} // namespace meritdesk::items
