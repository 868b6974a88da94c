#include "core/balance/incentive/ground.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace meritdesk::balance::incentive {

namespace {

constexpr int priceDecimals = 6;
constexpr std::int64_t leastLimit = 1'000'000; ///< a party without any deviation looks at 1 MWh
const Integer perEur = powerOfTen(12);         ///< 10^-12 EUR in a EUR

std::int64_t microOf(const Fraction& price)
{
    return static_cast<std::int64_t>(roundHalfUp(Fraction(price * powerOfTen(priceDecimals))));
}

/// When a series is an energy price of the period.
struct Rule
{
    PriceKey key;
    bool (*counts)(const PeriodTable& table, std::size_t period, int side);
};

constexpr auto rules = std::to_array<Rule>({
    {PriceKey::Up,
     [](const PeriodTable& t, std::size_t at, int side) { return side > 0 || t.activatedUp[at] > 0; }},
    {PriceKey::Down,
     [](const PeriodTable& t, std::size_t at, int side) { return side < 0 || t.activatedDown[at] > 0; }},
    {PriceKey::ReferenceUp, [](const PeriodTable&, std::size_t, int side) { return side > 0; }},
    {PriceKey::ReferenceDown, [](const PeriodTable&, std::size_t, int side) { return side < 0; }},
    {PriceKey::ExternalBuy, [](const PeriodTable& t, std::size_t at, int) { return t.tradedSign[at] < 0; }},
    {PriceKey::ExternalSell, [](const PeriodTable& t, std::size_t at, int) { return t.tradedSign[at] > 0; }},
});

/// True where a price is larger than any energy price can be, as a surcharge factor may make it.
bool isBeyond(const PeriodPrice& price)
{
    static const Fraction most = Fraction(powerOfTen(10)); // EUR/MWh
    return price.sell > most || price.sell < -most || price.buy > most || price.buy < -most;
}

GroundPeriod priced(const Settlement& settlement, std::size_t period)
{
    const auto candidates = candidatesOf(settlement, period);
    const auto [low, high] = std::minmax_element(
        candidates.begin(), candidates.end(), [](const auto& a, const auto& b) { return a.price < b.price; });
    return {.period = period,
            .direction = systemSide(settlement, period),
            .dayAhead = candidates.front().price,
            .single = singlePriceOf(settlement, period),
            .high = high->price,
            .low = low->price};
}

/// Sums of one party; wide enough for the largest case that can be read.
struct Sums
{
    Int128 one = 0;
    Int128 spread = 0;
    Int128 energy = 0;
    std::size_t periods = 0;

    /// What a deviation in the period costs above day-ahead: -I x (price - day-ahead).
    void add(const GroundPeriod& period, std::int64_t deviation)
    {
        if (deviation == 0)
            return;
        const Int128 size = deviation < 0 ? -deviation : deviation;
        one += Int128{deviation} * (period.dayAhead - period.single);
        spread += size * (deviation < 0 ? period.high - period.single : period.single - period.low);
        energy += size;
        ++periods;
    }

    void addTo(Moving& sum) const
    {
        sum.one += Integer(one);
        sum.spread += Integer(spread);
        sum.energy += Integer(energy);
        sum.periods += periods;
    }
};

void takeParty(Ground& ground, const Column& imbalance)
{
    ground.limit = leastLimit;
    std::int64_t largest = 0;
    Sums helping;
    Sums harming;
    for (auto& period : ground.periods) {
        period.deviation = imbalance[period.period];
        largest = std::max(largest, period.deviation < 0 ? -period.deviation : period.deviation);
        const auto side = period.deviation < 0 ? -period.direction : period.direction;
        if (side != 0)
            (side > 0 ? helping : harming).add(period, period.deviation);
    }
    helping.addTo(ground.helping);
    harming.addTo(ground.harming);
    if (largest > 0)
        ground.limit = largest;
}

void takeForesight(Ground& ground)
{
    for (std::size_t i = 1; i < ground.periods.size(); ++i) {
        const auto& before = ground.periods[i - 1];
        const auto& now = ground.periods[i];
        if (before.period + 1 != now.period || before.direction == 0 || now.direction == 0)
            continue;
        ++ground.foreseeable;
        ground.foreseen += before.direction == now.direction ? 1 : 0;
    }
}

} // namespace

Fraction Moving::at(const Fraction& mix) const
{
    return (Fraction(one) + mix * Fraction(spread)) / perEur;
}

Fraction Moving::taken(const Fraction& mix) const
{
    return mix * Fraction(spread) / perEur;
}

Fraction Ground::foresight() const
{
    return foreseeable == 0 ? Fraction(1, 2) : Fraction(Integer(foreseen), Integer(foreseeable));
}

int systemSide(const Settlement& settlement, std::size_t period)
{
    if (const auto known = directionOf(settlement.table, period))
        return *known;
    const auto sum = settlement.table.system[period];
    return sum < 0 ? 1 : sum > 0 ? -1 : 0;
}

std::int64_t singlePriceOf(const Settlement& settlement, std::size_t period)
{
    const auto& price = settlement.prices[period];
    const int side = systemSide(settlement, period);
    if (price.sell == price.buy || side > 0)
        return microOf(price.sell);
    if (side < 0)
        return microOf(price.buy);
    return *settlement.table.price(PriceKey::DayAhead, period);
}

std::vector<Candidate> candidatesOf(const Settlement& settlement, std::size_t period)
{
    const auto& table = settlement.table;
    const auto& price = settlement.prices[period];
    std::vector<Candidate> found;
    if (const auto dayAhead = table.price(PriceKey::DayAhead, period))
        found.push_back({priceKeys[indexOf(PriceKey::DayAhead)], *dayAhead});
    if (price.sell == price.buy) {
        found.push_back({"one_price", microOf(price.sell)});
    } else {
        found.push_back({"settled_sell", microOf(price.sell)});
        found.push_back({"settled_buy", microOf(price.buy)});
    }
    const int side = systemSide(settlement, period);
    for (const auto& rule : rules)
        if (const auto given = table.price(rule.key, period); given && rule.counts(table, period, side))
            found.push_back({priceKeys[indexOf(rule.key)], *given});
    return found;
}

Result<Ground> groundOf(const Case& input, const Settlement& settlement, std::size_t party)
{
    Ground ground{.party = party};
    for (std::size_t at = 0; at < settlement.table.periods.size(); ++at) {
        if (isBeyond(settlement.prices[at]))
            return error("incentive-price-beyond", "periods[" + std::to_string(at) + "]");
        if (settlement.table.price(PriceKey::DayAhead, at))
            ground.periods.push_back(priced(settlement, at));
        else
            ++ground.leftOut;
    }
    if (ground.periods.empty())
        return error("incentive-without-day-ahead", "prices.day_ahead");
    Column imbalance;
    for (const auto& each : input.parties) {
        imbalanceOf(each, settlement.table.periods, imbalance);
        Sums sums;
        for (const auto& period : ground.periods)
            sums.add(period, imbalance[period.period]);
        sums.addTo(ground.everybody);
    }
    imbalanceOf(input.parties[party], settlement.table.periods, imbalance);
    takeParty(ground, imbalance);
    takeForesight(ground);
    return ground;
}

Fraction giveBack(const Ground& ground, const Fraction& mix)
{
    const auto& all = ground.everybody;
    if (all.energy == 0)
        return 0;
    return all.taken(mix) * powerOfTen(priceDecimals) / all.energy;
}

} // namespace meritdesk::balance::incentive
