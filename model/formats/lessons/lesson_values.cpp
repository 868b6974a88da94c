#include "formats/lessons/lesson_values.h"

namespace meritdesk::lessons {

std::string textOf(const std::optional<json::Node>& node, json::Faults& faults)
{
    return node ? json::readText(*node, faults, 1).value_or(std::string()) : std::string();
}

std::vector<std::string> textsOf(const std::optional<json::Node>& node, json::Faults& faults)
{
    std::vector<std::string> texts;
    if (node && json::isList(*node, faults, 1))
        for (std::size_t i = 0; i < node->value->items.size(); ++i)
            texts.push_back(textOf(node->item(i), faults));
    return texts;
}

std::string oneOf(const std::optional<json::Node>& node, json::Faults& faults,
                  const std::vector<std::string_view>& words)
{
    const auto word = node ? json::readWord(*node, faults, words) : std::nullopt;
    return word ? std::string(words[*word]) : std::string();
}

} // namespace meritdesk::lessons
