#include "formats/imports/balance_clock.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <utility>

#include "formats/imports/scales.h"

namespace meritdesk::imports {

namespace {

constexpr int hourMinutes = 60;

struct NamedZone
{
    std::string_view id = {};
    std::string_view zone = {};
    std::array<std::string_view, 4> words = {};
};

/// The clocks that the publishers of the Baltic market use; Estonian time first.
constexpr std::array<NamedZone, 3> zones{{{"eet", "Europe/Tallinn", {"eet", "eest", "tallinn", "eesti"}},
                                          {"cet", "Europe/Berlin", {"cet", "cest", "mez", "brussels"}},
                                          {"utc", "UTC", {"utc", "gmt", "zulu", "z"}}}};

const EuropeanZone& zoneOf(std::string_view id)
{
    for (const auto& zone : zones)
        if (zone.id == id)
            return *europeanZone(zone.zone);
    return *europeanZone("UTC");
}

/// Reads the labels of one group after the other.
class LabelReader
{
public:
    LabelReader(const std::vector<ClockLabel>& labels, const EuropeanZone& zone, int step)
        : m_labels(labels)
        , m_zone(zone)
        , m_step(step)
    {
        m_found.instants.resize(labels.size());
        for (std::size_t i = 0; i < labels.size(); ++i)
            m_groups[labels[i].group].push_back(i);
    }

    ClockInstants read()
    {
        for (auto& [group, members] : m_groups)
            readGroup(members);
        return std::move(m_found);
    }

private:
    void readGroup(std::vector<std::size_t>& members)
    {
        // a table that runs backwards meets the winter hour first
        const bool falling = m_labels[members.front()].minute > m_labels[members.back()].minute;
        if (falling)
            std::reverse(members.begin(), members.end());
        std::map<std::int64_t, int> seen;
        std::optional<std::int64_t> before;
        for (const auto i : members) {
            const auto instant = instantOf(m_labels[i], seen);
            if (!instant || (before && *instant != *before + m_step))
                ++m_found.breaks;
            m_found.instants[i] = instant;
            if (instant)
                before = instant;
        }
        for (const auto& [minute, count] : seen)
            m_found.onceOnly += count == 1 ? 1 : 0;
    }

    std::optional<std::int64_t> instantOf(const ClockLabel& label, std::map<std::int64_t, int>& seen) const
    {
        if (label.absolute)
            return label.minute;
        const auto winter = label.minute - m_zone.standard;
        const auto summer = winter - hourMinutes;
        const bool isWinter = m_zone.offsetAt(winter) == m_zone.standard;
        const bool isSummer = m_zone.summer && m_zone.offsetAt(summer) != m_zone.standard;
        if (isWinter && isSummer)
            return seen[label.minute]++ == 0 ? summer : winter;
        if (!isWinter && !isSummer)
            return std::nullopt;
        return isWinter ? winter : summer;
    }

    const std::vector<ClockLabel>& m_labels;
    const EuropeanZone& m_zone;
    int m_step;
    std::map<int, std::vector<std::size_t>> m_groups = {};
    ClockInstants m_found = {};
};

std::vector<ClockLabel> moved(std::vector<ClockLabel> labels, int minutes)
{
    for (auto& label : labels)
        label.minute -= minutes;
    return labels;
}

/// The zone whose clock the labels fit best; `sure` when it is the only one.
std::pair<std::string_view, bool> fittingZone(const std::vector<ClockLabel>& labels, const ClockHint& hint)
{
    std::vector<std::pair<int, std::string_view>> faults;
    for (const auto& zone : zones)
        faults.emplace_back(instantsOf(labels, zoneOf(zone.id), hint.step, hint.atEnd).breaks, zone.id);
    const auto best = std::min_element(faults.begin(), faults.end(),
                                       [](const auto& a, const auto& b) { return a.first < b.first; });
    const auto equals = std::count_if(faults.begin(), faults.end(),
                                      [&](const auto& fault) { return fault.first == best->first; });
    return {best->second, equals == 1};
}

} // namespace

ClockLabel labelOf(int row, Day day, int minute, std::optional<int> offset, int group)
{
    const auto local = std::int64_t{day.time_since_epoch().count()} * dayMinutes + minute;
    return {row, local - offset.value_or(0), offset.has_value(), group};
}

ClockInstants instantsOf(const std::vector<ClockLabel>& labels, const EuropeanZone& zone, int step,
                         bool atEnd)
{
    if (!atEnd)
        return LabelReader(labels, zone, step).read();
    // "03:00" may be what the clock showed at the end, or the start and the length added up: they differ
    // only where clocks change, and the reading that leaves fewer breaks is meant
    const auto earlier = moved(labels, step);
    auto added = LabelReader(earlier, zone, step).read();
    auto shown = LabelReader(labels, zone, step).read();
    if (added.breaks <= shown.breaks)
        return added;
    for (auto& instant : shown.instants)
        if (instant)
            *instant -= step;
    return shown;
}

int stepOfLabels(const std::vector<ClockLabel>& labels)
{
    int step = hourMinutes;
    for (const auto& label : labels) {
        const auto part = static_cast<int>(((label.minute % hourMinutes) + hourMinutes) % hourMinutes);
        if (part == 30)
            step = std::min(step, 30);
        else if (part != 0)
            step = 15;
    }
    return step;
}

const EuropeanZone& decideZone(const std::vector<ClockLabel>& labels, const ClockHint& hint,
                               Understanding& understanding)
{
    if (std::all_of(labels.begin(), labels.end(), [](const ClockLabel& label) { return label.absolute; })) {
        understanding.state(choice::balanceZone, "import-clock-in-cells", false);
        return *europeanZone("UTC");
    }
    const auto [fitting, sure] = fittingZone(labels, hint);
    const auto found = hint.zone.empty() ? fitting : hint.zone;
    const auto chosen =
        understanding.decide(choice::balanceZone, optionsOf(choice::balanceZone, {"eet", "cet", "utc"}),
                             std::string(found), hint.zone.empty() && !sure);
    return zoneOf(chosen);
}

std::string_view zoneNamed(std::string_view text)
{
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto letter = [&](std::size_t at) {
        return at < small.size() && std::isalpha(static_cast<unsigned char>(small[at])) != 0;
    };
    for (const auto& zone : zones)
        for (const auto word : zone.words)
            for (auto at = small.find(word); at != std::string::npos; at = small.find(word, at + 1))
                if ((at == 0 || !letter(at - 1)) && !letter(at + word.size()))
                    return zone.id;
    return {};
}

} // namespace meritdesk::imports
