#include "core/strategy/lab/book_arena.h"

#include <algorithm>
#include <cmath>

#include "core/auction/rule.h"

namespace meritdesk::strategy::lab {

using auction::Side;

namespace {

constexpr double perExact = 0.5e-12; ///< of the currency
constexpr double perStep = 1e-6;     ///< of a price or quantity unit

double rounded(Int128 exact)
{
    const auto narrow = static_cast<std::int64_t>(exact);
    return narrow == exact ? static_cast<double>(narrow) : static_cast<double>(exact);
}

const std::optional<auction::Scale>& scaleOf(const auction::Clearing& clearing, Side side)
{
    return side == Side::Buy ? clearing.buyScale : clearing.sellScale;
}

} // namespace

BookArena::BookArena(const BookGame& game, const auction::Rule& rule)
    : m_kept(game.book, rule)
    , m_welfare(game.book, rule)
    , m_places(static_cast<std::size_t>(game.choices.places))
    , m_bidders(biddersOf(game))
    , m_at(m_bidders.size())
    , m_payoffs(m_bidders.size())
{
    const auto payers = isOneSided(game.book) ? Side::Sell : Side::Buy;
    for (std::size_t i = 0; i < game.book.orders.size(); ++i) {
        m_own.push_back(game.book.orders[i].price);
        if (game.book.orders[i].side == payers)
            m_payers.push_back(static_cast<auction::Index>(i));
    }
    for (std::size_t bidder = 0; bidder < m_bidders.size(); ++bidder)
        put(bidder, 0);
}

void BookArena::put(std::size_t bidder, std::uint32_t place)
{
    const auto& seat = m_bidders[bidder];
    for (std::size_t i = 0; i < seat.orders.size(); ++i)
        m_kept.reprice(seat.orders[i], seat.prices[place][i]);
    m_at[bidder] = place;
}

const auction::Clearing& BookArena::clear()
{
    ++m_clearings;
    return m_kept.settle();
}

double BookArena::earned(const auction::Clearing& clearing, const BookBidder& bidder) const
{
    Int128 exact = 0;
    double money = 0;
    const auto& scale = scaleOf(clearing, bidder.side);
    for (const auto order : bidder.orders) {
        const auto awarded = clearing.awarded[order].mantissa();
        const Int128 own = 2 * static_cast<Int128>(m_own[order].mantissa()) * awarded;
        exact -= own;
        if (scale)
            money += rounded(clearing.exact[order]) * perExact * scale->factor.convert_to<double>()
                     + scale->perUnit.convert_to<double>() * static_cast<double>(awarded) * perStep;
        else
            exact += clearing.exact[order];
    }
    const double sum = rounded(exact) * perExact;
    return bidder.side == Side::Sell ? money + sum : -money - sum;
}

void BookArena::findCutOffs()
{
    m_highestSale.reset();
    m_lowestPurchase.reset();
    for (std::size_t i = 0; i < m_awarded.size(); ++i) {
        if (m_awarded[i].mantissa() == 0)
            continue;
        const auto& order = m_kept.book().orders[i];
        if (order.side == Side::Sell)
            m_highestSale = std::max(m_highestSale.value_or(order.price), order.price);
        else
            m_lowestPurchase = std::min(m_lowestPurchase.value_or(order.price), order.price);
    }
}

void BookArena::takePaid(const auction::Clearing& clearing)
{
    m_roundPaid = {};
    m_roundScaled = 0;
    m_roundVolume = clearing.volume.mantissa();
    for (const auto order : m_payers)
        m_roundPaid.add(clearing.exact[order]);
    if (const auto& scale = scaleOf(clearing, Side::Buy)) {
        m_roundScaled = auction::currencyOf(m_roundPaid.total()) * scale->factor
                        + scale->perUnit * clearing.volume.fraction();
        m_roundPaid = {};
    }
}

void BookArena::set(std::span<const std::uint32_t> places)
{
    for (std::size_t bidder = 0; bidder < places.size(); ++bidder)
        if (m_at[bidder] != places[bidder])
            put(bidder, places[bidder]);
    const auto& clearing = clear();
    m_awarded = clearing.awarded;
    for (std::size_t bidder = 0; bidder < m_bidders.size(); ++bidder)
        m_payoffs[bidder] = earned(clearing, m_bidders[bidder]);
    takePaid(clearing);
    findCutOffs();
}

void BookArena::addPayoffs(std::size_t bidder, std::span<double> totals)
{
    const auto& seat = m_bidders[bidder];
    const auto own = m_at[bidder];
    double last = 0;
    for (std::uint32_t place = 0; place < m_places; ++place) {
        const bool same = place > 0 && seat.prices[place] == seat.prices[place - 1];
        if (place == own) {
            last = m_payoffs[bidder];
        } else if (!same) {
            put(bidder, place);
            last = earned(clear(), seat);
        }
        totals[place] += last;
    }
    put(bidder, own);
}

void BookArena::book()
{
    ++m_rounds;
    if (m_roundScaled == 0)
        m_paid.add(m_roundPaid.total());
    else
        m_scaled += m_roundScaled;
    m_volume.add(m_roundVolume);
    m_welfare.add(m_awarded);
    double sum = 0;
    double squares = 0;
    for (std::size_t bidder = 0; bidder < m_bidders.size(); ++bidder) {
        const auto price = m_bidders[bidder].prices[m_at[bidder]].front();
        const double each = static_cast<double>(price.mantissa()) * perStep;
        sum += each;
        squares += each * each;
    }
    const auto count = static_cast<double>(m_bidders.size());
    m_dispersion += std::sqrt(std::max(0.0, squares / count - sum / count * (sum / count)));
}

Tally BookArena::takeTally()
{
    Tally made;
    made.rounds = m_rounds;
    if (m_rounds > 0) {
        made.paid = auction::currencyOf(m_paid.total()) + m_scaled;
        made.volume = Fraction(m_volume.total(), powerOfTen(Quantity::decimals));
        made.efficiency = m_welfare.takeEfficiency();
        made.dispersion = m_dispersion / m_rounds;
    }
    m_rounds = 0;
    m_paid = {};
    m_scaled = 0;
    m_volume = {};
    m_dispersion = 0;
    return made;
}

std::uint32_t BookArena::justInside(std::size_t bidder) const
{
    const auto& seat = m_bidders[bidder];
    const auto& cutOff = seat.side == Side::Sell ? m_highestSale : m_lowestPurchase;
    const auto isInside = [&](std::size_t place) {
        return std::all_of(seat.prices[place].begin(), seat.prices[place].end(), [&](Price price) {
            return seat.side == Side::Sell ? price < *cutOff : price > *cutOff;
        });
    };
    if (!cutOff)
        return seat.safe;
    auto inside = seat.safe; // prices only become more demanding from place to place
    auto outside = static_cast<std::uint32_t>(m_places);
    while (outside - inside > 1) {
        const auto middle = inside + (outside - inside) / 2;
        (isInside(middle) ? inside : outside) = middle;
    }
    return inside;
}

} // namespace meritdesk::strategy::lab
