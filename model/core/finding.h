#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace meritdesk {

enum class Severity { Note, Warning, Error };

/// One named value that a finding's sentence needs, such as {"value", "1.2.3"}; plain notation, no locale.
struct Fact
{
    std::string key = {};
    std::string value = {};

    bool operator==(const Fact&) const = default;
};

/// Something worth telling the user: a stable code, the place it is about, and the values of its sentence.
/// The sentence itself is made in formats/words, in the user's language.
struct Finding
{
    Severity severity = Severity::Error;
    std::string code = {};
    std::string place = {};
    std::vector<Fact> facts = {};

    bool operator==(const Finding&) const = default;
};

/// An error at a place, with the facts of its sentence.
[[nodiscard]] inline Finding error(std::string code, std::string place, std::vector<Fact> facts = {})
{
    return {Severity::Error, std::move(code), std::move(place), std::move(facts)};
}

/// A warning at a place, with the facts of its sentence.
[[nodiscard]] inline Finding warning(std::string code, std::string place, std::vector<Fact> facts = {})
{
    return {Severity::Warning, std::move(code), std::move(place), std::move(facts)};
}

} // namespace meritdesk
