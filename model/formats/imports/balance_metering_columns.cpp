#include "formats/imports/balance_metering_columns.h"

#include <algorithm>
#include <array>

#include "formats/imports/split_text.h"

namespace meritdesk::imports {

namespace {

struct SeriesWords
{
    std::string_view id = {};
    std::array<std::string_view, 8> words = {};
};

/// Longer words first where one holds another: what a heading names is taken out of it.
constexpr std::array<SeriesWords, 6> seriesWords{
    {{"imbalance", {"imbalance", "ebabilanss", "небаланс", "дисбаланс", "不平衡"}},
     {"activated", {"activated", "activation", "aktiveeritud", "активация", "激活"}},
     {"scheduled", {"scheduled", "schedule", "position", "planned", "graafik", "график", "план", "计划"}},
     {"metered", {"metered", "measured", "mõõdetud", "измерено", "измерение", "факт", "计量"}},
     {"consumption", {"consumption", "tarbimine", "потребление", "用电"}},
     {"production", {"production", "generation", "tootmine", "выработка", "производство", "发电"}}}};

struct UnitWords
{
    std::string_view option = {};
    BalanceUnit unit = {};
    std::array<std::string_view, 6> words = {};
};

constexpr std::array<UnitWords, 5> unitWords{
    {{"kwh", {.power = 3}, {"kwh", "квт·ч", "квт*ч", "квтч", "квт.ч", "千瓦时"}},
     {"mwh", {}, {"mwh", "мвт·ч", "мвт*ч", "мвтч", "мвт.ч", "兆瓦时"}},
     {"wh", {.power = 6}, {"wh"}},
     {"kw", {.power = 3, .rate = true}, {"kw", "квт", "千瓦"}},
     {"mw", {.rate = true}, {"mw", "мвт", "兆瓦"}}}};

bool isLetter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z');
}

/// Where a word stands on its own; Chinese words stand in other words too.
std::size_t findWord(std::string_view text, std::string_view word)
{
    const bool chinese = static_cast<unsigned char>(word.front()) >= 0xE4;
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool open = at == 0 || !isLetter(text[at - 1]);
        const auto end = at + word.size();
        if (chinese || (open && (end == text.size() || !isLetter(text[end]))))
            return at;
    }
    return std::string_view::npos;
}

/// Takes the first of the words that stands in the text out of it.
template <std::size_t size>
bool takeWord(std::string& small, std::string& shown, const std::array<std::string_view, size>& words)
{
    for (const auto word : words) {
        if (word.empty())
            continue;
        const auto at = findWord(small, word);
        if (at == std::string::npos)
            continue;
        small.replace(at, word.size(), " ");
        if (shown.size() >= at + word.size())
            shown.replace(at, word.size(), " ");
        return true;
    }
    return false;
}

/// Without signs and blanks at its ends.
std::string bare(std::string text)
{
    constexpr std::string_view signs = " \t,;:()[]{}/_-|.";
    for (bool again = true; again;) {
        again = false;
        for (const auto* pair : {"()", "[]", "  ", "( )", "[ ]"})
            if (const auto at = text.find(pair); at != std::string::npos) {
                text.replace(at, std::string_view(pair).size(), " ");
                again = true;
            }
        // two blanks become one: a replacement by one blank is shorter, so this ends
    }
    const auto first = text.find_first_not_of(signs);
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(signs) - first + 1);
}

/// The heading above a group of columns: the nearest one that is filled to the left.
std::string groupAbove(const Grid& grid, int header, int column)
{
    if (header <= 0)
        return {};
    for (int at = column; at > 0; --at)
        if (const auto cell = grid.at(header - 1, at); !cell.empty())
            return std::string(cell);
    return {};
}

} // namespace

std::string_view seriesNamed(std::string_view heading)
{
    std::string_view found;
    for (const auto& series : seriesWords)
        for (const auto word : series.words)
            if (!word.empty() && findWord(heading, word) != std::string_view::npos) {
                if (!found.empty() && found != series.id)
                    return {};
                found = series.id;
            }
    return found;
}

BalanceUnit unitOf(std::string_view option)
{
    for (const auto& unit : unitWords)
        if (unit.option == option)
            return unit.unit;
    return {};
}

std::vector<MeteringHeading> meteringHeadings(const Grid& grid, const TableProfile& profile,
                                              const std::vector<int>& columns)
{
    std::vector<MeteringHeading> found;
    for (const int column : columns) {
        MeteringHeading heading{.column = column};
        auto shown = std::string(grid.at(profile.header, column));
        heading.heading = shown;
        auto small = lowered(shown);
        heading.series = seriesNamed(small);
        for (const auto& unit : unitWords)
            if (!heading.unit && takeWord(small, shown, unit.words))
                heading.unit = unit.unit;
        for (const auto& series : seriesWords)
            if (series.id == heading.series)
                takeWord(small, shown, series.words);
        heading.party = bare(std::move(shown));
        found.push_back(std::move(heading));
    }
    const bool unnamed = std::all_of(found.begin(), found.end(),
                                     [](const MeteringHeading& heading) { return heading.party.empty(); });
    if (unnamed)
        for (auto& heading : found)
            heading.party = bare(groupAbove(grid, profile.header, heading.column));
    return found;
}

bool isMetering(const TableProfile& profile)
{
    bool scheduled = false;
    bool measured = false;
    bool balance =
        holdsAny(profile.above, {"bilansihaldur", "balance responsible", "балансовая ответственность"});
    for (std::size_t i = 0; i < profile.headings.size(); ++i) {
        const auto& column = profile.columns[i];
        if (column.numbers == 0 || column.numbers * 2 < column.filled)
            continue;
        const auto& heading = profile.headings[i];
        const auto series = seriesNamed(heading);
        // plan and fact of a consumer's meter are words of Russian retail: they need more to go by
        const bool russian =
            heading.find("план") != std::string::npos || heading.find("факт") != std::string::npos;
        balance = balance || series == "imbalance" || findWord(heading, "brp") != std::string::npos;
        scheduled = scheduled || (series == "scheduled" && !russian);
        measured = measured || (!series.empty() && series != "scheduled" && !russian);
    }
    return (scheduled && measured) || (balance && (scheduled || measured));
}

} // namespace meritdesk::imports
