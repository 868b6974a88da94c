#include "core/classroom/bidder.h"

#include <algorithm>

#include "core/classroom/bidders.h"
#include "core/classroom/rounds.h"
#include "core/listed.h"

namespace meritdesk::classroom {

using auction::Price;
using auction::Quantity;
using auction::Side;

namespace {

constexpr std::int64_t centStep = 10'000; ///< mantissa of 0.01
constexpr std::int64_t percents = 100;

std::int64_t floorTo(std::int64_t value, std::int64_t step)
{
    const auto rest = value % step;
    return rest < 0 ? value - rest - step : value - rest;
}

std::optional<Price> lastPriceOf(const Class& room, std::size_t round)
{
    for (auto before = round; before > 0; --before) {
        if (room.rounds[before - 1].stage != Stage::Revealed)
            continue;
        const auto cleared = clearingOf(room, before - 1);
        const auto price = cleared ? boardPrice(*cleared) : std::nullopt;
        if (!price)
            return std::nullopt;
        return Price::fromMantissa(static_cast<std::int64_t>(floorOf(Fraction(*price * 1'000'000))));
    }
    return std::nullopt;
}

/// What the announced steps would refuse is left out: quantities are cut down to their step.
void fit(std::vector<SheetRow>& rows, const auction::Options& options)
{
    const auto step = options.quantityStep.mantissa();
    for (auto& row : rows)
        row.quantity = Quantity::fromMantissa(floorTo(row.quantity.mantissa(), step));
    std::erase_if(rows, [](const SheetRow& row) { return row.quantity <= Quantity{}; });
}

} // namespace

Price onStep(const BidderView& view, Price price)
{
    const auto step = view.options.priceStep ? view.options.priceStep->mantissa() : centStep;
    const auto down = floorTo(price.mantissa(), step);
    const bool up = view.seat.side == Side::Sell && down != price.mantissa();
    return Price::fromMantissa(up ? down + step : down);
}

Price shaded(const BidderView& view, Price price, std::int64_t percent)
{
    const auto size = price.mantissa() < 0 ? -price.mantissa() : price.mantissa();
    const auto move = Price::fromMantissa(size / percents * percent + size % percents * percent / percents);
    return onStep(view, view.seat.side == Side::Sell ? price + move : price - move);
}

Sheet computerSheet(const Class& room, std::size_t round, std::size_t seat)
{
    const auto& place = room.seats[seat];
    const auto* bidder = place.bidder ? listed(bidders, *place.bidder) : nullptr;
    if (!bidder)
        return {.seat = place.id};
    const auto& options = room.rounds[round].terms.options;
    BidderView view{.seat = place,
                    .values = rankedValues(place),
                    .options = options,
                    .lastPrice = lastPriceOf(room, round),
                    .chance = Generator(room.seed, round, place.id)};
    Sheet sheet{.seat = place.id, .rows = bidder->bid(view)};
    fit(sheet.rows, options);
    return sheet;
}

} // namespace meritdesk::classroom
