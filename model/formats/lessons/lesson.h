#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/auction/order.h"
#include "core/result.h"

namespace meritdesk::lessons {

/// What the states of a lesson are.
enum class Kind : std::uint8_t {
    Auction, ///< books of orders, cleared
    Balance  ///< cases of balance energy, settled at a price pair between one price and two
};

/// A number that the note of a lesson claims: a field of the clearing of one state's book under one rule (of
/// balance energy: of one state's case at its price pair), or the difference of two earlier facts. Texts hold
/// it as {name}.
struct Fact
{
    std::string name = {};
    std::size_t state = 0;
    std::string rule = {};  ///< of auctions only
    std::string field = {}; ///< a name of lesson_facts.h; empty for a difference
    std::string of = {};    ///< the order or participant that the field asks for
    std::string minuend = {};
    std::string subtrahend = {};
    int decimals = 2;       ///< at most so many places are shown, rounded half up
    std::string value = {}; ///< what it must be, as shown; the tests compare
};

/// One state of a lesson: a book that the trainer steps to, and what is to be seen in it.
struct State
{
    std::string id = {};
    std::string book = {}; ///< a meritdesk.clear/1 file in the program's resources, or balance/1
    std::string mix = {};  ///< of balance energy: share of the spread, percent
    std::vector<std::string> rules = {}; ///< to show instead of the book's own; empty: the book's
    std::vector<std::string> see = {};   ///< label keys
};

/// A lesson: books to step through, and the keys of the note beside them. Its title, goal, question and
/// answer are the labels lesson.<id>.title and so on, a state's caption is lesson.<id>.<state>.
struct Lesson
{
    std::string id = {};
    Kind kind = Kind::Auction;
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
    [[nodiscard]] std::string_view page() const { return kind == Kind::Auction ? "auction" : "balance"; }
};

/// Reads a meritdesk.lesson/1 file. Places and rules that a fact names are checked; its numbers are not.
[[nodiscard]] Result<Lesson> readLesson(std::string_view bytes, std::string id);

} // namespace meritdesk::lessons
