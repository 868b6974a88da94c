#include "formats/json/json_reader.h"

#include <algorithm>

#include "formats/json/shortened.h"

namespace meritdesk::json {

namespace {

constexpr std::size_t mostFaults = 20;

bool continuesCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::size_t codePoints(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return !continuesCharacter(c); }));
}

std::string_view codeOf(DecimalFault fault)
{
    switch (fault) {
    case DecimalFault::TooManyDigits:
        return "too-many-digits";
    case DecimalFault::TooManyDecimals:
        return "too-many-decimals";
    case DecimalFault::TooLong:
        return "decimal-too-long";
    default:
        return "not-a-decimal";
    }
}

std::string joined(const std::vector<std::string_view>& words)
{
    std::string all;
    for (const auto word : words)
        all += (all.empty() ? "" : ", ") + std::string(word);
    return all;
}

} // namespace

void Faults::add(std::string place, std::string code, std::vector<Fact> facts)
{
    if (!full() && std::find(m_tolerated.begin(), m_tolerated.end(), code) == m_tolerated.end())
        m_findings.push_back(error(std::move(code), std::move(place), std::move(facts)));
}

bool Faults::full() const
{
    return m_findings.size() >= mostFaults;
}

std::string shown(const Value& value)
{
    switch (value.kind) {
    case Kind::Null:
        return "null";
    case Kind::True:
        return "true";
    case Kind::False:
        return "false";
    case Kind::Array:
        return "[...]";
    case Kind::Object:
        return "{...}";
    default:
        break;
    }
    auto text = shortened(value.text);
    return value.kind == Kind::Text ? "\"" + text + "\"" : text;
}

ObjectReader::ObjectReader(Node node, Faults& faults)
    : m_path(std::move(node.path))
    , m_faults(faults)
{
    if (node.value->kind == Kind::Object)
        m_object = node.value;
    else
        m_faults.add(m_path.empty() ? "line 1 column 1" : m_path, "not-an-object",
                     {{"value", shown(*node.value)}});
}

std::string ObjectReader::pathOf(std::string_view key) const
{
    const auto last = shortened(key);
    return m_path.empty() ? last : m_path + "." + last;
}

std::optional<Node> ObjectReader::optional(std::string_view key)
{
    m_known.emplace(key);
    const Value* value = m_object ? m_object->find(key) : nullptr;
    if (!value || value->isNull())
        return std::nullopt;
    return Node{value, pathOf(key)};
}

std::optional<Node> ObjectReader::required(std::string_view key)
{
    auto node = optional(key);
    if (!node && m_object)
        m_faults.add(pathOf(key), "missing-key", {{"key", std::string(key)}});
    return node;
}

void ObjectReader::finish()
{
    if (!m_object)
        return;
    for (const auto& [key, value] : m_object->members)
        if (!m_faults.full() && !m_known.contains(key))
            m_faults.add(pathOf(key), "unknown-key", {{"key", shortened(key)}});
}

std::optional<std::string> readText(const Node& node, Faults& faults, std::size_t minimum,
                                    std::size_t maximum)
{
    if (node.value->kind != Kind::Text) {
        faults.add(node.path, "not-a-text", {{"value", shown(*node.value)}});
        return std::nullopt;
    }
    const auto length = codePoints(node.value->text);
    if (length < minimum || length > maximum) {
        faults.add(node.path, length < minimum ? "text-too-short" : "text-too-long",
                   {{"value", shown(*node.value)},
                    {"minimum", std::to_string(minimum)},
                    {"maximum", std::to_string(maximum)}});
        return std::nullopt;
    }
    return node.value->text;
}

std::optional<bool> readBool(const Node& node, Faults& faults)
{
    if (node.value->kind == Kind::True)
        return true;
    if (node.value->kind == Kind::False)
        return false;
    faults.add(node.path, "not-true-or-false", {{"value", shown(*node.value)}});
    return std::nullopt;
}

std::optional<DecimalText> readDecimal(const Node& node, Faults& faults, const DecimalLimits& limits)
{
    DecimalFault fault = DecimalFault::NotDecimal;
    std::optional<DecimalText> decimal;
    if (node.value->kind == Kind::Number || node.value->kind == Kind::Text)
        decimal = meritdesk::readDecimal(node.value->text, limits, fault);
    if (!decimal)
        faults.add(node.path, std::string(codeOf(fault)),
                   {{"value", shown(*node.value)},
                    {"digits", std::to_string(limits.wholeDigits)},
                    {"decimals", std::to_string(limits.decimals)}});
    return decimal;
}

std::optional<long long> readWhole(const Node& node, Faults& faults, const DecimalLimits& limits,
                                   long long minimum, long long maximum)
{
    const auto decimal = readDecimal(node, faults, limits);
    if (!decimal)
        return std::nullopt;
    if (decimal->scale != 0) {
        faults.add(node.path, "not-a-whole-number", {{"value", shown(*node.value)}});
        return std::nullopt;
    }
    if (decimal->mantissa < minimum || decimal->mantissa > maximum) {
        faults.add(node.path, "out-of-range",
                   {{"value", shown(*node.value)},
                    {"minimum", std::to_string(minimum)},
                    {"maximum", std::to_string(maximum)}});
        return std::nullopt;
    }
    return static_cast<long long>(decimal->mantissa);
}

std::optional<std::size_t> readWord(const Node& node, Faults& faults,
                                    const std::vector<std::string_view>& words)
{
    if (node.value->kind == Kind::Text) {
        const auto found = std::find(words.begin(), words.end(), node.value->text);
        if (found != words.end())
            return static_cast<std::size_t>(found - words.begin());
    }
    faults.add(node.path, "not-one-of", {{"value", shown(*node.value)}, {"words", joined(words)}});
    return std::nullopt;
}

bool isList(const Node& node, Faults& faults, std::size_t minimum)
{
    if (node.value->kind != Kind::Array) {
        faults.add(node.path, "not-a-list", {{"value", shown(*node.value)}});
        return false;
    }
    if (node.value->items.size() < minimum) {
        faults.add(node.path, "list-too-short", {{"minimum", std::to_string(minimum)}});
        return false;
    }
    return true;
}

} // namespace meritdesk::json
