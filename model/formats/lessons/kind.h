#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/derivation/derivation.h"
#include "core/result.h"
#include "core/scenario/edit.h"
#include "formats/json/json_reader.h"

namespace meritdesk::lessons {

struct Fact;
struct Lesson;
struct State;

/// A rule that the states of a lesson go by, for the end of its note.
struct RuleNamed
{
    std::string_view title = {}; ///< label key
    std::string_view source = {};
    Grade grade = Grade::Computed;
};

/// What the states of a lesson are, and where they are shown. One constant a file in kinds/.
struct Kind
{
    std::string_view id = {};   ///< as lesson files name it
    std::string_view page = {}; ///< id of the page that shows it
    bool slow = false; ///< computing takes too long for a note: it shows the noted values, tests compute them

    std::vector<std::string_view> (*fields)() = nullptr; ///< what a fact may ask for, such as "price"

    /// Reads what a fact, or a state, of this kind names besides; null: nothing.
    void (*readFact)(json::ObjectReader& object, Fact& fact) = nullptr;
    void (*readState)(json::ObjectReader& object, State& state) = nullptr;

    /// Every fact by name in plain notation, computed now from the files of the states. What does not come
    /// out is left out; nothing where a file cannot be read.
    std::map<std::string, std::string> (*facts)(const Lesson& lesson) = nullptr;

    /// What puts a state into the document; findings where its file cannot be read.
    Result<scenario::Edit> (*edit)(const State& state) = nullptr;

    std::vector<RuleNamed> (*rules)(const Lesson& lesson) = nullptr;
};

} // namespace meritdesk::lessons
