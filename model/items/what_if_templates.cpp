#include "items/what_if_templates.h"

#include <algorithm>

#include "core/listed.h"
#include "core/retail/categories.h"
#include "core/retail/whatif/kinds.h"
#include "core/retail/whatif/spread.h"
#include "formats/words/words.h"

namespace meritdesk::items {

using namespace retail::whatif; // NOLINT(google-build-using-namespace): this file makes its values
using retail::HourSet;

namespace {

constexpr std::size_t hoursADay = 24;
constexpr std::size_t nightHours = 6; ///< that a storage charges in
constexpr int limitStep = 10;         ///< kW to which a limit is rounded down

Amount amount(std::int64_t value)
{
    return Amount::fromMantissa(static_cast<Int128>(Integer(value * powerOfTen(Amount::decimals))));
}

/// The most frequent peak hours, at most `most`; the evening where nothing is known.
HourSet peaks(const retail::Case& input, std::size_t most = hoursADay)
{
    HourSet set;
    for (const auto hour : peakHoursByCount(input))
        if (set.count() < most)
            set.set(hour);
    return set.any() ? set : HourSet(0x3C000) /* 15..18 */;
}

/// `count` hours that are neither planned nor in `but`, from one end of the day.
HourSet quiet(const retail::Case& input, const HourSet& but, std::size_t count, bool fromMidnight)
{
    const auto taken = plannedHours(input) | but;
    HourSet set;
    for (std::size_t i = 0; i < hoursADay; ++i) {
        const auto hour = fromMidnight ? i : hoursADay - 1 - i;
        if (!taken.test(hour) && set.count() < count)
            set.set(hour);
    }
    return set.any() ? set : ~but;
}

std::int64_t halfOfMean(const TemplateScene& scene)
{
    return static_cast<std::int64_t>(floorOf(scene.meanKw / 2 / limitStep)) * limitStep;
}

Card oneChange(std::string_view kind, const TemplateScene& scene)
{
    return {{.changes = {usualChange(kind, scene)}}, {}};
}

Card makeShed(const TemplateScene& scene)
{
    return oneChange("shed", scene);
}

Card makeShift(const TemplateScene& scene)
{
    return oneChange("shift", scene);
}

Card makeStorage(const TemplateScene& scene)
{
    return oneChange("storage", scene);
}

Card makeAvoidPeak(const TemplateScene& scene)
{
    return oneChange("avoid-peak", scene);
}

Card makeAddLoad(const TemplateScene& scene)
{
    return oneChange("add", scene);
}

Card makeCheapest(const TemplateScene& scene)
{
    return {
        {},
        Goal{.category = std::string(retail::categories.at(scene.category)->id), .storage = usualStorage()}};
}

} // namespace

const WhatIfTemplate shedTemplate{.id = "shed", .title = "what-if-template-shed", .make = makeShed};
const WhatIfTemplate shiftTemplate{.id = "shift", .title = "what-if-template-shift", .make = makeShift};
const WhatIfTemplate storageTemplate{
    .id = "storage", .title = "what-if-template-storage", .make = makeStorage};
const WhatIfTemplate avoidPeakTemplate{
    .id = "avoid-peak", .title = "what-if-template-avoid-peak", .make = makeAvoidPeak};
const WhatIfTemplate cheapestTemplate{
    .id = "cheapest", .title = "what-if-template-cheapest", .make = makeCheapest};
const WhatIfTemplate addLoadTemplate{.id = "add", .title = "what-if-template-add", .make = makeAddLoad};

TemplateScene sceneOf(const WhatIfBoard& board)
{
    TemplateScene scene{board.input(), board.look().category};
    const auto* results = board.results().get();
    if (!results || !results->valid())
        return scene;
    long long hours = 0;
    for (const auto& month : results->before.months)
        hours += static_cast<long long>(hoursADay) * daysIn(month.month);
    scene.meanKw = results->before.year.volumeKwh.fraction() / hours;
    return scene;
}

Card fromTemplate(const WhatIfTemplate& from, const TemplateScene& scene)
{
    auto card = from.make(scene);
    card.whatIf.name = words::label(from.title).toStdString();
    return card;
}

Change usualChange(std::string_view kind, const TemplateScene& scene)
{
    Change change{.kind = std::string(kind)};
    const auto& input = scene.input;
    if (kind == "shed" || kind == "cap")
        change.when = {.days = DayType::Working, .hours = peaks(input)};
    if (kind == "add")
        change.when.hours = quiet(input, {}, nightHours, true);
    if (kind == "shift") {
        change.when = {.days = DayType::Working, .hours = peaks(input, 2)};
        change.into = quiet(input, change.when.hours, 2, false);
        change.amounts["energy_kwh"] = amount(200);
    }
    if (kind == "storage") {
        change.when = {.days = DayType::Working, .hours = peaks(input, 4)};
        change.into = quiet(input, change.when.hours, nightHours, true);
        change.amounts = {{"power_kw", amount(200)},
                          {"capacity_kwh", amount(800)},
                          {"efficiency_percent", amount(88)},
                          {"cycles_a_day", amount(1)}};
    }
    if (kind == "avoid-peak")
        change.amounts["limit_kw"] = amount(halfOfMean(scene));
    return change;
}

Storage usualStorage()
{
    return {amount(200), amount(800), amount(88), amount(1)};
}

Flexible usualFlexible()
{
    return {.when = {.days = DayType::Working}, .powerKw = amount(100), .energyKwh = amount(400)};
}

HourSet plannedHours(const retail::Case& input)
{
    HourSet planned;
    for (const auto& month : input.months)
        planned |= month.plannedPeakHours.value_or(HourSet());
    return planned;
}

std::vector<std::size_t> peakHoursByCount(const retail::Case& input)
{
    std::array<int, hoursADay> counts{};
    bool published = false;
    for (const auto& month : input.months)
        if (month.peakHours)
            for (const auto& [day, hour] : *month.peakHours)
                if (hour >= 1 && hour <= static_cast<int>(hoursADay)) {
                    ++counts.at(static_cast<std::size_t>(hour - 1));
                    published = true;
                }
    auto hours = hoursIn(published ? HourSet(0xFFFFFF) : plannedHours(input));
    if (published)
        hours.erase(std::remove_if(hours.begin(), hours.end(),
                                   [&counts](std::size_t hour) { return counts.at(hour) == 0; }),
                    hours.end());
    std::stable_sort(hours.begin(), hours.end(),
                     [&counts](std::size_t a, std::size_t b) { return counts.at(a) > counts.at(b); });
    return hours;
}

} // namespace meritdesk::items
