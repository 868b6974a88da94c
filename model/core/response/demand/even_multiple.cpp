#include "core/response/demand/even_multiple.h"

#include <algorithm>

#include "core/response/demand/explain_parts.h"

namespace meritdesk::response::demand {

namespace {

constexpr int shownDecimals = 6;

Fraction sumOf(const Cell& cell, const Factor& factor)
{
    Fraction sum = 0;
    for (const auto line : factor.lines)
        sum += lineOf(cell, line);
    return sum;
}

/// A month misses 1 - r x multiple while that is above nothing. Of the months still missing some there are
/// `count`, those with the smallest shares, which add up to `shares`.
struct Missing
{
    std::size_t count = 0;
    Fraction shares = {};
    Fraction multiple = {};
};

/// The months' missing parts that add up to `missing`, which is between nothing and their number.
std::optional<Missing> missingAt(std::vector<Fraction> shares, const Fraction& missing)
{
    std::sort(shares.begin(), shares.end());
    Fraction sum = 0;
    for (std::size_t count = 1; count <= shares.size(); ++count) {
        sum += shares[count - 1];
        if (sum == 0)
            continue;
        const Fraction multiple = (Fraction(count) - missing) / sum;
        const bool allMiss = shares[count - 1] * multiple <= 1;
        const bool othersDo = count == shares.size() || shares[count] * multiple >= 1;
        if (multiple >= 0 && allMiss && othersDo)
            return Missing{count, sum, multiple};
    }
    return std::nullopt;
}

/// The missing months at which the net is the target: a shortfall is paid * price * (1 + premium) each.
std::optional<Fraction> missingAtTarget(const CellInputs& inputs, const Cell& cell)
{
    const Fraction month = cell.paid * cell.price * (1 + cell.premiumRate);
    if (month == 0)
        return std::nullopt;
    const Fraction missing =
        (cell.net() - lineOf(cell, Line::Shortfall) - inputs.input.target.fraction()) / month;
    if (missing < 0 || missing > static_cast<int>(inputs.delivered.size()))
        return std::nullopt;
    return missing;
}

std::optional<Derivation> explainDeliveryMultiple(const CellInputs& inputs, const Cell& cell)
{
    const auto missing = missingAtTarget(inputs, cell);
    const auto found = missing ? missingAt(inputs.delivered, *missing) : std::nullopt;
    if (!found)
        return std::nullopt;
    auto made = derived("even_multiple",
                        "round((short_months - (net_without_shortfall - target) / (paid_volume * "
                        "capacity_price * (1 + premium_rate))) / short_shares, 6)",
                        roundHalfUp(found->multiple, shownDecimals));
    made.inputs = {
        given("short_months", Fraction(found->count)),
        given("net_without_shortfall", Fraction(cell.net() - lineOf(cell, Line::Shortfall)), unitRub),
        given("target", inputs.input.target.fraction(), unitRub),
        given("paid_volume", cell.paid, unitMw),
        given("capacity_price", cell.price, unitMonthPrice),
        given("premium_rate", cell.premiumRate),
        given("short_shares", found->shares)};
    return made;
}

} // namespace

std::optional<Fraction> evenMultiple(const CellInputs& inputs, const Cell& cell, const Factor& factor)
{
    if (factor.delivery) {
        const auto missing = missingAtTarget(inputs, cell);
        const auto found = missing ? missingAt(inputs.delivered, *missing) : std::nullopt;
        return found ? std::optional(found->multiple) : std::nullopt;
    }
    const auto sum = sumOf(cell, factor);
    if (sum == 0)
        return std::nullopt;
    const Fraction multiple = 1 + (inputs.input.target.fraction() - cell.net()) / sum;
    return multiple < 0 ? std::nullopt : std::optional(multiple);
}

std::optional<Derivation> explainEvenMultiple(const CellInputs& inputs, const Cell& cell,
                                              const Factor& factor)
{
    if (factor.delivery)
        return explainDeliveryMultiple(inputs, cell);
    const auto multiple = evenMultiple(inputs, cell, factor);
    if (!multiple)
        return std::nullopt;
    auto made = derived("even_multiple", "round(1 + (target - net_exact) / sum(factor_line), 6)",
                        roundHalfUp(*multiple, shownDecimals));
    made.note = std::string(factor.id);
    made.inputs = {given("target", inputs.input.target.fraction(), unitRub),
                   given("net_exact", cell.net(), unitRub)};
    for (const auto line : factor.lines)
        made.inputs.push_back(
            given("factor_line", lineOf(cell, line), unitRub, std::string(lineKeys[indexOf(line)])));
    return made;
}

} // namespace meritdesk::response::demand
