#include <algorithm>
#include <limits>

#include "core/scenario/auction_edits.h"
#include "core/units/int128.h"
#include "items/trial_knobs.h"

// Where the sliders of a trial can stand.

namespace meritdesk::items {

using auction::Book;
using auction::Price;

namespace {

constexpr std::int64_t one = 1'000'000; ///< in millionths
constexpr std::int64_t percent = one / 100;
constexpr std::int64_t finest = 100; ///< positions of a slider, about
constexpr std::int64_t mostTick = 2; ///< the coarsest price step is this part of the prices' span
constexpr std::int64_t largest = scenario::orderLimit * one;

struct Span
{
    std::int64_t low = 0;
    std::int64_t high = 0;
};

Span pricesOf(const Book& book, std::optional<auction::Side> side)
{
    Span span{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()};
    for (const auto& order : book.orders)
        if (!side || order.side == *side) {
            span.low = std::min(span.low, order.price.mantissa());
            span.high = std::max(span.high, order.price.mantissa());
        }
    return span.low > span.high ? Span{} : span;
}

/// What one side declares, as far as a quantity can be.
std::int64_t totalOf(const Book& book, auction::Side side)
{
    Int128 total = 0;
    for (const auto& order : book.orders)
        if (order.side == side)
            total += order.quantity.mantissa();
    return static_cast<std::int64_t>(std::min<Int128>(total, largest - 1));
}

/// 1, 2, 5, 10, 20 .. times `step`.
std::int64_t nextStep(std::int64_t step, std::int64_t least)
{
    auto factor = step / least;
    while (factor % 10 == 0)
        factor /= 10;
    return factor == 2 ? step / 2 * 5 : step * 2;
}

/// The finest step of that row that cuts the span into a hundred parts or fewer.
std::int64_t stepFor(std::int64_t span, std::int64_t least)
{
    auto step = std::max<std::int64_t>(1, least);
    while (span / step > finest)
        step = nextStep(step, std::max<std::int64_t>(1, least));
    return step;
}

std::vector<KnobValue> evenly(std::int64_t from, std::int64_t to, std::int64_t step)
{
    std::vector<KnobValue> positions;
    for (auto at = from; at <= to; at += step)
        positions.emplace_back(at);
    return positions;
}

std::int64_t upToStep(std::int64_t value, std::int64_t step)
{
    const auto rest = ((value % step) + step) % step;
    return rest == 0 ? value : value - rest + step;
}

std::int64_t downToStep(std::int64_t value, std::int64_t step)
{
    return value - ((value % step) + step) % step;
}

std::int64_t tickOf(const Book& book)
{
    return book.options.priceStep ? std::max<std::int64_t>(1, book.options.priceStep->mantissa()) : 1;
}

/// The largest power of ten of which every price is a multiple, not above one.
std::int64_t placesOf(const Book& book)
{
    auto unit = one;
    for (const auto& order : book.orders)
        while (order.price.mantissa() % unit != 0)
            unit /= 10;
    return unit;
}

std::vector<KnobValue> shifts(const Book& book)
{
    const auto prices = pricesOf(book, std::nullopt);
    const auto farthest = std::max(std::abs(prices.low), std::abs(prices.high));
    const auto reach = std::max(
        {prices.high - prices.low, prices.high == prices.low ? farthest : 0, tickOf(book), std::int64_t{10}});
    const auto step = stepFor(reach, tickOf(book));
    return evenly(-upToStep(reach, step), upToStep(reach, step), step);
}

std::vector<KnobValue> demands(const Book& book)
{
    const auto rest = book.options.demand ? book.options.demand->mantissa() : 0;
    const auto most = std::max(std::min(rest, largest / 4) * 2, totalOf(book, auction::Side::Sell));
    const auto step = stepFor(most, book.options.quantityStep.mantissa());
    return evenly(step, upToStep(most, step), step);
}

std::vector<KnobValue> volumeCaps(const Book& book)
{
    const auto supply = totalOf(book, auction::Side::Sell);
    const auto most = std::min(supply, totalOf(book, auction::Side::Buy));
    const auto step = stepFor(most, book.options.quantityStep.mantissa());
    auto positions = evenly(step, upToStep(most, step), step);
    positions.emplace_back(std::nullopt);
    return positions;
}

std::vector<KnobValue> priceCaps(const Book& book)
{
    const auto offers = pricesOf(book, auction::Side::Sell);
    const auto high = std::max(offers.high, book.options.priceCap.value_or(Price{}).mantissa());
    const auto step = stepFor(high - offers.low, tickOf(book));
    auto positions = evenly(downToStep(offers.low, step), upToStep(high, step), step);
    positions.emplace_back(std::nullopt);
    return positions;
}

/// Price steps in a row of 1, 2, 5; the finest that the prices keep comes first.
std::vector<KnobValue> ticks(const Book& book)
{
    const auto prices = pricesOf(book, std::nullopt);
    std::vector<KnobValue> positions;
    if (!book.options.priceStep)
        positions.emplace_back(std::nullopt);
    const auto least = book.options.priceStep ? tickOf(book) : placesOf(book);
    for (auto step = least; step <= std::max((prices.high - prices.low) / mostTick, least * 10);
         step = nextStep(step, least))
        positions.emplace_back(step);
    return positions;
}

std::vector<KnobValue> plainPositions(Knob knob, const Book& book)
{
    switch (knob) {
    case Knob::PriceShift:
        return shifts(book);
    case Knob::Demand:
        return demands(book);
    case Knob::PriceCap:
        return priceCaps(book);
    case Knob::VolumeCap:
        return volumeCaps(book);
    case Knob::PriceStep:
        return ticks(book);
    case Knob::Beta:
        return evenly(0, one, percent);
    case Knob::QuantityPart:
        break;
    }
    return evenly(0, 2 * one, percent);
}

} // namespace

std::vector<KnobValue> positionsOf(Knob knob, const Book& book)
{
    auto positions = plainPositions(knob, book);
    const auto rest = restOf(knob, book);
    if (std::find(positions.begin(), positions.end(), rest) != positions.end() || !rest)
        return positions;
    // "None" of a cap stands behind every number.
    const auto place =
        std::find_if(positions.begin(), positions.end(), [&](KnobValue at) { return !at || *at > *rest; });
    positions.insert(place, rest);
    return positions;
}

std::size_t nearestPosition(const std::vector<KnobValue>& positions, KnobValue value)
{
    const auto distance = [value](KnobValue at) {
        if (!at || !value)
            return at == value ? Int128{0} : static_cast<Int128>(largest) * 4;
        const auto way = static_cast<Int128>(*at) - *value;
        return way < 0 ? -way : way;
    };
    const auto found = std::min_element(positions.begin(), positions.end(),
                                        [&](KnobValue a, KnobValue b) { return distance(a) < distance(b); });
    return static_cast<std::size_t>(found - positions.begin());
}

} // namespace meritdesk::items
