#include "core/response/provenance/given_parts.h"

namespace meritdesk::response {

namespace {

constexpr auto unitMw = "MW";
constexpr auto unitMonth = "RUB/MW";
constexpr auto unitEnergy = "RUB/MWh";

/// Every bid as one row: hundreds of suppliers are one source.
GivenNumber bidsOf(const std::string& place, const kom::Zone& zone)
{
    return seriesOf(place + ".bids", "given-bids", zone.bids.size(), {}, zone.id);
}

void addCurve(GivenList& list, const std::string& place, const kom::Zone& zone)
{
    list.given(numberOf(place + ".q1", "given-q1", zone.q1, unitMw, zone.id));
    auto ratio = numberOf(place + ".q2_ratio", "given-q2-ratio", zone.q2Ratio, {}, zone.id);
    if (zone.q2)
        list.given(numberOf(place + ".q2", "given-q2", *zone.q2, unitMw, zone.id));
    else if (zone.q2Ratio == kom::Zone().q2Ratio)
        list.standing(std::move(ratio), remembered("origin-kom-rules"));
    else
        list.given(std::move(ratio));
    list.given(numberOf(place + ".p1", "given-p1", zone.p1, unitMonth, zone.id));
    list.given(numberOf(place + ".p2", "given-p2", zone.p2, unitMonth, zone.id));
}

} // namespace

void addZone(GivenList& list, const std::string& place, const kom::Zone& zone, bool embedded)
{
    addCurve(list, place, zone);
    list.given(bidsOf(place, zone));
    auto cap = numberOf(place + ".dr_cap_share", "given-dr-cap", zone.drCapShare, {}, zone.id);
    if (zone.drCapShare == kom::Zone().drCapShare)
        list.standing(std::move(cap), fromArticle());
    else
        list.given(std::move(cap));
    if (!embedded && zone.dr.own != Mw())
        list.given(numberOf(place + ".dr.own", "given-dr-own", zone.dr.own, unitMw, zone.id));
    if (zone.dr.others != Mw())
        list.given(numberOf(place + ".dr.others", "given-dr-others", zone.dr.others, unitMw, zone.id));
    if (embedded)
        return;
    for (std::size_t i = 0; i < zone.groups.size(); ++i) {
        const auto group = element(place + ".groups", i);
        list.given(numberOf(group + ".purchased", "company_kom_purchase", zone.groups[i].purchased, unitMw,
                            zone.groups[i].id));
        list.given(numberOf(group + ".sold", "company_kom_generation", zone.groups[i].sold, unitMw,
                            zone.groups[i].id));
    }
    if (!zone.depths.empty())
        list.given(listOf(place + ".depths", "given-depths", zone.depths, unitMw));
}

void addMarket(GivenList& list, const std::string& place, const dayahead::Market& market,
               const std::string& subject)
{
    const auto dot = place.empty() ? std::string() : place + ".";
    list.given(seriesOf(dot + "load", "given-load", market.load.size(), "h", subject));
    if (market.stacks.size() == 1) {
        list.given(seriesOf(dot + "stack", market.stacks.front().isOffers() ? "given-offers" : "given-blocks",
                            market.stacks.front().size(), {}, subject));
    } else if (!market.stacks.empty()) {
        list.given(seriesOf(dot + "stacks", "given-stacks", market.stacks.size(), {}, subject));
    }
    if (!market.demand.empty())
        list.given(seriesOf(dot + "demand", "given-buyers", market.demand.size(), {}, subject));
    if (market.scarcityPrice)
        list.given(
            numberOf(dot + "scarcity_price", "given-scarcity", *market.scarcityPrice, unitEnergy, subject));
}

void addCriterion(GivenList& list, const std::string& place, const dayahead::Criterion& criterion)
{
    if (!criterion.kind || criterion.kind->key.empty())
        return;
    const std::string key(criterion.kind->key);
    list.given(numberOf(place + "." + key, "given-" + key, criterion.number,
                        key == "cost"     ? "RUB"
                        : key == "strike" ? unitEnergy
                                          : ""));
}

GivenNumbers givenNumbers(const kom::Case& input)
{
    GivenList list(input.origins);
    auto months = countOf("months", "months", input.months);
    if (input.months == kom::Case().months)
        list.standing(std::move(months), fromArticle());
    else
        list.given(std::move(months));
    for (std::size_t i = 0; i < input.zones.size(); ++i)
        addZone(list, element("zones", i), input.zones[i], false);
    return list.take();
}

GivenNumbers givenNumbers(const dayahead::Case& input)
{
    GivenList list(input.origins);
    addMarket(list, {}, input.market, input.day ? printDay(*input.day) : std::string());
    for (std::size_t i = 0; i < input.reductions.size(); ++i)
        list.given(numberOf(element("reductions", i) + ".depth", "depth", input.reductions[i].depth, unitMw));
    for (std::size_t i = 0; i < input.groups.size(); ++i) {
        const auto& group = input.groups[i];
        const auto place = element("groups", i);
        auto load = listOf(place + ".load", "company_dayahead_purchase", group.load.values, unitMw);
        auto sold =
            listOf(place + ".generation", "company_dayahead_generation", group.generation.values, unitMw);
        for (auto* number : {&load, &sold})
            number->subject = group.id;
        list.given(std::move(load));
        list.given(std::move(sold));
    }
    for (std::size_t i = 0; i < input.criteria.size(); ++i)
        addCriterion(list, element("criteria", i), input.criteria[i]);
    return list.take();
}

} // namespace meritdesk::response
