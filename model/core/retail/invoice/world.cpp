#include "core/retail/invoice/world.h"

#include "core/listed.h"
#include "core/retail/categories.h"
#include "core/retail/component.h"
#include "core/retail/eligibility.h"
#include "core/retail/line_sink.h"

namespace meritdesk::retail::invoice {

namespace {

template <class List, class Is>
std::optional<std::size_t> indexIn(const List& list, Is is)
{
    for (std::size_t i = 0; i < list.size(); ++i)
        if (is(list[i]))
            return i;
    return std::nullopt;
}

} // namespace

Result<Ground> groundOf(const PreparedCase& prepared, const Invoice& invoice)
{
    const auto site =
        indexIn(prepared.sites, [&](const PreparedSite& each) { return each.input->name == invoice.site; });
    if (!site)
        return error("invoice-site-unknown", {}, {{"site", invoice.site}});
    const auto month = indexIn(
        prepared.tariffs, [&](const PreparedTariff& each) { return each.input->month == invoice.month; });
    if (!month)
        return error("invoice-month-unknown", {}, {{"month", printMonth(invoice.month)}});
    Ground ground{&prepared, *site, *month, listed(categories, invoice.category)};
    if (!ground.category)
        return error("invoice-category-unknown", {}, {{"category", invoice.category}});
    const auto& from = prepared.sites[*site];
    ground.context = monthContext(*from.input, prepared.tariffs[*month], from.months[*month]);
    std::vector<Finding> findings;
    for (const auto& reason : lackingFor(ground.context, *ground.category))
        findings.push_back(findingOf(reason));
    if (!findings.empty())
        return findings;
    ground.lines = linesOf(ground.context, *ground.category);
    return ground;
}

std::shared_ptr<const World> altered(const Ground& ground, const std::function<bool(World&)>& change)
{
    auto world = std::make_shared<World>();
    world->site = ground.consumer();
    world->month = *ground.tariff().input;
    world->workingDays = ground.tariff().workingDays;
    world->hours = *ground.context.hours;
    world->category = ground.category;
    if (!change(*world) || world->workingDays.empty())
        return nullptr;
    world->tariff = prepareTariff(*ground.prepared->input, world->month, world->workingDays);
    return world;
}

MonthContext contextOf(const World& world)
{
    auto context = monthContext(world.site, world.tariff, world.hours);
    if (world.purchasedKw)
        context.purchasedKw = world.purchasedKw;
    if (world.networkKw)
        context.networkKw = world.networkKw;
    return context;
}

std::vector<BillLine> linesOf(const MonthContext& month, const Category& category)
{
    if (!lackingFor(month, category).empty())
        return {};
    LineSink lines(true);
    for (const auto* component : category.components)
        component->bill(month, category, lines);
    return lines.takeLines();
}

void addAlternative(const Ground& ground, std::vector<Alternative>& alternatives, std::vector<Fact> facts,
                    const std::function<bool(World&)>& change)
{
    auto world = altered(ground, change);
    if (!world)
        return;
    auto lines = linesOf(contextOf(*world), *world->category);
    if (!lines.empty())
        alternatives.push_back({std::move(facts), std::move(world), std::move(lines)});
}

} // namespace meritdesk::retail::invoice
