#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/auction/order.h"
#include "core/result.h"

namespace meritdesk::lessons {

struct Kind;

/// How a fact comes about.
enum class Comes : std::uint8_t {
    FromState,  ///< a field of a state
    Difference, ///< the first of two earlier facts less the second
    Product     ///< of two earlier facts
};

/// A number that the note of a lesson claims. Texts hold it as {name}.
struct Fact
{
    std::string name = {};
    Comes comes = Comes::FromState;
    std::size_t state = 0;
    std::string rule = {};  ///< under which it is asked: a clearing rule, an auction format, a scheme
    std::string field = {}; ///< one of the kind's
    std::string of = {};    ///< whose it is: an order, a participant, a learner, an interval from 1
    std::string first = {}; ///< of a difference and a product
    std::string second = {};
    int decimals = 2;       ///< at most so many places are shown, rounded half up
    std::string value = {}; ///< what it must be, as shown; the tests compare
};

/// One state of a lesson: what the trainer steps to, and what is to be seen in it.
struct State
{
    std::string id = {};
    std::string book = {};               ///< a file in the program's resources, such as meritdesk.clear/1
    std::string mix = {};                ///< of balance energy: share of the spread, percent
    std::vector<std::string> rules = {}; ///< of a book, to show instead of its own; empty: the book's
    std::vector<std::string> see = {};   ///< label keys
};

/// A lesson: states to step through, and the keys of the note beside them. Its title, goal, question and
/// answer are the labels lesson.<id>.title and so on, a state's caption is lesson.<id>.<state>.
struct Lesson
{
    std::string id = {};
    const Kind* kind = nullptr;          ///< of a lesson that was read always one
    std::string source = {};             ///< in English, translated in the context "Sample"
    std::string grade = {};              ///< "law", "published" or "constructed"
    std::vector<std::string> steps = {}; ///< label keys, in their order
    std::vector<State> states = {};
    std::map<std::string, auction::Price> costs = {}; ///< what a unit costs to make, by order
    std::vector<Fact> facts = {};

    /// The label key of a part of the note, such as "title".
    [[nodiscard]] std::string key(std::string_view part) const
    {
        return "lesson." + id + '.' + std::string(part);
    }

    /// The id of the page that shows it.
    [[nodiscard]] std::string_view page() const;
};

/// Reads a meritdesk.lesson/1 file. Places and rules that a fact names are checked; its numbers are not.
[[nodiscard]] Result<Lesson> readLesson(std::string_view bytes, std::string id);

} // namespace meritdesk::lessons
