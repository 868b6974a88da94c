#pragma once

#include <string>
#include <vector>

#include "core/auction/book.h"
#include "core/balance/case.h"
#include "core/prosumer/case.h"
#include "core/strategy/lab/experiment.h"
#include "formats/lessons/lesson.h"

namespace meritdesk::lessons {

/// The bytes of a file that travels with the program, such as "lessons/index.json".
[[nodiscard]] Result<std::string> programFile(const std::string& name);

/// What the file of a state holds; each is for states of its kind.
[[nodiscard]] Result<auction::Book> bookOf(const State& state); ///< with the rules that the lesson shows
[[nodiscard]] Result<balance::Case> caseOf(const State& state);
[[nodiscard]] Result<strategy::lab::Experiment> experimentOf(const State& state);
[[nodiscard]] Result<prosumer::Case> prosumerOf(const State& state);

/// What the files of all states hold, in their order; findings when one cannot be read.
template <class Value>
[[nodiscard]] Result<std::vector<Value>> everyState(const Lesson& lesson, Result<Value> (*read)(const State&))
{
    std::vector<Value> all;
    for (const auto& state : lesson.states) {
        auto value = read(state);
        if (!value)
            return value.findings();
        all.push_back(std::move(value).value());
    }
    return all;
}

} // namespace meritdesk::lessons
