#pragma once

#include <random>
#include <string>
#include <vector>

#include "core/auction/screens/series.h"

namespace meritdesk::auction::tests {

inline Declaration declared(std::string participant, Side side, const char* price, const char* quantity)
{
    return {std::move(participant), side, Price::read(price).value(), Quantity::read(quantity).value(), {}};
}

inline Capacity owned(std::string participant, const char* capacity)
{
    return {std::move(participant), Quantity::read(capacity).value()};
}

/// Up to six rounds of up to twelve orders among six participants, on few prices, so that bids and moves
/// coincide; sometimes with capacities, demand, a band, awards, deliveries.
class SeriesMaker
{
public:
    explicit SeriesMaker(unsigned seed)
        : m_random(seed)
    {
    }

    Series make()
    {
        Series series;
        const auto rounds = 1 + below(6);
        for (std::size_t i = 0; i < rounds; ++i) {
            series.rounds.push_back(round());
            series.rounds.back().id = "r" + std::to_string(i);
        }
        if (below(2) == 0)
            series.thresholds["equal_rounds"] = Level::fromMantissa(1'000'000);
        return series;
    }

private:
    std::size_t below(std::size_t end) { return m_random() % end; }

    std::string name() { return "P" + std::to_string(below(6)); }

    Quantity quantity() { return Quantity::fromMantissa(static_cast<std::int64_t>(1 + below(5)) * 333'333); }

    Round round()
    {
        Round round;
        if (below(2) == 0)
            round.demand = quantity();
        if (below(2) == 0)
            round.band = Band{Price::fromMantissa(-5'000'000), Price::fromMantissa(5'000'000),
                              below(2) == 0 ? std::optional(Price::fromMantissa(500'000)) : std::nullopt};
        if (below(3) == 0) {
            round.capacities.emplace();
            for (std::size_t i = 0; i <= below(6); ++i)
                round.capacities->push_back({"P" + std::to_string(i), quantity()});
        }
        for (auto i = below(13); i > 0; --i)
            round.orders.push_back(order());
        for (auto i = below(4); i > 0; --i)
            round.deliveries.push_back({name(), quantity(), quantity()});
        return round;
    }

    Declaration order()
    {
        Declaration order{name(),
                          below(3) == 0 ? Side::Buy : Side::Sell,
                          Price::fromMantissa((static_cast<std::int64_t>(below(5)) - 2) * 500'000),
                          quantity(),
                          {}};
        if (below(4) != 0)
            order.awarded = below(2) == 0 ? Quantity{} : order.quantity;
        return order;
    }

    std::mt19937 m_random;
};

} // namespace meritdesk::auction::tests
