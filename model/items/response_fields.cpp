#include "items/response_fields.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/scenario/demand_edits.h"
#include "formats/words/words.h"
#include "items/response_cells.h"
#include "items/response_field_kinds.h"
#include "items/response_market_fields.h"

namespace meritdesk::items {

namespace demand = response::demand;
using demand::Case;
using demand::Mechanism;
using response::Mw;
using response::Rub;
using response::RubPerMwh;
using response::RubPerMwMonth;
using response::Share;

namespace {

constexpr int mostMonths = 12;
constexpr int mostEvents = 31;

struct ResponseFields
{
    Q_DECLARE_TR_FUNCTIONS(ResponseFields)
};

QString unit(const char* key)
{
    return words::label(key);
}

/// The studied cell stays where the lists still have it.
void keepCell(Case& input, Mw depth, int duration)
{
    const auto place = [](const auto& list, const auto& value) {
        const auto found = std::find(list.begin(), list.end(), value);
        return found == list.end() ? list.empty() ? 0 : list.size() - 1
                                   : static_cast<std::size_t>(found - list.begin());
    };
    input.depth = place(input.depths, depth);
    input.duration = place(input.durations, duration);
}

Mw studiedDepth(const Case& input)
{
    return input.depth < input.depths.size() ? input.caseDepth() : Mw();
}

int studiedDuration(const Case& input)
{
    return input.duration < input.durations.size() ? input.caseDuration() : 0;
}

std::optional<Finding> writeDepths(Case& input, const std::string& typed)
{
    std::vector<Mw> depths;
    for (const auto& entry : listed(typed)) {
        Mw depth;
        if (auto fault = readAmount<Mw>("depths", entry, Mw(), depth))
            return fault;
        depths.push_back(depth);
    }
    if (depths.empty())
        return error("list-too-short", "depths", {{"minimum", "1"}});
    std::sort(depths.begin(), depths.end());
    depths.erase(std::unique(depths.begin(), depths.end()), depths.end());
    const auto depth = studiedDepth(input);
    input.depths = depths;
    keepCell(input, depth, studiedDuration(input));
    return std::nullopt;
}

std::optional<Finding> writeDurations(Case& input, const std::string& typed)
{
    std::vector<int> durations;
    for (const auto& entry : listed(typed)) {
        int duration = 0;
        if (auto fault = readWhole("durations", entry, {1, demand::longestDuration}, duration))
            return fault;
        durations.push_back(duration);
    }
    if (durations.empty())
        return error("list-too-short", "durations", {{"minimum", "1"}});
    std::sort(durations.begin(), durations.end());
    durations.erase(std::unique(durations.begin(), durations.end()), durations.end());
    const auto duration = studiedDuration(input);
    input.durations = durations;
    keepCell(input, studiedDepth(input), duration);
    return std::nullopt;
}

ResponseField mechanismField(const Mechanism& mechanism)
{
    auto field = choiceField(
        "mechanisms", words::label(mechanism.title), {ResponseFields::tr("no"), ResponseFields::tr("yes")},
        [&mechanism](const Case& input) {
            return std::find(input.chosen.begin(), input.chosen.end(), &mechanism) == input.chosen.end() ? 0
                                                                                                         : 1;
        },
        {});
    field.write = [&mechanism](Case& input, const std::string& typed) -> std::optional<Finding> {
        int on = 0;
        if (auto fault = readWhole("mechanisms", typed, {0, 1}, on))
            return fault;
        return scenario::chooseMechanism(input, mechanism, on == 1);
    };
    return field;
}

ResponseFieldGroup reduction()
{
    const auto tip = ResponseFields::tr("Several values, parted by semicolons or blanks");
    ResponseFieldGroup group{ResponseFields::tr("Reduction"), {}};
    group.fields.push_back({.place = "depths",
                            .name = ResponseFields::tr("Depths"),
                            .unit = unit("MW"),
                            .tip = tip,
                            .list = true,
                            .text =
                                [](const Case& input) {
                                    QStringList all;
                                    for (const auto depth : input.depths)
                                        all << QString::fromStdString(depth.text());
                                    return all.join(QStringLiteral("; "));
                                },
                            .write = &writeDepths});
    group.fields.push_back({.place = "durations",
                            .name = ResponseFields::tr("Durations, 1 to 8 hours"),
                            .unit = unit("h"),
                            .tip = tip,
                            .list = true,
                            .text =
                                [](const Case& input) {
                                    QStringList all;
                                    for (const int duration : input.durations)
                                        all << QString::number(duration);
                                    return all.join(QStringLiteral("; "));
                                },
                            .write = &writeDurations});
    group.fields.push_back(wholeField("months", ResponseFields::tr("Months of the year"), {}, {1, mostMonths},
                                      [](Case& input) -> int& { return input.months; }));
    group.fields.push_back(wholeField("events_per_month", ResponseFields::tr("Events a month at most"), {},
                                      {0, mostEvents},
                                      [](Case& input) -> int& { return input.eventsPerMonth; }));
    for (const auto* mechanism : demand::mechanisms)
        group.fields.push_back(mechanismField(*mechanism));
    return group;
}

ResponseFieldGroup prices()
{
    ResponseFieldGroup group{ResponseFields::tr("Prices of capacity"), {}};
    for (const auto* mechanism : demand::mechanisms)
        group.fields.push_back(optionalField<RubPerMwMonth>(
            "prices." + std::string(mechanism->priceKey), words::label(mechanism->title),
            ResponseFields::tr("RUB/MW a month"), [mechanism](Case& input) -> std::optional<RubPerMwMonth>& {
                return input.prices.*mechanism->price;
            }));
    group.fields.push_back(choiceField(
        "prices.buy_per", ResponseFields::tr("The purchase price is"),
        {ResponseFields::tr("for a MW of peak, the reserve inside"),
         ResponseFields::tr("for a purchased MW, the reserve on top")},
        [](const Case& input) { return input.prices.perPurchasedMw ? 1 : 0; },
        [](Case& input, int at) { input.prices.perPurchasedMw = at == 1; }));
    group.fields.push_back(amountField<Share>(
        "prices.reserve", ResponseFields::tr("Reserve coefficient"), {},
        [](Case& input) -> Share& { return input.prices.reserve; }, response::whole<Share>(1)));
    return group;
}

ResponseFieldGroup counted(const Case& input)
{
    ResponseFieldGroup group{ResponseFields::tr("Counted share of the depth"), {}};
    for (const auto* mechanism : input.chosen)
        for (const int hours : input.durations) {
            const auto at = demand::indexOf(*mechanism);
            const auto hour = static_cast<std::size_t>(hours - 1);
            group.fields.push_back(optionalField<Share>(
                "k_by_hours." + std::string(mechanism->id) + "." + std::to_string(hours),
                //: %1 a mechanism, %2 a time ("4 hours")
                ResponseFields::tr("%1, %2").arg(words::label(mechanism->title), hoursText(hours)), {},
                [at, hour](Case& changed) -> std::optional<Share>& { return changed.counted[at].at(hour); }));
        }
    group.fields.push_back({.place = "pilot.cap",
                            .name = ResponseFields::tr("Cap of the pilot (empty: none)"),
                            .unit = unit("MW"),
                            .text =
                                [](const Case& shown) {
                                    return shown.pilot ? QString::fromStdString(shown.pilot->cap.text())
                                                       : QString();
                                },
                            .write = [](Case& changed, const std::string& typed) -> std::optional<Finding> {
                                auto pilot = changed.pilot.value_or(demand::PilotCap());
                                if (typed.empty()) {
                                    changed.pilot.reset();
                                    return std::nullopt;
                                }
                                if (auto fault = readAmount<Mw>("pilot.cap", typed, Mw(), pilot.cap))
                                    return fault;
                                changed.pilot = pilot;
                                return std::nullopt;
                            }});
    if (input.pilot)
        group.fields.push_back(choiceField(
            "pilot.on", ResponseFields::tr("The cap limits"),
            {ResponseFields::tr("the counted volume"), ResponseFields::tr("the declared depth")},
            [](const Case& shown) { return shown.pilot && shown.pilot->onDeclared ? 1 : 0; },
            [](Case& changed, int at) { changed.pilot->onDeclared = at == 1; }));
    return group;
}

void deliverBy(Case& input, int byMonth)
{
    auto& delivery = input.delivery;
    const auto first = delivery.shares.empty() ? response::whole<Share>(1) : delivery.shares.front();
    delivery.byMonth = byMonth == 1;
    delivery.shares.assign(delivery.byMonth ? static_cast<std::size_t>(input.months) : 1, first);
}

ResponseFieldGroup delivery(const Case& input)
{
    ResponseFieldGroup group{ResponseFields::tr("Delivery"), {}};
    group.fields.push_back(choiceField(
        "delivery", ResponseFields::tr("Delivered share"),
        {ResponseFields::tr("one for all months"), ResponseFields::tr("month by month")},
        [](const Case& shown) { return shown.delivery.byMonth ? 1 : 0; }, &deliverBy));
    for (std::size_t month = 0; month < input.delivery.shares.size(); ++month)
        group.fields.push_back(amountField<Share>(
            input.delivery.byMonth ? "delivery[" + std::to_string(month) + "]" : "delivery",
            input.delivery.byMonth ? ResponseFields::tr("Delivered in month %1").arg(month + 1)
                                   : ResponseFields::tr("Delivered (1 is all)"),
            {}, [month](Case& changed) -> Share& { return changed.delivery.shares.at(month); }));
    group.fields.push_back(
        amountField<Share>("premium_rate", ResponseFields::tr("Surcharge on the missing part (0.25 is 25 %)"),
                           {}, [](Case& changed) -> Share& { return changed.premiumRate; }));
    return group;
}

ResponseFieldGroup costs()
{
    return {ResponseFields::tr("Costs and target"),
            {amountField<Rub>("costs.annual", ResponseFields::tr("Technical costs of a year"), unit("RUB"),
                              [](Case& input) -> Rub& { return input.costs.annual; }),
             amountField<Rub>("costs.per_event", ResponseFields::tr("Costs of an event"), unit("RUB"),
                              [](Case& input) -> Rub& { return input.costs.perEvent; }),
             amountField<RubPerMwh>("costs.per_mwh", ResponseFields::tr("Lost production"), unit("RUB/MWh"),
                                    [](Case& input) -> RubPerMwh& { return input.costs.perMwh; }),
             switchField("count_energy", ResponseFields::tr("Count the energy not bought as a gain"),
                         [](Case& input) -> bool& { return input.countEnergy; }),
             amountField<Rub>(
                 "target", ResponseFields::tr("Net that break-evens aim at"), unit("RUB"),
                 [](Case& input) -> Rub& { return input.target; }, std::nullopt)}};
}

} // namespace

std::vector<ResponseFieldGroup> responseFields(const Case& input)
{
    std::vector<ResponseFieldGroup> groups{reduction(), prices(), counted(input), delivery(input), costs()};
    groups.push_back(komFields(input));
    if (input.dayAhead)
        groups.push_back(dayAheadFields(input));
    return groups;
}

} // namespace meritdesk::items
