#include "core/response/provenance/given_numbers.h"

#include "core/response/provenance/given_parts.h"

namespace meritdesk::response {

using demand::Case;

namespace {

constexpr auto unitMw = "MW";
constexpr auto unitMonth = "RUB/MW";
constexpr auto unitEnergy = "RUB/MWh";
constexpr auto unitRub = "RUB";

/// The number at its default, with that origin, else as given.
void put(GivenList& list, bool byDefault, GivenNumber number, Origin origin)
{
    if (byDefault)
        list.standing(std::move(number), std::move(origin));
    else
        list.given(std::move(number));
}

void addPrices(GivenList& list, const demand::CapacityPrices& prices)
{
    if (prices.cap)
        list.given(numberOf("prices.cap", "given-price-cap", *prices.cap, unitMonth));
    if (prices.kom)
        list.given(numberOf("prices.kom", "given-price-kom", *prices.kom, unitMonth));
    if (prices.buy)
        list.given(numberOf("prices.buy", "given-price-buy", *prices.buy, unitMonth));
    put(list, prices.reserve == whole<Share>(1), numberOf("prices.reserve", "reserve_ratio", prices.reserve),
        typicalOf("origin-reserve-one"));
}

/// "2 h: 0.5" of a mechanism in its order of hours.
void addShares(GivenList& list, const Case& input, const demand::Mechanism& mechanism)
{
    std::size_t at = 0;
    while (demand::mechanisms[at] != &mechanism)
        ++at;
    GivenNumber made{.place = "k_by_hours." + std::string(mechanism.id),
                     .label = "given-k",
                     .subject = std::string(mechanism.title)};
    for (const int hours : input.durations)
        if (const auto& share = input.counted[at][static_cast<std::size_t>(hours - 1)])
            made.values.push_back(std::to_string(hours) + " h: " + share->text());
    put(list, mechanism.shares && input.counted[at] == mechanism.shares(), std::move(made),
        mechanism.pilot ? fromArticle() : typicalOf("origin-k-one"));
}

void addRules(GivenList& list, const Case& input)
{
    const Case none;
    put(list, input.months == none.months, countOf("months", "months", input.months), fromArticle());
    for (const auto* mechanism : input.chosen)
        addShares(list, input, *mechanism);
    if (input.pilot)
        list.given(numberOf("pilot.cap", "pilot_cap", input.pilot->cap, unitMw));
    put(list, input.delivery == none.delivery, listOf("delivery", "delivered_share", input.delivery.shares),
        fromArticle());
    put(list, input.premiumRate == none.premiumRate,
        numberOf("premium_rate", "premium_rate", input.premiumRate), fromArticle());
    put(list, input.eventsPerMonth == none.eventsPerMonth,
        countOf("events_per_month", "events_per_month", input.eventsPerMonth), fromArticle());
}

void addMarkets(GivenList& list, const Case& input)
{
    if (input.kom.delta)
        list.given(numberOf("kom.delta", "given_kom_delta", *input.kom.delta, unitMonth));
    if (input.kom.zone)
        addZone(list, "kom.zone", *input.kom.zone, true);
    if (!input.dayAhead)
        return;
    for (std::size_t i = 0; i < input.dayAhead->profiles.size(); ++i) {
        const auto& profile = input.dayAhead->profiles[i];
        addMarket(list, element("dayahead.profiles", i), profile.market,
                  profile.days.empty() ? std::string() : printDay(profile.days.front()));
    }
    addCriterion(list, "dayahead.criterion", input.dayAhead->criterion);
}

void addCompany(GivenList& list, const std::string& place, const demand::Company& company)
{
    const auto add = [&](const char* key, const char* label, const Mw& value) {
        if (value != Mw())
            list.given(numberOf(place + "." + key, label, value, unitMw, company.id));
    };
    add("kom_purchase", "company_kom_purchase", company.komPurchase);
    add("kom_generation", "company_kom_generation", company.komGeneration);
    add("dayahead_purchase", "company_dayahead_purchase", company.dayAheadPurchase);
    add("dayahead_generation", "company_dayahead_generation", company.dayAheadGeneration);
    add("retail_generation", "given-retail-generation", company.retailGeneration);
}

void addCosts(GivenList& list, const Case& input)
{
    const auto& costs = input.costs;
    put(list, costs.annual == Rub(), numberOf("costs.annual", "annual_cost", costs.annual, unitRub),
        fromArticle());
    put(list, costs.perEvent == Rub(), numberOf("costs.per_event", "cost_per_event", costs.perEvent, unitRub),
        fromArticle());
    put(list, costs.perMwh == RubPerMwh(),
        numberOf("costs.per_mwh", "cost_per_mwh", costs.perMwh, unitEnergy), fromArticle());
    if (input.target != Rub())
        list.given(numberOf("target", "target", input.target, unitRub));
    for (std::size_t i = 0; i < input.questions.size(); ++i) {
        const auto& question = input.questions[i];
        list.given({.place = element("sensitivity", i),
                    .label = "given-question",
                    .subject = std::string(question.factor->title),
                    .values = {question.low.text(), question.high.text()}});
    }
}

} // namespace

GivenNumbers givenNumbers(const Case& input)
{
    GivenList list(input.origins);
    if (input.depths.empty() && input.companies.empty() && !input.baselines)
        return {};
    if (!input.depths.empty())
        list.given(listOf("depths", "depth", input.depths, unitMw));
    if (!input.durations.empty()) {
        GivenNumber hours{.place = "durations", .label = "duration", .unit = "h"};
        for (const int duration : input.durations)
            hours.values.push_back(std::to_string(duration));
        list.given(std::move(hours));
    }
    addPrices(list, input.prices);
    addRules(list, input);
    addMarkets(list, input);
    for (std::size_t i = 0; i < input.companies.size(); ++i)
        addCompany(list, element("companies", i), input.companies[i]);
    addCosts(list, input);
    if (input.baselines)
        addSite(list, *input.baselines);
    return list.take();
}

} // namespace meritdesk::response
