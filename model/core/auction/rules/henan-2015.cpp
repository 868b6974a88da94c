// Each pair halves what is left between them (价差均分). Henan direct power trading rules (trial) 2015 No.
// 1521, annex on centralized matching: user A, generator B, transmission and distribution C (输配电价),
// government funds D (政府性基金及附加); E = A - C - D - B >= 0 trades, the largest E first; the generator
// gets B + E/2, the user pays A - E/2, of which C + D goes on to grid and funds. Equal E: ultra-low-emission
// units (超低排放) first, then the smaller environmental deduction, then the lower coal consumption. Reading:
// users are ranked by their net-back A - C - D, not by A; "a leftover enters the front of its queue" means
// that a partly used order stays in front, on both sides; between equal buyers (the text is silent) the
// earlier is first; E = 0 trades; half ticks are kept exactly. C and D are the user's, not the pair's; for
// the mode with a C of each pair see core/auction/pairwise.h. Worked: user 600, C 150, D 50, generator 360:
// net-back 400, E = 40; it gets 380, the user pays 580.
#include "core/auction/matching.h"
#include "core/auction/money.h"
#include "core/auction/rules.h"
#include "core/auction/settlement.h"

namespace meritdesk::auction {

namespace {

constexpr std::array<std::string_view, 3> usedOptions{"volume_cap", "deal_ratio", "ties"};

using Key = std::optional<Price> (*)(const Order&);

constexpr std::array<Key, 3> sellerKeys{
    [](const Order& order) { return std::optional(Price::fromMantissa(order.ultraLowEmission ? 0 : 1)); },
    [](const Order& order) { return order.environmentalDeduction; },
    [](const Order& order) { return order.coalConsumption; }};

Price netBack(const Order& order)
{
    return order.side == Side::Sell ? order.price : order.price - order.gridTariff - order.levies;
}

/// B + E/2 is the mean of net-back and offer; the user pays that and its own C and D.
DoubledPrices halvedDifference(const Book& book, const Clearing& /*clearing*/, const Match& match)
{
    const auto& user = book.orders[match.buy];
    const auto sell = netBack(user).mantissa() + book.orders[match.sell].price.mantissa();
    return {sell + 2 * (user.gridTariff + user.levies).mantissa(), sell};
}

/// A group's users have one net-back, so that only C and D are an order's own.
void settlePairs(const Book& book, Clearing& clearing)
{
    settleAtMeans(clearing);
    WideSum grid;
    WideSum levies;
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        const Int128 awarded = clearing.awarded[i].mantissa();
        const auto through = book.orders[i].gridTariff + book.orders[i].levies;
        if (book.orders[i].side == Side::Buy)
            clearing.exact[i] += static_cast<Int128>(2 * through.mantissa()) * awarded;
        grid.add(static_cast<Int128>(2 * book.orders[i].gridTariff.mantissa()) * awarded);
        levies.add(static_cast<Int128>(2 * book.orders[i].levies.mantissa()) * awarded);
    }
    clearing.grid = grid.total();
    clearing.levies = levies.total();
}

} // namespace

const Rule henan2015{.id = "henan-2015",
                     .title = "rule.henan-2015",
                     .summary = "rule.henan-2015.summary",
                     .source = "Henan direct power trading rules (trial) 2015 No. 1521, annex",
                     .grade = Grade::Inference,
                     .options = usedOptions,
                     .ties = Ties::Time,
                     .valueOf = &netBack,
                     .sellerKeys = sellerKeys,
                     .match = &matchLadders,
                     .settle = &settlePairs,
                     .pricesOf = &halvedDifference,
                     .explainOwnPrice = &meanOfMatches};

} // namespace meritdesk::auction
