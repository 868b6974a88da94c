#include "core/auction/participants.h"

#include <string_view>
#include <unordered_map>

namespace meritdesk::auction {

namespace {

/// What an order's award is worth at its declared price beyond its money; for a seller the other way round.
void addRent(Rent& rent, const Book& book, const Clearing& clearing, std::size_t index)
{
    const auto& order = book.orders[index];
    const bool buys = order.side == Side::Buy;
    const Int128 worth = static_cast<Int128>(2 * order.price.mantissa()) * clearing.awarded[index].mantissa();
    if (!(buys ? clearing.buyScale : clearing.sellScale)) {
        rent.counted.add(buys ? worth - clearing.exact[index] : clearing.exact[index] - worth);
        return;
    }
    const Fraction gain = currencyOf(Integer(worth)) - moneyOf(book, clearing, index);
    rent.toScale = rent.toScale.value_or(Fraction()) + (buys ? gain : Fraction(-gain));
}

Fraction inCurrency(const Rent& rent)
{
    return currencyOf(rent.counted.total()) + rent.toScale.value_or(Fraction());
}

void addTrade(ParticipantResult& result, const Book& book, const Clearing& clearing, std::size_t index)
{
    const auto quantity = TotalQuantity::fromMantissa(clearing.awarded[index].mantissa());
    if (book.orders[index].side == Side::Buy) {
        result.bought += quantity;
        result.paid += clearing.amounts[index];
    } else {
        result.sold += quantity;
        result.received += clearing.amounts[index];
    }
}

/// Who stands behind each order, counted in order of first appearance, and everybody's first order.
struct Participants
{
    explicit Participants(const Book& book)
    {
        ofOrder.reserve(book.orders.size());
        std::unordered_map<std::string_view, std::size_t> places;
        places.reserve(book.orders.size());
        for (const auto& order : book.orders) {
            const auto [found, fresh] = places.emplace(order.participant, firstOrders.size());
            if (fresh)
                firstOrders.push_back(ofOrder.size());
            ofOrder.push_back(found->second);
        }
    }

    std::vector<std::size_t> ofOrder = {};
    std::vector<std::size_t> firstOrders = {};
};

std::vector<ParticipantResult> resultsOf(const Book& book, const Participants& participants,
                                         const Clearing& clearing)
{
    std::vector<ParticipantResult> results(participants.firstOrders.size());
    for (std::size_t i = 0; i < results.size(); ++i)
        results[i].firstOrder = participants.firstOrders[i];
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        auto& result = results[participants.ofOrder[i]];
        addTrade(result, book, clearing, i);
        addRent(result.rent, book, clearing, i);
    }
    return results;
}

} // namespace

std::vector<std::vector<ParticipantResult>> participantsOf(const Book& book,
                                                           std::span<const Clearing> clearings)
{
    const Participants participants(book);
    std::vector<std::vector<ParticipantResult>> results;
    results.reserve(clearings.size());
    for (const auto& clearing : clearings)
        results.push_back(resultsOf(book, participants, clearing));
    return results;
}

Money gainOver(const ParticipantResult& before, const ParticipantResult& now)
{
    const auto first = before.rent.counted.narrow();
    const auto last = now.rent.counted.narrow();
    Int128 gain = 0;
    if (first && last && !before.rent.toScale && !now.rent.toScale
        && !__builtin_sub_overflow(*last, *first, &gain))
        return roundedToCents(gain);
    return roundedToCents(Fraction(inCurrency(now.rent) - inCurrency(before.rent)));
}

} // namespace meritdesk::auction
