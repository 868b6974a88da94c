#include "core/prosumer/scheme.h"

#include "core/derivation/evaluate.h"

namespace meritdesk::prosumer {

namespace {

constexpr int decimals = 6;

Fraction sixth(Int128 mantissa)
{
    return {Integer(mantissa), powerOfTen(decimals)};
}

Derivation derived(std::string_view key, std::string formula, const Fraction& value)
{
    Derivation made;
    made.key = key;
    made.formula = std::move(formula);
    made.value = printFraction(value);
    made.source = {"scheme of the model; not official", Grade::Computed};
    return made;
}

Derivation derivedOf(const Line& line)
{
    auto made = derived(line.key, line.gets ? "-sum(prosumer_part)" : "sum(prosumer_part)", moneyOf(line));
    for (const auto& term : line.terms) {
        if (term.energy == 0)
            continue;
        auto part = derived("prosumer_part", "prosumer_energy * prosumer_price",
                            sixth(term.energy) * sixth(term.price));
        part.note = std::to_string(term.interval + 1);
        part.inputs = {{"prosumer_energy", printFraction(sixth(term.energy)), {}, {}},
                       {"prosumer_price", printFraction(sixth(term.price)), {}, {}}};
        made.children.push_back(std::move(part));
    }
    return made;
}

} // namespace

Fraction moneyOf(const Line& line)
{
    Integer sum = 0;
    for (const auto& term : line.terms)
        sum += Integer(term.energy) * Integer(term.price);
    return {line.gets ? Integer(-sum) : sum, powerOfTen(2 * decimals)};
}

Fraction billOf(const Case& input, const Scheme& scheme)
{
    Fraction bill = input.fixed.fraction();
    for (const auto& line : scheme.lines(input))
        bill += moneyOf(line);
    return bill;
}

Derivation explain(const Case& input, const Scheme& scheme)
{
    std::string formula = "prosumer_fixed";
    const auto lines = scheme.lines(input);
    for (const auto& line : lines)
        formula += " + " + std::string(line.key);
    auto made = derived("prosumer_bill", formula, billOf(input, scheme));
    made.inputs = {{"prosumer_fixed", input.fixed.text(), {}, {}}};
    for (const auto& line : lines)
        made.children.push_back(derivedOf(line));
    return made;
}

Line importLine(const Case& input)
{
    Line line{"prosumer_imports", false, {}};
    for (std::size_t i = 0; i < input.intervals.size(); ++i)
        line.terms.push_back(
            {importOf(input.intervals[i]).mantissa(), input.intervals[i].retail.mantissa(), i});
    return line;
}

Line loadLine(const Case& input)
{
    Line line{"prosumer_load", false, {}};
    for (std::size_t i = 0; i < input.intervals.size(); ++i)
        line.terms.push_back({input.intervals[i].load.mantissa(), input.intervals[i].retail.mantissa(), i});
    return line;
}

} // namespace meritdesk::prosumer
