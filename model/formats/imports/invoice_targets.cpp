#include "formats/imports/invoice_targets.h"

#include <algorithm>
#include <array>

#include "core/listed.h"
#include "core/retail/categories.h"
#include "formats/imports/label_text.h"
#include "formats/imports/table_profile.h"

namespace meritdesk::imports {

using retail::invoice::Line;
using retail::invoice::Target;
using retail::invoice::Unit;

namespace {

/// A rule: one word of each list must stand in the label.
struct Rule
{
    std::vector<std::vector<std::string_view>> words = {};
    std::string_view target = {}; ///< text of a Target; `transmission` is decided by the category
};

/// The market's words for the lines of a bill, the special ones before the general ones.
const std::vector<Rule>& rules()
{
    static const std::vector<Rule> all{
        {{{"управлен", "management", "response", "需求响应", "juhtimi"},
          {"режим", "спрос", "потреблен", "demand", "需求响应", "tarbimi"}},
         "demand-response"},
        {{{"надбавк", "margin", "marginaal", "加价"}, {"мощн", "capacity", "võims", "容量"}},
         "capacity-margin"},
        {{{"надбавк", "margin", "marginaal", "加价", "售电服务"}}, "energy/margin"},
        {{{"содержан", "maintenance", "ülalpid", "维护"}}, "network-capacity"},
        {{{"сетев", "network", "võrgu", "输配电"}, {"мощн", "capacity", "võims", "容量"}},
         "network-capacity"},
        {{{"потер", "технологич", "losses", "kadu", "kaod", "线损", "网损"}}, "energy/losses"},
        {{{"передач", "transmission", "распределен", "ülekan", "edastam", "输配电"}}, "transmission"},
        {{{"иные", "инфраструкт", "прочие", "other serv", "muud", "其他"}}, "energy/other"},
        {{{"факта над план", "факт над план", "fact above", "above plan", "超计划", "üle plaani"}},
         "over-plan"},
        {{{"плана над факт", "план над факт", "plan above", "below plan", "欠计划", "alla plaani"}},
         "under-plan"},
        {{{"отклонен", "deviation", "偏差", "kõrvalekal"}}, "deviation"},
        {{{"планов", "planned", "计划", "plaanitud"}, {"объем", "почасов", "volume", "电量", "maht"}},
         "plan-volume"},
        {{{"полупик", "half-peak", "half peak", "平段", "poolti"}}, "energy-half-peak"},
        {{{"пиков", "пик,", "пик ", "peak", "峰段", "tipu"},
          {"зон", "zone", "энерг", "energy", "段", "energia"}},
         "energy-peak"},
        {{{"ночь", "ночн", "night", "谷段", "öö"}}, "energy-night"},
        {{{"дневн", "день", "day zone", "daytime", "日段", "päev"},
          {"зон", "zone", "энерг", "energy", "段", "energia"}},
         "energy-day"},
        {{{"容量电费", "容量电价"}}, "capacity"},
        {{{"средневзвеш", "оптов", "покупк", "wholesale", "批发", "hulgi"},
          {"энерг", "energy", "电", "energia"}},
         "energy/wholesale"},
        {{{"энерг", "energ", "electric", "elekt", "电能", "电量", "电费"}}, "energy"},
        {{{"мощн", "capacity", "võims", "容量"}}, "capacity"},
    };
    return all;
}

bool holds(const std::string& label, const std::vector<std::string_view>& words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return label.find(comparable(word)) != std::string::npos;
    });
}

bool fits(const Rule& rule, const std::string& label)
{
    return std::all_of(rule.words.begin(), rule.words.end(),
                       [&](const auto& words) { return holds(label, words); });
}

Target target(std::string_view text)
{
    return retail::invoice::targetOf(text).value_or(Target{});
}

std::string_view partOfTransmission(std::string_view category)
{
    const auto* found = listed(retail::categories, category);
    return found ? found->transmissionPart : "transmission";
}

std::vector<Target> transmissionOf(std::string_view category)
{
    const auto part = std::string(partOfTransmission(category));
    if (part == "losses")
        return {{"energy", part}, {"network-capacity", {}}};
    return {{"energy", part}};
}

bool standsSomewhere(const std::vector<Line>& lines, const Line& except, const Target& wanted)
{
    return std::any_of(lines.begin(), lines.end(), [&](const Line& line) {
        return &line != &except
               && std::find(line.targets.begin(), line.targets.end(), wanted) != line.targets.end();
    });
}

/// Energy as a whole where some of its parts have lines of their own: the other parts.
void takePartsOut(std::vector<Line>& lines, Line& line, std::string_view category)
{
    std::vector<Target> rest;
    for (const auto part : {std::string_view("wholesale"), partOfTransmission(category),
                            std::string_view("margin"), std::string_view("other")})
        if (const Target each{"energy", std::string(part)}; !standsSomewhere(lines, line, each))
            rest.push_back(each);
    if (!rest.empty() && rest.size() < 4)
        line.targets = std::move(rest);
}

/// "Электрическая энергия (мощность)" without a line for capacity is both.
void addCapacity(std::vector<Line>& lines, Line& line)
{
    const auto label = comparable(line.label);
    const bool both = line.targets == std::vector{target("energy")} && holds(label, {"мощн", "capacity"});
    if (both && !standsSomewhere(lines, line, target("capacity")))
        line.targets.push_back(target("capacity"));
}

void settle(std::vector<Line>& lines, Line& line, std::string_view category)
{
    const auto network = target("network-capacity");
    if (line.targets.size() == 2 && line.targets.back() == network && standsSomewhere(lines, line, network))
        line.targets.pop_back();
    addCapacity(lines, line);
    if (line.targets.size() == 1 && line.targets.front() == target("energy"))
        takePartsOut(lines, line, category);
}

} // namespace

std::vector<Target> targetsByLabel(std::string_view label, std::string_view category)
{
    const auto plain = comparable(label);
    for (const auto& rule : rules()) {
        if (!fits(rule, plain))
            continue;
        if (rule.target == "transmission")
            return transmissionOf(category);
        const bool zones = category.substr(0, 1) == "2";
        if (!zones && rule.target.substr(0, 7) == "energy-")
            return {target("energy")};
        return {target(rule.target)};
    }
    return {};
}

void mapLines(std::vector<Line>& lines, std::string_view category)
{
    std::vector<std::size_t> made;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].targets.empty()) {
            lines[i].targets = targetsByLabel(lines[i].label, category);
            made.push_back(i);
        }
    for (const auto i : made)
        settle(lines, lines[i], category);
}

Unit unitIn(std::string_view text)
{
    auto plain = lowered(text);
    for (const std::string_view idle : {"·", "*", "×", " ", ".", "-", "\u00a0", "⋅", "∙", "•"})
        for (auto at = plain.find(idle); at != std::string::npos; at = plain.find(idle, at))
            plain.erase(at, idle.size());
    constexpr auto names = std::to_array<std::pair<std::string_view, Unit>>({
        {"тысквтч", Unit::Mwh},
        {"тысквт", Unit::Mw},
        {"兆瓦时", Unit::Mwh},
        {"千瓦时", Unit::Kwh},
        {"兆瓦", Unit::Mw},
        {"千瓦", Unit::Kw},
        {"мвтч", Unit::Mwh},
        {"mwh", Unit::Mwh},
        {"квтч", Unit::Kwh},
        {"kwh", Unit::Kwh},
        {"мвт", Unit::Mw},
        {"mw", Unit::Mw},
        {"квт", Unit::Kw},
        {"kw", Unit::Kw},
    });
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& name) {
        return plain.find(name.first) != std::string::npos;
    });
    return found == names.end() ? Unit::None : found->second;
}

} // namespace meritdesk::imports
