#include "core/response/demand/group_balance.h"

#include "core/response/demand/explain.h"
#include "core/response/demand/explain_parts.h"

namespace meritdesk::response::demand {

namespace {

constexpr int shownDecimals = 6;

MarketPosition positionOf(const Fraction& purchase, const Fraction& generation, const Fraction& fall)
{
    return {purchase, generation, Fraction(purchase * fall), Fraction(generation * fall)};
}

void add(MarketPosition& sum, const MarketPosition& more)
{
    sum.purchase += more.purchase;
    sum.generation += more.generation;
    sum.saving += more.saving;
    sum.loss += more.loss;
}

/// RUB a year that a MW at the price of that market loses.
Fraction yearOf(const Case& input, const Cell& cell, bool kom)
{
    return kom ? Fraction(cell.komDelta.fraction() * input.months) : cell.occasions.drop.fraction();
}

/// What is generated now and what the net above the target lets be lost besides; none where nothing falls.
std::optional<Fraction> evenGeneration(const Case& input, const Cell& cell, bool kom)
{
    const auto perMw = yearOf(input, cell, kom);
    if (perMw <= 0)
        return std::nullopt;
    const auto group = groupOf(input.companies);
    const auto& now = kom ? group.komGeneration : group.dayAheadGeneration;
    Fraction even = now + (cell.net() - input.target.fraction()) / perMw;
    return even < 0 ? std::nullopt : std::optional(std::move(even));
}

} // namespace

Standing MarketPosition::standing() const
{
    if (purchase == 0 && generation == 0)
        return Standing::Out;
    if (purchase == generation)
        return Standing::Even;
    return purchase > generation ? Standing::NetBuyer : Standing::NetSeller;
}

GroupBalance groupBalance(const Case& input, const Cell& cell)
{
    GroupBalance made;
    const auto komYear = yearOf(input, cell, true);
    const auto drop = yearOf(input, cell, false);
    for (const auto& company : input.companies) {
        const Position position{
            positionOf(company.komPurchase.fraction(), company.komGeneration.fraction(), komYear),
            positionOf(company.dayAheadPurchase.fraction(), company.dayAheadGeneration.fraction(), drop),
            company.retailGeneration.fraction()};
        add(made.group.kom, position.kom);
        add(made.group.dayAhead, position.dayAhead);
        made.group.retailGeneration += position.retailGeneration;
        made.companies.push_back(position);
    }
    made.evenKomGeneration = evenGeneration(input, cell, true);
    made.evenDayAheadGeneration = evenGeneration(input, cell, false);
    return made;
}

Derivation explainGroup(const Case& input, const Cell& cell)
{
    Fraction total = 0;
    std::vector<Derivation> companies;
    for (const auto& company : netByCompany(input, cell)) {
        auto made = explainCompany(input, cell, company);
        made.formula = "company_kom + company_dayahead"; // rounded once, in the sum
        made.value = printFraction(company.net());
        total += company.net();
        companies.push_back(std::move(made));
    }
    auto made = derived("group_gain", companies.empty() ? "0" : "round(sum(company_net), 2)",
                        roundHalfUp(total, 2), unitRub);
    made.children = std::move(companies);
    return made;
}

std::optional<Derivation> explainEvenGeneration(const Case& input, const Cell& cell, bool kom)
{
    const auto even = evenGeneration(input, cell, kom);
    if (!even)
        return std::nullopt;
    const auto group = groupOf(input.companies);
    auto made = derived(kom ? "even_kom_generation" : "even_dayahead_generation",
                        kom ? "round(group_kom_generation + (net_exact - target) / (kom_delta * months), 6)"
                            : "round(group_dayahead_generation + (net_exact - target) / price_drop, 6)",
                        roundHalfUp(*even, shownDecimals), unitMw);
    made.inputs = {given("net_exact", cell.net(), unitRub),
                   given("target", input.target.fraction(), unitRub)};
    if (kom) {
        made.inputs.push_back(given("group_kom_generation", group.komGeneration, unitMw));
        made.inputs.push_back(given("kom_delta", cell.komDelta.fraction(), unitMonthPrice));
        made.inputs.push_back(given("months", input.months));
    } else {
        made.inputs.push_back(given("group_dayahead_generation", group.dayAheadGeneration, unitMw));
        made.inputs.push_back(given("price_drop", cell.occasions.drop.fraction(), unitPrice));
    }
    return made;
}

} // namespace meritdesk::response::demand
