// Top-m share: what part of the capacity the m largest firms own together.
// Jiangsu spot market rules V1.0, Annex 6, m = 4: above 65 % oligopolistic.
// Worked: 450, 300, 200, 150 of 1200 with m = 4: 0.916667.
#include <algorithm>

#include "core/auction/screens/explain.h"
#include "core/auction/screens/screens.h"

namespace meritdesk::auction {

namespace {

/// The m largest firms, largest first, equal ones in their own order.
std::vector<const Firm*> largestFirms(const Series& series, const Structure& structure)
{
    std::vector<const Firm*> firms;
    for (const auto& firm : structure.firms)
        firms.push_back(&firm);
    std::stable_sort(firms.begin(), firms.end(),
                     [](const Firm* a, const Firm* b) { return a->capacity > b->capacity; });
    firms.resize(std::min(firms.size(), countOf(series, topCount)));
    return firms;
}

std::optional<Fraction> shareOfLargest(const Series& series, const Structure& structure)
{
    TotalQuantity sum;
    for (const auto* firm : largestFirms(series, structure))
        sum += firm->capacity;
    return Fraction(Integer(sum.mantissa()), Integer(structure.capacity.mantissa()));
}

void explain(const RoundView& view, std::vector<Derivation>& numbers)
{
    const auto& structure = view.screened().structure;
    if (!structure)
        return;
    auto number = derivationOf(topShare, topShare.key, "sum(firm_capacity) / total_capacity",
                               *shareOfLargest(view.series, *structure));
    for (const auto* firm : largestFirms(view.series, *structure))
        number.inputs.push_back(inputOf("firm_capacity", firm->capacity, firm->participant));
    number.inputs.push_back(inputOf("total_capacity", structure->capacity));
    numbers.push_back(std::move(number));
}

} // namespace

const Screen topShare{.id = "top-share",
                      .title = "screen.top-share",
                      .source = "Jiangsu spot market rules V1.0, Annex 6: top-m share",
                      .grade = Grade::Law,
                      .key = "top_m_share",
                      .flag = "top-share-high",
                      .threshold = &topShareLevel,
                      .fires = &isAbove,
                      .ofMarket = &shareOfLargest,
                      .explain = &explain};

} // namespace meritdesk::auction
