#include "items/flag_filter.h"

#include <algorithm>
#include <utility>

#include "core/auction/screens/screens.h"

namespace meritdesk::items {

using auction::Flag;
using auction::Screen;
using auction::Screening;

namespace {

/// A ratio of fulfilment has two flags, by how low it is; every other screen has one.
const Screen& screenOf(const Flag& flag)
{
    const auto found =
        std::find_if(auction::screens.begin(), auction::screens.end(), [&flag](const Screen* screen) {
            return !screen->flag.empty() && screen->flag == flag.code;
        });
    return found == auction::screens.end() ? auction::fulfilment : **found;
}

/// Whom each flag names. A pair is taken from its list: a name may itself hold the sign between the two.
std::vector<std::vector<std::string>> namesOf(const Screening& screening)
{
    std::vector<std::vector<std::string>> names;
    std::size_t pair = 0;
    for (const auto& flag : screening.flags) {
        names.emplace_back();
        if (flag.code == auction::equalBids.flag) {
            const auto& both = screening.equalBids[pair++];
            names.back() = {both.a, both.b};
        } else if (flag.participant) {
            names.back() = {*flag.participant};
        }
    }
    return names;
}

/// |value - level| / |level|; without a level to relate to, the distance itself.
Fraction distanceOf(const Flag& flag)
{
    const auto level = flag.level.fraction();
    const auto size = [](const Fraction& value) { return value < 0 ? Fraction(-value) : value; };
    const auto distance = size(Fraction(flag.value - level));
    return level == 0 ? distance : Fraction(distance / size(level));
}

} // namespace

std::vector<FlagChoice> flaggedScreens(const Screening& screening)
{
    std::vector<FlagChoice> choices;
    for (const auto* screen : auction::screens) {
        const auto count = std::count_if(screening.flags.begin(), screening.flags.end(),
                                         [screen](const Flag& flag) { return &screenOf(flag) == screen; });
        if (count > 0)
            choices.push_back(
                {std::string(screen->id), std::string(screen->title), static_cast<std::size_t>(count)});
    }
    return choices;
}

std::vector<FlagChoice> flaggedParticipants(const Screening& screening)
{
    std::vector<FlagChoice> choices;
    for (const auto& names : namesOf(screening))
        for (const auto& name : names) {
            auto found = std::find_if(choices.begin(), choices.end(),
                                      [&name](const auto& choice) { return choice.id == name; });
            if (found == choices.end())
                found = choices.insert(found, {name, name, 0});
            ++found->flags;
        }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const auto& a, const auto& b) { return a.flags > b.flags; });
    return choices;
}

std::vector<std::size_t> flagsShown(const Screening& screening, const FlagFilter& filter)
{
    const auto names = namesOf(screening);
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool named = std::find(names[i].begin(), names[i].end(), filter.participant) != names[i].end();
        if ((filter.screen.empty() || screenOf(screening.flags[i]).id == filter.screen)
            && (filter.participant.empty() || named))
            shown.push_back(i);
    }
    if (!filter.furthestFirst)
        return shown;
    std::vector<Fraction> distances;
    for (const auto& flag : screening.flags)
        distances.push_back(distanceOf(flag));
    std::stable_sort(shown.begin(), shown.end(),
                     [&distances](auto a, auto b) { return distances[a] > distances[b]; });
    return shown;
}

} // namespace meritdesk::items
