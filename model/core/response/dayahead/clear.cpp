#include "core/response/dayahead/clear.h"

#include <algorithm>
#include <numeric>

#include "core/response/exact.h"

namespace meritdesk::response::dayahead {

namespace {

constexpr std::size_t hoursBetweenLooks = 512;

void addMoney(const Case& input, Clearing& clearing)
{
    ProductSum saving;
    ProductSum notBought;
    ProductSum costAfter;
    for (std::size_t hour = 0; hour < clearing.before.size(); ++hour) {
        const auto& before = clearing.before[hour];
        const auto& after = clearing.after[hour];
        costAfter.add(after.price.mantissa(), after.volume.mantissa());
        if (before == after)
            continue;
        saving.add((before.price - after.price).mantissa(), after.volume.mantissa());
        notBought.add(before.price.mantissa(), (before.volume - after.volume).mantissa());
    }
    clearing.zone = {saving.value(), notBought.value(), costAfter.value()};
    for (const auto& group : input.groups) {
        ProductSum gained;
        ProductSum lost;
        for (std::size_t hour = 0; hour < clearing.before.size(); ++hour) {
            const auto fall = (clearing.before[hour].price - clearing.after[hour].price).mantissa();
            if (fall == 0)
                continue;
            gained.add(fall, group.load.at(hour).mantissa());
            lost.add(fall, group.generation.at(hour).mantissa());
        }
        clearing.groups.push_back({gained.value(), lost.value()});
    }
}

std::vector<Finding> warningsOf(const Clearing& clearing)
{
    for (std::size_t hour = 0; hour < clearing.before.size(); ++hour)
        if (clearing.before[hour].side == Side::Scarcity)
            return {warning("scarcity", "load[" + std::to_string(hour) + "]",
                            {{"unserved", clearing.before[hour].unserved.text()}})};
    return {};
}

} // namespace

Clearer::Clearer(const Market& market)
    : m_market(market)
    , m_buyers(market.demand.size())
{
    std::iota(m_buyers.begin(), m_buyers.end(), 0U);
    std::stable_sort(m_buyers.begin(), m_buyers.end(), [&](std::uint32_t a, std::uint32_t b) {
        return market.demand[a].price > market.demand[b].price;
    });
    Mw running;
    for (const auto index : m_buyers) {
        running += market.demand[index].volume;
        m_running.push_back(running);
    }
}

HourRun Clearer::scarce(const Stack& stack, Mw load) const
{
    return {m_market.scarcityPrice.value_or(RubPerMwh()), stack.end(), load - stack.end(), Side::Scarcity};
}

/// How many buyers, from the highest price on, get all they want: supply rises while they pay less, so that
/// the first who does not ends it.
std::size_t Clearer::served(const Stack& stack, Mw load) const
{
    std::size_t low = 0;
    std::size_t high = m_buyers.size();
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        const auto volume = load + m_running[middle];
        if (volume <= stack.end()
            && stack.isAtMost(stack.at(volume), volume, m_market.demand[m_buyers[middle]].price))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// The buyer who is not filled goes on from the run's volume as long as supply costs no more than it pays.
void Clearer::takePart(const Stack& stack, Mw load, std::size_t buyer, HourRun& run) const
{
    const auto place = m_buyers[buyer];
    const auto price = m_market.demand[place].price;
    if (!stack.isAtMost(stack.at(load), load, price))
        return;
    const auto tread = stack.lastWithin(price);
    const auto low = stack.priceFrom(tread);
    const auto high = stack.priceTo(tread);
    if (high < price) {
        run = {price, stack.to(tread), {}, Side::Demand, static_cast<std::int32_t>(place)};
        return;
    }
    run.price = price;
    run.index = static_cast<std::int32_t>(stack.given(tread));
    run.volume = stack.to(tread);
    if (high == price)
        return;
    const auto start = stack.from(tread);
    run.volume = Mw::fromMantissa(alongLine(start.mantissa(), (stack.to(tread) - start).mantissa(),
                                            (price - low).mantissa(), (high - low).mantissa()));
}

HourRun Clearer::clear(std::size_t hour, Mw load) const
{
    const auto& stack = m_market.stack(hour);
    if (load > stack.end())
        return scarce(stack, load);
    const auto filled = m_buyers.empty() ? 0 : served(stack, load);
    if (filled > 0)
        load += m_running[filled - 1];
    const auto tread = stack.at(load);
    HourRun run{
        stack.priceAt(tread, load), load, {}, Side::Supply, static_cast<std::int32_t>(stack.given(tread))};
    if (filled < m_buyers.size())
        takePart(stack, load, filled, run);
    return run;
}

std::vector<Mw> reductionOf(const Case& input)
{
    std::vector<Mw> reduction(input.market.hours());
    for (const auto& each : input.reductions) {
        const auto first = static_cast<std::size_t>(each.firstHour - 1);
        for (std::size_t hour = first; hour < first + static_cast<std::size_t>(each.duration); ++hour)
            reduction[hour] += each.depth;
    }
    return reduction;
}

std::vector<EventHour> eventOf(const Clearing& clearing)
{
    std::vector<EventHour> event;
    for (std::size_t hour = 0; hour < clearing.before.size(); ++hour)
        if (clearing.reduction[hour] > Mw())
            event.push_back({clearing.before[hour].price, clearing.after[hour].price,
                             clearing.after[hour].volume, clearing.reduction[hour]});
    return event;
}

Result<Clearing> clear(const Case& input, const Progress& progress)
{
    const auto& market = input.market;
    const Clearer clearer(market);
    Clearing clearing{.reduction = reductionOf(input)};
    clearing.before.reserve(market.hours());
    clearing.after.reserve(market.hours());
    for (std::size_t hour = 0; hour < market.hours(); ++hour) {
        if (hour % hoursBetweenLooks == 0
            && !goOn(progress, static_cast<double>(hour) / static_cast<double>(market.hours())))
            return error("cancelled", "");
        const auto off = clearing.reduction[hour];
        clearing.before.push_back(clearer.clear(hour, market.load[hour]));
        clearing.after.push_back(off == Mw() ? clearing.before.back()
                                             : clearer.clear(hour, market.load[hour] - off));
    }
    addMoney(input, clearing);
    const auto event = eventOf(clearing);
    for (const auto& criterion : input.criteria)
        clearing.verdicts.push_back(judge(criterion, event));
    clearing.warnings = warningsOf(clearing);
    return clearing;
}

} // namespace meritdesk::response::dayahead
