#include "formats/imports/clock_choice.h"

#include <utility>
#include <vector>

namespace meritdesk::imports {

namespace {

constexpr int moscow = 3; ///< hours ahead of Greenwich
constexpr int westmost = -1;
constexpr int eastmost = 9;

std::string withSign(int hours)
{
    return (hours > 0 ? "+" : "") + std::to_string(hours);
}

void sayWhatWasFound(const FoundClock& found, Understanding& understanding)
{
    if (found.said.empty()) {
        understanding.state(choice::clockFound, "import-clock-found-none", false);
        return;
    }
    std::string text;
    for (const auto& said : found.said)
        text += (text.empty() ? "" : ", ") + said;
    understanding.state(choice::clockFound, text);
}

} // namespace

std::string utcName(int hours)
{
    return hours == 0 ? "UTC" : "UTC" + withSign(hours);
}

void addComment(std::optional<int> from, std::optional<int> to, FoundClock& clock)
{
    if (!to)
        return;
    const int ahead = *to - moscow;
    const bool known = ahead >= westmost && ahead <= eastmost;
    clock.sure = known && (clock.said.empty() || (clock.sure && clock.hours == ahead));
    if (known && clock.said.empty())
        clock.hours = ahead;
    clock.said.insert(from ? utcName(*from) + " > " + utcName(*to) : utcName(*to));
}

int decideClock(const FoundClock& found, Understanding& understanding)
{
    sayWhatWasFound(found, understanding);
    if (found.absolute) {
        understanding.state(choice::clock, "import-clock-in-cells", false);
        return 0;
    }
    std::vector<Option> options;
    for (int hours = westmost; hours <= eastmost; ++hours) {
        std::string text = utcName(hours + moscow) + " (" + withSign(hours) + ")";
        if (hours == 0)
            options.push_back({.id = "0", .title = "import-clock-moscow"});
        else
            options.push_back({.id = std::to_string(hours), .title = std::move(text), .literal = true});
    }
    return std::stoi(
        understanding.decide(choice::clock, std::move(options), std::to_string(found.hours), !found.sure));
}

} // namespace meritdesk::imports
