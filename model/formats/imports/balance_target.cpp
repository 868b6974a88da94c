#include "formats/imports/balance_target.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace meritdesk::imports {

using balance::Case;
using balance::GivenSeries;
using balance::Party;
using balance::PriceKey;
using balance::Prices;
using balance::SatisfiedProduct;
using balance::Series;

namespace {

template <PriceKey key>
GivenSeries lookPrice(const Case& from)
{
    return from.prices.of(key);
}

template <PriceKey key>
void setPrice(Case& to, Shared<Series> series)
{
    to.prices.series[balance::indexOf(key)] = std::move(series);
}

template <GivenSeries Prices::*member>
GivenSeries lookMember(const Case& from)
{
    return from.prices.*member;
}

template <GivenSeries Prices::*member>
void setMember(Case& to, Shared<Series> series)
{
    to.prices.*member = std::move(series);
}

using Direction = std::optional<balance::SatisfiedDirection> balance::Satisfied::*;
using Product = std::optional<SatisfiedProduct> balance::SatisfiedDirection::*;

/// A series of the satisfied demand; nothing where it was never given.
template <Direction direction, Product product, Shared<Series> SatisfiedProduct::*member>
GivenSeries lookSatisfied(const Case& from)
{
    const auto& satisfied = from.prices.satisfied;
    if (!satisfied || !((*satisfied).*direction) || !((*((*satisfied).*direction)).*product))
        return {};
    const auto& series = (*((*((*satisfied).*direction)).*product)).*member;
    return series->micro.empty() ? GivenSeries() : GivenSeries(series);
}

/// Quantity and price of a product come in files of their own: the other one is missing until it comes.
template <Direction direction, Product product, Shared<Series> SatisfiedProduct::*member>
void setSatisfied(Case& to, Shared<Series> series)
{
    if (!to.prices.satisfied)
        to.prices.satisfied.emplace();
    auto& side = (*to.prices.satisfied).*direction;
    if (!side)
        side.emplace();
    auto& both = (*side).*product;
    if (!both)
        both.emplace();
    (*both).*member = std::move(series);
    for (auto part : {&SatisfiedProduct::quantity, &SatisfiedProduct::price})
        if (((*both).*part)->micro.empty())
            ((*both).*part) = Shared(Series{std::vector<std::int64_t>(to.steps.size(), Series::missing)});
}

GivenSeries lookInternal(const Case& from)
{
    if (!from.openSupplier || from.openSupplier->internalPrice->micro.empty())
        return {};
    return from.openSupplier->internalPrice;
}

void setInternal(Case& to, Shared<Series> series)
{
    if (!to.openSupplier)
        to.openSupplier.emplace();
    to.openSupplier->internalPrice = std::move(series);
}

template <GivenSeries balance::OpenSupplier::*member>
GivenSeries lookOther(const Case& from)
{
    return from.openSupplier ? (*from.openSupplier).*member : GivenSeries();
}

template <GivenSeries balance::OpenSupplier::*member>
void setOther(Case& to, Shared<Series> series)
{
    if (!to.openSupplier)
        to.openSupplier.emplace();
    (*to.openSupplier).*member = std::move(series);
}

template <PriceKey key>
constexpr BalanceTarget price(std::string_view id, std::string_view title,
                              BalanceMeasure measure = BalanceMeasure::Price)
{
    return {.id = id, .title = title, .measure = measure, .look = lookPrice<key>, .set = setPrice<key>};
}

template <GivenSeries Prices::*member>
constexpr BalanceTarget quantity(std::string_view id, std::string_view title, bool notNegative)
{
    return {.id = id,
            .title = title,
            .measure = BalanceMeasure::Quantity,
            .notNegative = notNegative,
            .look = lookMember<member>,
            .set = setMember<member>};
}

template <Direction direction, Product product>
constexpr BalanceTarget demand(std::string_view id, std::string_view title)
{
    return {.id = id,
            .title = title,
            .measure = BalanceMeasure::Quantity,
            .notNegative = true,
            .look = lookSatisfied<direction, product, &SatisfiedProduct::quantity>,
            .set = setSatisfied<direction, product, &SatisfiedProduct::quantity>};
}

template <Direction direction, Product product>
constexpr BalanceTarget demandPrice(std::string_view id, std::string_view title)
{
    return {.id = id,
            .title = title,
            .look = lookSatisfied<direction, product, &SatisfiedProduct::price>,
            .set = setSatisfied<direction, product, &SatisfiedProduct::price>};
}

template <GivenSeries balance::OpenSupplier::*member>
constexpr BalanceTarget other(std::string_view id, std::string_view title)
{
    return {.id = id,
            .title = title,
            .measure = BalanceMeasure::Quantity,
            .look = lookOther<member>,
            .set = setOther<member>};
}

constexpr BalanceTarget position(std::string_view id, std::string_view title, GivenSeries Party::*member,
                                 bool notNegative = false)
{
    return {.id = id,
            .title = title,
            .measure = BalanceMeasure::Quantity,
            .notNegative = notNegative,
            .member = member};
}

using balance::OpenSupplier;
using balance::Satisfied;
using balance::SatisfiedDirection;

constexpr auto upSide = &Satisfied::up;
constexpr auto downSide = &Satisfied::down;
constexpr auto afrr = &SatisfiedDirection::afrr;
constexpr auto mfrr = &SatisfiedDirection::mfrr;

constexpr std::array targets{
    price<PriceKey::DayAhead>("prices.day_ahead", "balance-series-day-ahead"),
    price<PriceKey::Voaa>("prices.voaa", "balance-series-voaa"),
    price<PriceKey::Up>("prices.up", "balance-series-up"),
    price<PriceKey::Down>("prices.down", "balance-series-down"),
    price<PriceKey::ReferenceUp>("prices.reference_up", "balance-series-reference-up"),
    price<PriceKey::ReferenceDown>("prices.reference_down", "balance-series-reference-down"),
    price<PriceKey::Direction>("prices.direction", "balance-series-direction", BalanceMeasure::Direction),
    price<PriceKey::ExternalBuy>("prices.external_buy", "balance-series-external-buy"),
    price<PriceKey::ExternalSell>("prices.external_sell", "balance-series-external-sell"),
    price<PriceKey::Sell>("prices.sell", "balance-series-sell"),
    price<PriceKey::Buy>("prices.buy", "balance-series-buy"),
    price<PriceKey::Imbalance>("prices.imbalance", "balance-series-imbalance-price"),
    quantity<&Prices::areaVolume>("prices.area_volume", "balance-series-area-volume", false),
    quantity<&Prices::activatedUp>("prices.activated_up", "balance-series-activated-up", true),
    quantity<&Prices::activatedDown>("prices.activated_down", "balance-series-activated-down", true),
    demand<upSide, afrr>("prices.satisfied.up.afrr.quantity", "balance-series-demand-up-afrr"),
    demand<upSide, mfrr>("prices.satisfied.up.mfrr.quantity", "balance-series-demand-up-mfrr"),
    demand<downSide, afrr>("prices.satisfied.down.afrr.quantity", "balance-series-demand-down-afrr"),
    demand<downSide, mfrr>("prices.satisfied.down.mfrr.quantity", "balance-series-demand-down-mfrr"),
    demandPrice<upSide, afrr>("prices.satisfied.up.afrr.price", "balance-series-demand-price-up-afrr"),
    demandPrice<upSide, mfrr>("prices.satisfied.up.mfrr.price", "balance-series-demand-price-up-mfrr"),
    demandPrice<downSide, afrr>("prices.satisfied.down.afrr.price", "balance-series-demand-price-down-afrr"),
    demandPrice<downSide, mfrr>("prices.satisfied.down.mfrr.price", "balance-series-demand-price-down-mfrr"),
    other<&OpenSupplier::latvia>("open_supplier.others.LV", "balance-series-latvia"),
    other<&OpenSupplier::lithuania>("open_supplier.others.LT", "balance-series-lithuania"),
    BalanceTarget{
        .id = "prices.neutrality", .title = "balance-series-neutrality", .measure = BalanceMeasure::Month},
    BalanceTarget{.id = "open_supplier.internal_price",
                  .title = "balance-series-internal-price",
                  .look = lookInternal,
                  .set = setInternal},
    position("metered", "balance-series-metered", &Party::metered),
    position("scheduled", "balance-series-scheduled", &Party::scheduled),
    position("consumption", "balance-series-consumption", &Party::consumption, true),
    position("production", "balance-series-production", &Party::production, true),
    position("imbalance", "balance-series-imbalance", &Party::imbalance),
    position("activated", "balance-series-activated", &Party::activated),
};

Party& partyFor(Case& to, const std::string& id)
{
    const auto found = std::find_if(to.parties.begin(), to.parties.end(),
                                    [&](const Party& party) { return party.id == id; });
    return found != to.parties.end() ? *found : to.parties.emplace_back(Party{.id = id});
}

} // namespace

std::span<const BalanceTarget> balanceTargets()
{
    return targets;
}

const BalanceTarget& balanceTarget(std::string_view id)
{
    const auto* const found = std::find_if(targets.begin(), targets.end(),
                                           [&](const BalanceTarget& target) { return target.id == id; });
    assert(found != targets.end());
    return *found;
}

const Party* partyIn(const Case& from, std::string_view id)
{
    const auto found = std::find_if(from.parties.begin(), from.parties.end(),
                                    [&](const Party& party) { return party.id == id; });
    return found == from.parties.end() ? nullptr : &*found;
}

GivenSeries seriesIn(const Case& from, const BalanceTarget& target, std::string_view party)
{
    if (!target.member)
        return target.look ? target.look(from) : GivenSeries();
    const auto* owner = partyIn(from, party);
    return owner ? owner->*target.member : GivenSeries();
}

void setSeries(Case& to, const BalanceTarget& target, const std::string& party, Series series)
{
    if (target.member)
        partyFor(to, party).*target.member = Shared(std::move(series));
    else
        target.set(to, Shared(std::move(series)));
}

void putSeries(Case& to, const BalanceTarget& target, const std::string& party, Series series)
{
    setSeries(to, target, party, std::move(series));
    if (!target.member)
        return;
    auto& owner = partyFor(to, party);
    const bool position = target.member == &Party::metered || target.member == &Party::scheduled
                          || target.member == &Party::activated;
    if (position)
        owner.imbalance.reset();
    if (target.member == &Party::imbalance)
        for (auto member : {&Party::metered, &Party::scheduled, &Party::activated})
            (owner.*member).reset();
}

std::string balancePlace(const BalanceTarget& target, std::string_view party)
{
    return target.member ? "brps." + std::string(party) + "." + std::string(target.id)
                         : std::string(target.id);
}

} // namespace meritdesk::imports
