#include "items/reports/derivation_paper.h"

#include <string_view>
#include <utility>

namespace meritdesk::items {

namespace {

constexpr std::string_view roubles = "RUB";

void convert(std::string& unit, const std::string& currency)
{
    if (unit.starts_with(roubles))
        unit.replace(0, roubles.size(), currency);
}

void strip(Derivation& derivation)
{
    derivation.formula.clear();
    derivation.inputs.clear();
    derivation.children.clear();
}

bool isAlike(const Derivation& one, const Derivation& other)
{
    return one.key == other.key && one.formula == other.formula && one.inputs == other.inputs
           && one.value == other.value && one.children == other.children;
}

} // namespace

Derivation inCurrency(Derivation derivation, const std::string& currency)
{
    convert(derivation.unit, currency);
    for (auto& each : derivation.inputs)
        convert(each.unit, currency);
    for (auto& child : derivation.children)
        child = inCurrency(std::move(child), currency);
    return derivation;
}

Derivation shortened(Derivation derivation, std::size_t most)
{
    if (derivation.children.size() > most)
        strip(derivation);
    for (auto& child : derivation.children)
        child = shortened(std::move(child), most);
    return derivation;
}

Derivation toldOnce(Derivation derivation)
{
    auto& children = derivation.children;
    for (auto& child : children)
        child = toldOnce(std::move(child));
    for (auto at = children.size(); at-- > 1;) // from the end, so that the one before is still whole
        if (isAlike(children[at], children[at - 1]))
            strip(children[at]);
    return derivation;
}

} // namespace meritdesk::items
