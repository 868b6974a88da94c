#include "core/prosumer/comparison.h"

#include "core/derivation/evaluate.h"
#include "core/prosumer/schemes.h"

// A saving and a cost shift are differences of two bills: 3.60 - 1.20 = 2.40 saved by net metering, of which
// 2.20 - 1.20 = 1.00 others pay.

namespace meritdesk::prosumer {

namespace {

/// The bill of a scheme under a name of its own.
Derivation billNamed(const Case& input, const Scheme& scheme, std::string_view key)
{
    auto made = explain(input, scheme);
    made.key = key;
    return made;
}

Derivation differenceOf(std::string_view key, Derivation from, Derivation less, const Fraction& value)
{
    Derivation made;
    made.key = key;
    made.formula = from.key + " - " + less.key;
    made.value = printFraction(value);
    made.source = {"scheme of the model; not official", Grade::Computed};
    made.children = {std::move(from), std::move(less)};
    return made;
}

} // namespace

Fraction savingOf(const Case& input, const Scheme& scheme)
{
    return billOf(input, none) - billOf(input, scheme);
}

Fraction shiftOf(const Case& input, const Scheme& scheme)
{
    return billOf(input, netBilling) - billOf(input, scheme);
}

const Scheme* cheapestOf(const Case& input)
{
    const Scheme* best = nullptr;
    Fraction least = 0;
    for (const auto* scheme : input.schemes) {
        if (scheme == &none)
            continue;
        const auto bill = billOf(input, *scheme);
        if (best == nullptr || bill < least) {
            best = scheme;
            least = bill;
        }
    }
    return best;
}

Derivation explainSaving(const Case& input, const Scheme& scheme)
{
    return differenceOf("prosumer_saving", billNamed(input, none, "prosumer_bill_none"),
                        billNamed(input, scheme, "prosumer_bill_scheme"), savingOf(input, scheme));
}

Derivation explainShift(const Case& input, const Scheme& scheme)
{
    return differenceOf("prosumer_shift", billNamed(input, netBilling, "prosumer_bill_worth"),
                        billNamed(input, scheme, "prosumer_bill_scheme"), shiftOf(input, scheme));
}

} // namespace meritdesk::prosumer
