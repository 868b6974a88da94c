#include "views/pages/day_ahead/day_drawing.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

#include "items/day_ahead_text.h"
#include "items/number_text.h"

namespace meritdesk::views {

using charts::MeritOrder;
using charts::PriceDay;
using items::DayAheadBoard;
using response::Mw;
using response::dayahead::HourRun;

namespace {

class DayDrawing
{
    Q_DECLARE_TR_FUNCTIONS(DayDrawing)
};

constexpr std::int64_t minutesOfHour = 60;
constexpr std::int64_t minutesOfDay = 24 * minutesOfHour;
constexpr std::size_t shortDay = 23;
constexpr std::size_t longDay = 25;
constexpr std::size_t springChange = 2; ///< hours of the day until the clock goes forward
constexpr std::size_t autumnChange = 3; ///< until it goes back

/// Minutes that the clock has been put forward since midnight.
int shiftAt(std::size_t hour, std::size_t hours)
{
    if (hours == shortDay)
        return hour >= springChange ? 60 : 0;
    return hours == longDay && hour >= autumnChange ? -60 : 0;
}

std::vector<charts::PeriodTime> timesOf(const response::dayahead::Case& input)
{
    const auto hours = input.market.hours();
    const auto day = input.day.value_or(Day(std::chrono::sys_days()));
    const auto midnight = std::chrono::sys_days(day).time_since_epoch().count() * minutesOfDay;
    std::vector<charts::PeriodTime> times;
    times.reserve(hours);
    for (std::size_t hour = 0; hour < hours; ++hour)
        times.push_back({.begin = midnight + static_cast<std::int64_t>(hour) * minutesOfHour,
                         .offset = shiftAt(hour, hours)});
    return times;
}

charts::MeritRun runOf(const HourRun& run, Mw load, const QString& loadText)
{
    return {.load = load.toDouble(),
            .volume = run.volume.toDouble(),
            .price = run.price.toDouble(),
            .priceText = items::priceNumber(run.price),
            .loadText = loadText,
            .scarce = run.unserved > Mw()};
}

void addBlocks(const DayAheadBoard& board, MeritOrder& order)
{
    const auto& stack = *board.stack();
    std::map<std::string, int> tints;
    for (std::size_t tread = 0; tread < stack.size(); ++tread) {
        const auto given = stack.given(tread);
        const auto label = stack.labelOf(given);
        charts::MeritBlock block{.from = stack.from(tread).toDouble(),
                                 .to = stack.to(tread).toDouble(),
                                 .priceFrom = stack.priceFrom(tread).toDouble(),
                                 .priceTo = stack.priceTo(tread).toDouble()};
        if (label && !label->empty()) {
            block.label = items::labelText(label, given);
            block.tint = tints.try_emplace(*label, static_cast<int>(tints.size())).first->second;
        }
        order.blocks.push_back(std::move(block));
    }
}

void addBuyers(const DayAheadBoard& board, MeritOrder& order)
{
    auto buyers = board.input().market.demand;
    std::stable_sort(buyers.begin(), buyers.end(),
                     [](const auto& a, const auto& b) { return a.price > b.price; });
    for (const auto& buyer : buyers)
        order.buyers.push_back({buyer.price.toDouble(), buyer.volume.toDouble()});
}

/// Ranges that hold every hour, so that stepping through the day keeps the axes still.
void findRanges(const DayAheadBoard& board, MeritOrder& order)
{
    const auto& market = board.input().market;
    for (const auto& stack : market.stacks) {
        order.widest = std::max(order.widest, stack.end().toDouble());
        order.highest = std::max(order.highest, stack.top().toDouble());
        order.lowest = std::min(order.lowest, stack.priceFrom(0).toDouble());
    }
    for (const auto& load : market.load)
        order.widest = std::max(order.widest, load.toDouble());
    for (const auto& buyer : market.demand)
        order.highest = std::max(order.highest, buyer.price.toDouble());
    for (const auto& run : board.clearing().before)
        order.highest = std::max(order.highest, run.price.toDouble());
}

} // namespace

PriceDay dayDrawing(const DayAheadBoard& board)
{
    PriceDay day;
    if (!board.valid())
        return day;
    const auto& input = board.input();
    const auto& cleared = board.clearing();
    day.hours = timesOf(input);
    day.priceUnit = items::priceUnitText(input);
    for (std::size_t hour = 0; hour < input.market.hours(); ++hour) {
        day.before.push_back(cleared.before[hour].price.toDouble());
        day.after.push_back(cleared.after[hour].price.toDouble());
        day.load.push_back(input.market.load[hour].toDouble());
        day.reduction.push_back(cleared.reduction[hour].toDouble());
    }
    for (const auto& reduction : input.reductions)
        day.windows.push_back(
            {static_cast<int>(reduction.firstHour) - 1, static_cast<int>(reduction.duration)});
    return day;
}

MeritOrder meritDrawing(const DayAheadBoard& board)
{
    MeritOrder order;
    if (!board.valid() || !board.stack())
        return order;
    const auto hour = board.hour();
    const auto& input = board.input();
    const auto& cleared = board.clearing();
    const auto load = input.market.load[hour];
    const auto reduced = load - cleared.reduction[hour];
    addBlocks(board, order);
    addBuyers(board, order);
    findRanges(board, order);
    order.reduced = cleared.reduction[hour] > Mw();
    order.before =
        runOf(cleared.before[hour], load, DayDrawing::tr("load %1 MW").arg(items::powerNumber(input, load)));
    order.after = runOf(cleared.after[hour], reduced,
                        DayDrawing::tr("with the reduction %1 MW").arg(items::powerNumber(input, reduced)));
    order.priceUnit = items::priceUnitText(input);
    return order;
}

} // namespace meritdesk::views
