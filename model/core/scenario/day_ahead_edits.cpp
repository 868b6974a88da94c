#include "core/scenario/day_ahead_edits.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <utility>

#include "core/response/dayahead/check.h"

namespace meritdesk::scenario {

using response::Mw;
using response::Origin;
using response::OriginKind;
using response::RubPerMwh;
using response::dayahead::Block;
using response::dayahead::Buyer;
using response::dayahead::Case;
using response::dayahead::Criterion;
using response::dayahead::Group;
using response::dayahead::Offer;
using response::dayahead::Reduction;
using response::dayahead::Stack;

namespace {

constexpr std::array<std::string_view, 2> currencies{"RUB", "EUR"};

std::string at(const std::string& list, std::size_t place)
{
    return list + "[" + std::to_string(place) + "]";
}

/// The numbers at a place and below it are the user's from now on.
void takeAsOwn(Case& input, const std::string& place)
{
    std::erase_if(input.origins, [&place](const auto& each) {
        const auto& at = each.first;
        return at.starts_with(place)
               && (at.size() == place.size() || at[place.size()] == '[' || at[place.size()] == '.');
    });
    input.origins[place] = {OriginKind::Own, {}};
}

/// Puts a list in another's place: its entries that differ are the user's from now on, or all of it where it
/// is mostly or at another length new.
template <class Each>
void replaceList(Case& input, const std::string& place, std::vector<Each>& list, const std::vector<Each>& by)
{
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < by.size() && list.size() == by.size(); ++i)
        if (!(list[i] == by[i]))
            others.push_back(i);
    if (list.size() != by.size() || others.size() * 2 > by.size())
        takeAsOwn(input, place);
    else
        for (const auto i : others)
            takeAsOwn(input, at(place, i));
    list = by;
}

/// An edit of the case, which is then held against its check; one that was faulty before may stay so.
Edit edit(EditName name, Change<Case> change)
{
    return changeDayAhead(std::move(name), [change = std::move(change)](Case& input) {
        const bool sound = dayAheadFaults(input).empty();
        auto fault = change(input);
        if (fault || !sound)
            return fault;
        const auto faults = dayAheadFaults(input);
        return faults.empty() ? std::optional<Finding>() : faults.front();
    });
}

template <class Amount>
std::optional<Finding> negative(const Amount& amount, std::string place)
{
    if (amount >= Amount())
        return std::nullopt;
    return error("negative", std::move(place), {{"value", amount.text()}});
}

std::optional<Finding> notPositive(Mw volume, std::string place)
{
    if (volume > Mw())
        return std::nullopt;
    return error("not-positive", std::move(place), {{"value", volume.text()}});
}

/// The stack of an hour in the case; the one of all hours when they share it.
Stack& stackOf(Case& input, std::size_t hour)
{
    auto& stacks = input.market.stacks;
    if (stacks.empty())
        stacks.resize(1);
    return stacks.size() == 1 ? stacks.front() : stacks[hour];
}

std::string placeOfStack(std::size_t hour, const Case& input)
{
    return input.market.stacks.size() > 1 ? at("stacks", hour) : std::string("stack");
}

/// Lays other pieces under an hour; `make` makes the stack of them, `given` the pieces of the one before.
template <class Each>
std::optional<Finding> replaceStack(Case& input, std::size_t hour, const std::vector<Each>& pieces,
                                    std::vector<Each> given, Stack (*make)(const std::vector<Each>&))
{
    replaceList(input, placeOfStack(hour, input), given, pieces);
    stackOf(input, hour) = make(pieces);
    return std::nullopt;
}

std::optional<Finding> faultOfPlace(const Case& input, std::size_t hour, bool empty)
{
    if (input.market.stacks.size() > 1 && hour >= input.market.stacks.size())
        return error("day-ahead-hour-gone", {});
    if (empty)
        return error("list-too-short", placeOfStack(hour, input), {{"minimum", "1"}});
    return std::nullopt;
}

std::optional<Finding> faultOfHourly(const response::dayahead::Hourly& hourly, std::size_t hours,
                                     const std::string& place)
{
    if (hourly.values.size() != 1 && hourly.values.size() != hours)
        return error("not-one-an-hour", place,
                     {{"count", std::to_string(hourly.values.size())}, {"hours", std::to_string(hours)}});
    for (const auto& value : hourly.values)
        if (auto fault = negative(value, place))
            return fault;
    return std::nullopt;
}

std::optional<Finding> faultOfGroups(const std::vector<Group>& groups, std::size_t hours)
{
    std::set<std::string> ids;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto place = at("groups", i);
        if (groups[i].id.empty())
            return error("text-too-short", place + ".id", {{"value", "\"\""}, {"minimum", "1"}});
        if (!ids.insert(groups[i].id).second)
            return error("id-used-before", place + ".id", {{"value", groups[i].id}});
        if (auto fault = faultOfHourly(groups[i].load, hours, place + ".load"))
            return fault;
        if (auto fault = faultOfHourly(groups[i].generation, hours, place + ".generation"))
            return fault;
    }
    return std::nullopt;
}

std::optional<Finding> faultOfReductions(const std::vector<Reduction>& reductions)
{
    for (std::size_t i = 0; i < reductions.size(); ++i) {
        if (auto fault = negative(reductions[i].depth, at("reductions", i) + ".depth"))
            return fault;
        const std::array<std::pair<std::int64_t, const char*>, 2> counts{
            {{reductions[i].firstHour, ".first_hour"}, {reductions[i].duration, ".duration"}}};
        for (const auto& [value, key] : counts)
            if (value < 1)
                return error("not-positive", at("reductions", i) + key, {{"value", std::to_string(value)}});
    }
    return std::nullopt;
}

} // namespace

std::vector<Finding> dayAheadFaults(const Case& input)
{
    const auto& stacks = input.market.stacks;
    const auto hours = input.market.hours();
    if (hours == 0)
        return {error("list-too-short", "load", {{"minimum", "1"}})};
    if (stacks.size() != 1 && stacks.size() != hours)
        return {error("stack-or-stacks", "stack")};
    if (std::any_of(stacks.begin(), stacks.end(), [](const Stack& stack) { return stack.size() == 0; }))
        return {error("list-too-short", "stack", {{"minimum", "1"}})};
    if (auto fault = faultOfGroups(input.groups, hours))
        return {std::move(*fault)};
    return faultsOf(input);
}

std::vector<Block> blocksIn(const Stack& stack)
{
    std::vector<Block> blocks;
    if (stack.isOffers())
        return blocks;
    for (std::size_t i = 0; i < stack.size(); ++i)
        blocks.push_back(
            {stack.from(i), stack.to(i), stack.priceFrom(i), stack.priceTo(i), stack.labelOf(i)});
    return blocks;
}

std::vector<Offer> offersIn(const Stack& stack)
{
    std::vector<Offer> offers;
    if (!stack.isOffers())
        return offers;
    offers.resize(stack.size());
    for (std::size_t i = 0; i < stack.size(); ++i)
        offers[stack.given(i)] = {stack.to(i) - stack.from(i), stack.priceFrom(i),
                                  stack.labelOf(stack.given(i))};
    return offers;
}

Edit setBlocks(std::size_t hour, std::vector<Block> blocks)
{
    return edit(
        {.key = "edit-stack"}, [hour, blocks = std::move(blocks)](Case& input) -> std::optional<Finding> {
            if (auto fault = faultOfPlace(input, hour, blocks.empty()))
                return fault;
            if (const auto fault = response::dayahead::faultOf(blocks))
                return error(fault->code,
                             at(placeOfStack(hour, input), fault->index) + "." + std::string(fault->key),
                             {{"value", fault->value}, {"limit", fault->limit}});
            return replaceStack(input, hour, blocks, blocksIn(stackOf(input, hour)), &Stack::ofBlocks);
        });
}

Edit setOffers(std::size_t hour, std::vector<Offer> offers)
{
    return edit(
        {.key = "edit-stack"}, [hour, offers = std::move(offers)](Case& input) -> std::optional<Finding> {
            if (auto fault = faultOfPlace(input, hour, offers.empty()))
                return fault;
            for (std::size_t i = 0; i < offers.size(); ++i)
                if (auto fault = notPositive(offers[i].volume, at(placeOfStack(hour, input), i) + ".volume"))
                    return fault;
            return replaceStack(input, hour, offers, offersIn(stackOf(input, hour)), &Stack::ofOffers);
        });
}

Edit setHourlyLoads(std::vector<Mw> loads)
{
    return edit(
        {.key = "edit-hourly-loads"}, [loads = std::move(loads)](Case& input) -> std::optional<Finding> {
            if (loads.empty())
                return error("list-too-short", "load", {{"minimum", "1"}});
            for (std::size_t hour = 0; hour < loads.size(); ++hour)
                if (auto fault = negative(loads[hour], at("load", hour)))
                    return fault;
            const auto stacks = input.market.stacks.size();
            if (stacks > 1 && stacks != loads.size())
                return error("not-one-an-hour", "stacks",
                             {{"count", std::to_string(stacks)}, {"hours", std::to_string(loads.size())}});
            replaceList(input, "load", input.market.load, loads);
            return faultOfGroups(input.groups, loads.size());
        });
}

Edit setElasticBuyers(std::vector<Buyer> buyers)
{
    return edit({.key = "edit-elastic-buyers"},
                [buyers = std::move(buyers)](Case& input) -> std::optional<Finding> {
                    for (std::size_t i = 0; i < buyers.size(); ++i)
                        if (auto fault = notPositive(buyers[i].volume, at("demand", i) + ".volume"))
                            return fault;
                    replaceList(input, "demand", input.market.demand, buyers);
                    return std::nullopt;
                });
}

Edit setScarcityPrice(std::optional<RubPerMwh> price)
{
    return edit({.key = "edit-scarcity-price"}, [price](Case& input) -> std::optional<Finding> {
        input.market.scarcityPrice = price;
        takeAsOwn(input, "scarcity_price");
        return std::nullopt;
    });
}

Edit setReductions(std::vector<Reduction> reductions, bool dragged)
{
    return edit({.key = "edit-reductions", .mergeKey = dragged ? "drag-reductions" : ""},
                [reductions = std::move(reductions)](Case& input) -> std::optional<Finding> {
                    replaceList(input, "reductions", input.reductions, reductions);
                    return faultOfReductions(reductions);
                });
}

Edit setDayAheadGroups(std::vector<Group> groups)
{
    return edit({.key = "edit-day-ahead-groups"},
                [groups = std::move(groups)](Case& input) -> std::optional<Finding> {
                    replaceList(input, "groups", input.groups, groups);
                    return faultOfGroups(groups, input.market.hours());
                });
}

Edit setCriteria(std::vector<Criterion> criteria)
{
    return edit(
        {.key = "edit-criteria"}, [criteria = std::move(criteria)](Case& input) -> std::optional<Finding> {
            for (std::size_t i = 0; i < criteria.size(); ++i)
                if (const auto& kind = *criteria[i].kind; !kind.mayBeNegative)
                    if (auto fault =
                            negative(criteria[i].number, at("criteria", i) + "." + std::string(kind.key)))
                        return fault;
            replaceList(input, "criteria", input.criteria, criteria);
            return std::nullopt;
        });
}

Edit setDayAheadCurrency(std::string currency)
{
    return edit({.key = "edit-day-ahead-currency"},
                [currency = std::move(currency)](Case& input) -> std::optional<Finding> {
                    if (std::find(currencies.begin(), currencies.end(), currency) == currencies.end())
                        return error("not-one-of", "currency", {{"value", currency}, {"words", "RUB, EUR"}});
                    input.currency = currency;
                    return std::nullopt;
                });
}

} // namespace meritdesk::scenario
