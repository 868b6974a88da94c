#pragma once

#include <string>
#include <utility>
#include <vector>

namespace meritdesk {

/// How sure a rule is. The faces show it; nothing but Law is ever shown as official.
enum class Grade { Law, Inference, Typical, Memory, Computed };

/// Where a rule or a figure comes from: "PP RF 442, cl. 97", or the file an input was read from.
struct Source
{
    std::string text = {};
    Grade grade = Grade::Computed;

    bool operator==(const Source&) const = default;
};

/// A number that went into a formula: `key` is the name used in the formula and the key of its label.
struct Input
{
    std::string key = {};
    std::string value = {}; ///< plain notation, in full ("1/3" for a fraction that no decimal holds)
    std::string unit = {};  ///< unit key, such as "RUB/kWh"
    std::string note = {};  ///< which one: a day and hour, an order id; may be empty

    bool operator==(const Input&) const = default;
};

/// How a number came about: its label key, the formula over the inputs' keys (and the children's keys), the
/// numbers put in, the value, and the rule's source. Engines build it on demand. The formula is an expression
/// that evaluate() computes, so that a test can hold it against the value.
struct Derivation
{
    std::string key = {};
    std::string formula = {};
    std::vector<Input> inputs = {};
    std::string value = {};
    std::string unit = {};
    Source source = {};
    std::string note = {};
    std::vector<Derivation> children = {};

    bool operator==(const Derivation&) const = default;
};

} // namespace meritdesk
