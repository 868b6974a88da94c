#include "core/balance/insight/with_system.h"

#include "core/balance/derive.h"
#include "core/units/exact_sum.h"

namespace meritdesk::balance::insight {

namespace {

std::optional<Quadrant> quadrantOf(const SystemPoint& point)
{
    if (point.own == 0 || point.system == 0)
        return std::nullopt;
    if (point.own > 0)
        return point.system < 0 ? Quadrant::LongInShort : Quadrant::LongInLong;
    return point.system > 0 ? Quadrant::ShortInLong : Quadrant::ShortInShort;
}

/// True when the price of the period followed a direction that the volume does not show: the area is larger
/// than the system that is looked at.
bool wentOtherWay(const PeriodTable& table, const SystemPoint& point)
{
    const auto direction = directionOf(table, point.period).value_or(0);
    return (direction > 0 && point.system > 0) || (direction < 0 && point.system < 0);
}

struct Filling
{
    ExactSum cost = {};
    ExactSum over = {};
    bool known = true;
};

/// So many of the periods in which both had an imbalance, in percent.
Derivation shareOf(const WithSystem& view, const std::string& key, const std::string& part,
                   std::size_t periods)
{
    const auto all = view.helping() + view.hurting();
    auto made = derive(key, "100 * " + part + " / (helping_periods + hurting_periods)",
                       all == 0 ? Fraction(0) : Fraction(Integer(100 * periods), Integer(all)), "%");
    made.source = computedHere();
    if (all == 0)
        made.formula = part;
    made.inputs = {put("helping_periods", Fraction(Integer(view.helping())), {}),
                   put("hurting_periods", Fraction(Integer(view.hurting())), {})};
    return made;
}

} // namespace

std::size_t WithSystem::helping() const
{
    return of(Quadrant::LongInShort).periods + of(Quadrant::ShortInLong).periods;
}

std::size_t WithSystem::hurting() const
{
    return of(Quadrant::LongInLong).periods + of(Quadrant::ShortInShort).periods;
}

std::optional<Fraction> WithSystem::helpingShare() const
{
    const auto all = helping() + hurting();
    return all == 0 ? std::nullopt : std::optional(Fraction(Integer(helping()), Integer(all)));
}

WithSystem withSystem(const PartyBook& book)
{
    const auto& table = book.settlement().table;
    WithSystem view;
    view.source = table.areaVolume ? SystemSource::AreaVolume : SystemSource::Parties;
    std::array<Filling, 4> sums;
    for (auto at = book.scope().begin; at < book.scope().end; ++at) {
        const auto system =
            table.areaVolume ? (*table.areaVolume)[at] : static_cast<std::int64_t>(table.system[at]);
        view.points.push_back({at, book.imbalance(at), system});
        view.otherWay += wentOtherWay(table, view.points.back()) ? 1U : 0U;
        const auto quadrant = quadrantOf(view.points.back());
        if (!quadrant) {
            ++view.balanced;
            continue;
        }
        auto& sum = sums[static_cast<std::size_t>(*quadrant)];
        auto& shown = view.quadrants[static_cast<std::size_t>(*quadrant)];
        ++shown.periods;
        shown.quantity += book.size(at);
        sum.cost.add(book.cost(at));
        const auto over = book.overDayAhead(at);
        sum.known = sum.known && over;
        sum.over.add(over.value_or(0));
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        view.quadrants[i].cost = sums[i].cost.value();
        if (sums[i].known)
            view.quadrants[i].over = sums[i].over.value();
    }
    return view;
}

Derivation explainQuadrant(const PartyBook& book, const WithSystem& view, Quadrant quadrant)
{
    auto made = derive("quadrant_cost", "sum(period_cost)", view.of(quadrant).cost, unitEur);
    made.note = std::string(quadrantKeys[static_cast<std::size_t>(quadrant)]);
    made.source = computedHere();
    for (const auto& point : view.points)
        if (quadrantOf(point) == quadrant)
            made.children.push_back(book.explainCost(point.period));
    return made;
}

Derivation explainShare(const WithSystem& view, Quadrant quadrant)
{
    auto made = shareOf(view, "quadrant_share", "quadrant_periods", view.of(quadrant).periods);
    made.note = std::string(quadrantKeys[static_cast<std::size_t>(quadrant)]);
    made.inputs.push_back(put("quadrant_periods", Fraction(Integer(view.of(quadrant).periods)), {}));
    return made;
}

Derivation explainSide(const WithSystem& view, bool helping)
{
    return helping ? shareOf(view, "helping_share", "helping_periods", view.helping())
                   : shareOf(view, "hurting_share", "hurting_periods", view.hurting());
}

} // namespace meritdesk::balance::insight
