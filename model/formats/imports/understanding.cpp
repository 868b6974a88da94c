#include "formats/imports/understanding.h"

#include <algorithm>

namespace meritdesk::imports {

std::string Understanding::decide(std::string_view key, std::vector<Option> options, const std::string& found,
                                  bool guess)
{
    const auto fixed = m_request.choices.find(std::string(key));
    const auto known = [&](const std::string& id) {
        return std::any_of(options.begin(), options.end(),
                           [&](const Option& option) { return option.id == id; });
    };
    const bool byUser = fixed != m_request.choices.end() && known(fixed->second);
    const auto current = byUser ? fixed->second : found;
    m_choices.push_back({std::string(key), std::string(key), std::move(options), current, guess && !byUser});
    return current;
}

void Understanding::state(std::string_view key, const std::string& title, bool literal)
{
    m_choices.push_back({std::string(key),
                         std::string(key),
                         {{.id = title, .title = title, .literal = literal}},
                         title,
                         false});
}

std::vector<Option> optionsOf(std::string_view key, const std::vector<std::string>& ids)
{
    std::vector<Option> options;
    for (const auto& id : ids)
        options.push_back({.id = id, .title = std::string(key) + "-" + id});
    return options;
}

std::string ImportPreview::understood(std::string_view key) const
{
    for (const auto& choice : choices)
        if (choice.key == key)
            return choice.current;
    return {};
}

} // namespace meritdesk::imports
