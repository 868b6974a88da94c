#include "core/auction/part.h"

#include <algorithm>
#include <span>

namespace meritdesk::auction {

namespace {

Ladder chosenOf(const Ladder& ladder, std::span<const Index> groups)
{
    Ladder part;
    part.groupStart.push_back(0);
    for (const auto group : groups) {
        for (auto slot = ladder.groupStart[group]; slot < ladder.groupStart[group + 1]; ++slot) {
            part.orders.push_back(ladder.orders[slot]);
            part.declared.push_back(ladder.declared[slot]);
        }
        part.groupStart.push_back(static_cast<Index>(part.orders.size()));
        part.values.push_back(ladder.values[group]);
    }
    part.awarded.resize(part.orders.size());
    return part;
}

void putBack(const Ladder& part, std::span<const Index> groups, Ladder& ladder)
{
    auto from = part.awarded.begin();
    for (const auto group : groups) {
        const auto size = static_cast<std::ptrdiff_t>(ladder.groupStart[group + 1])
                          - static_cast<std::ptrdiff_t>(ladder.groupStart[group]);
        std::copy(from, from + size, ladder.awarded.begin() + ladder.groupStart[group]);
        from += size;
    }
}

/// Ends the group that is being filled, unless it is empty.
void closeGroup(Ladder& split, Price value)
{
    if (split.orders.size() == split.groupStart.back())
        return;
    split.groupStart.push_back(static_cast<Index>(split.orders.size()));
    split.values.push_back(value);
}

} // namespace

Clearing partOf(const Clearing& whole, const ChosenGroups& chosen)
{
    Clearing part;
    part.rule = whole.rule;
    part.quantityStep = whole.quantityStep;
    part.buyers = chosenOf(whole.buyers, chosen.buy);
    part.sellers = chosenOf(whole.sellers, chosen.sell);
    return part;
}

void takeBack(const Clearing& part, const ChosenGroups& chosen, Clearing& whole)
{
    putBack(part.buyers, chosen.buy, whole.buyers);
    putBack(part.sellers, chosen.sell, whole.sellers);
    whole.steps.clear();
    whole.steps.reserve(part.steps.size());
    for (const auto& step : part.steps)
        whole.steps.push_back({chosen.buy[step.buyGroup], chosen.sell[step.sellGroup], step.quantity});
    whole.volume = part.volume;
}

void splitGroups(const Book& book, Ladder& ladder, bool (*isFirst)(const Book&, const Order&))
{
    Ladder split;
    split.groupStart.push_back(0);
    for (std::size_t group = 0; group < ladder.groups(); ++group)
        for (const bool first : {true, false}) {
            for (auto slot = ladder.groupStart[group]; slot < ladder.groupStart[group + 1]; ++slot) {
                if (isFirst(book, book.orders[ladder.orders[slot]]) != first)
                    continue;
                split.orders.push_back(ladder.orders[slot]);
                split.declared.push_back(ladder.declared[slot]);
            }
            closeGroup(split, ladder.values[group]);
        }
    split.awarded.resize(split.orders.size());
    ladder = std::move(split);
}

} // namespace meritdesk::auction
