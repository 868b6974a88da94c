#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/finding.h"
#include "core/units/text.h"
#include "formats/json/json_value.h"

namespace meritdesk::json {

/// Collects the faults of one input, at most 20 of them.
class Faults
{
public:
    Faults() = default;

    /// Of a stored input that a person works on: what it lacks or what does not fit together yet (these
    /// codes) is no fault.
    explicit Faults(std::span<const std::string_view> tolerated)
        : m_tolerated(tolerated)
    {
    }

    [[nodiscard]] bool tolerant() const { return !m_tolerated.empty(); }

    void add(std::string place, std::string code, std::vector<Fact> facts = {});

    [[nodiscard]] bool none() const { return m_findings.empty(); }

    /// True when no further fault will be kept, so that reading on is idle.
    [[nodiscard]] bool full() const;

    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }

private:
    std::span<const std::string_view> m_tolerated = {};
    std::vector<Finding> m_findings = {};
};

/// A value with the path by which faults name it. Reading functions add a fault and return nothing when the
/// value is not of their type; the caller reads on, so that several faults are found in one go.
struct Node
{
    const Value* value = nullptr;
    std::string path = {};

    [[nodiscard]] Node item(std::size_t index) const
    {
        return {&value->items[index], path + "[" + std::to_string(index) + "]"};
    }
};

/// The value in short, for a sentence: its characters (cut to 60), or "an object", "a list".
[[nodiscard]] std::string shown(const Value& value);

/// Reads the keys of one object and tells which were unknown.
class ObjectReader
{
public:
    /// Adds the fault "not-an-object" when the node is none; every key is then absent.
    ObjectReader(Node node, Faults& faults);

    [[nodiscard]] bool ok() const { return m_object != nullptr; }

    /// The key's value if it is there and not null; the key becomes known.
    std::optional<Node> optional(std::string_view key);

    /// As optional(), with the fault "missing-key" when there is none.
    std::optional<Node> required(std::string_view key);

    /// A fault "unknown-key" for each key that nobody asked for, in the order of the text. Call once, last.
    void finish();

    [[nodiscard]] std::string pathOf(std::string_view key) const;

    [[nodiscard]] Faults& faults() const { return m_faults; }

private:
    const Value* m_object = nullptr;
    std::string m_path;
    Faults& m_faults;
    std::set<std::string, std::less<>> m_known = {};
};

/// Texts of minimum..maximum code points.
[[nodiscard]] std::optional<std::string> readText(const Node& node, Faults& faults, std::size_t minimum = 0,
                                                  std::size_t maximum = SIZE_MAX);

[[nodiscard]] std::optional<bool> readBool(const Node& node, Faults& faults);

/// A decimal, from a JSON number or a JSON text; faults not-a-decimal, too-many-digits, too-many-decimals.
[[nodiscard]] std::optional<DecimalText> readDecimal(const Node& node, Faults& faults,
                                                     const DecimalLimits& limits);

/// A decimal without a fraction within minimum..maximum; faults not-a-whole-number, out-of-range.
[[nodiscard]] std::optional<long long> readWhole(const Node& node, Faults& faults,
                                                 const DecimalLimits& limits, long long minimum,
                                                 long long maximum);

/// One of the words; fault "not-one-of". Returns its index.
[[nodiscard]] std::optional<std::size_t> readWord(const Node& node, Faults& faults,
                                                  const std::vector<std::string_view>& words);

/// True when the node is a list of at least `minimum` entries; faults not-a-list, list-too-short.
[[nodiscard]] bool isList(const Node& node, Faults& faults, std::size_t minimum = 0);

} // namespace meritdesk::json
