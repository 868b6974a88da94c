#include "items/response_market_fields.h"

#include <QCoreApplication>

#include <algorithm>

#include "formats/words/words.h"
#include "items/response_field_kinds.h"

namespace meritdesk::items {

namespace demand = response::demand;
namespace kom = response::kom;
using demand::Case;
using response::Mw;
using response::RubPerMwMonth;
using response::Share;

namespace {

constexpr int mostHours = 744;

struct MarketFields
{
    Q_DECLARE_TR_FUNCTIONS(MarketFields)
};

/// How the effect on the auction is given.
enum KomKind { None, Given, Zone };

KomKind kindOf(const Case& input)
{
    return input.kom.zone ? Zone : input.kom.delta ? Given : None;
}

void chooseKom(Case& input, int kind)
{
    if (kind == kindOf(input))
        return;
    input.kom.zone.reset();
    input.kom.delta.reset();
    if (kind == Given)
        input.kom.delta = RubPerMwMonth();
}

template <class Amount>
ResponseField zoneField(const char* key, const QString& name, const QString& unit, Amount kom::Zone::*member)
{
    return amountField<Amount>(std::string("kom.zone.") + key, name, unit,
                               [member](Case& input) -> Amount& { return (*input.kom.zone).*member; });
}

void addZone(ResponseFieldGroup& group)
{
    const auto price = MarketFields::tr("RUB/MW a month");
    const auto megawatts = words::label("MW");
    auto& fields = group.fields;
    fields.push_back(
        zoneField("q1", MarketFields::tr("Volume of the first demand point"), megawatts, &kom::Zone::q1));
    fields.push_back(zoneField("p1", MarketFields::tr("Price of the first point"), price, &kom::Zone::p1));
    fields.push_back(zoneField("p2", MarketFields::tr("Price of the second point"), price, &kom::Zone::p2));
    fields.push_back(amountField<Mw>("kom.zone.dr.others", MarketFields::tr("Demand response of others"),
                                     megawatts,
                                     [](Case& input) -> Mw& { return input.kom.zone->dr.others; }));
    fields.push_back(zoneField("dr_cap_share", MarketFields::tr("Limit, share of the first point"), {},
                               &kom::Zone::drCapShare));
    fields.push_back(choiceField(
        "kom.zone.cut", MarketFields::tr("Above the limit counts"),
        {MarketFields::tr("everybody in proportion"), MarketFields::tr("the own volume first"),
         MarketFields::tr("that of others first")},
        [](const Case& input) { return static_cast<int>(input.kom.zone->cut); },
        [](Case& input, int at) { input.kom.zone->cut = static_cast<kom::Cut>(at); }));
    fields.push_back(choiceField(
        "kom.zone.curve", MarketFields::tr("The demand curve"),
        {MarketFields::tr("is shifted"), MarketFields::tr("is scaled anew")},
        [](const Case& input) { return static_cast<int>(input.kom.zone->curve); },
        [](Case& input, int at) { input.kom.zone->curve = static_cast<kom::Curve>(at); }));
    fields.push_back(choiceField(
        "kom.effect", MarketFields::tr("The fall counted is that of"),
        {MarketFields::tr("the own volume"), MarketFields::tr("all participants together")},
        [](const Case& input) { return input.kom.all ? 1 : 0; },
        [](Case& input, int at) { input.kom.all = at == 1; }));
}

/// Kinds of criteria by name.
QStringList criteria()
{
    QStringList names;
    for (const auto* kind : response::dayahead::criterionKinds)
        names << words::label(std::string(kind->title));
    return names;
}

ResponseField criterionField()
{
    const auto& kinds = response::dayahead::criterionKinds;
    auto field = choiceField(
        "dayahead.criterion.kind", MarketFields::tr("Criterion of events"), criteria(),
        [&kinds](const Case& input) {
            return static_cast<int>(std::find(kinds.begin(), kinds.end(), input.dayAhead->criterion.kind)
                                    - kinds.begin());
        },
        [&kinds](Case& input, int at) {
            input.dayAhead->criterion = {kinds.at(static_cast<std::size_t>(at))};
        });
    field.tip = MarketFields::tr("Models all: the market operator's own criterion is not public");
    return field;
}

/// The number or the days that the kind of criterion needs.
void addCriterion(const Case& input, std::vector<ResponseField>& fields)
{
    const auto& kind = *input.dayAhead->criterion.kind;
    if (!kind.key.empty())
        fields.push_back(amountField<response::Plain>(
            "dayahead.criterion." + std::string(kind.key),
            words::label("response-criterion-number." + std::string(kind.key)), {},
            [](Case& changed) -> response::Plain& { return changed.dayAhead->criterion.number; },
            kind.mayBeNegative ? std::nullopt : std::optional(response::Plain())));
    if (&kind != &response::dayahead::manual)
        return;
    fields.push_back({.place = "dayahead.criterion.days",
                      .name = MarketFields::tr("Days named by hand"),
                      .tip = MarketFields::tr("Several days as 2017-06-30, parted by semicolons or blanks"),
                      .list = true,
                      .text =
                          [](const Case& shown) {
                              QStringList all;
                              for (const auto day : shown.dayAhead->manualDays)
                                  all << QString::fromStdString(printDay(day));
                              return all.join(QStringLiteral("; "));
                          },
                      .write = [](Case& changed, const std::string& typed) -> std::optional<Finding> {
                          std::vector<Day> days;
                          for (const auto& entry : listed(typed)) {
                              const auto day = readDay(entry);
                              if (!day)
                                  return error("not-a-day", "dayahead.criterion.days", {{"value", entry}});
                              days.push_back(*day);
                          }
                          changed.dayAhead->manualDays = days;
                          return std::nullopt;
                      }});
}

std::optional<Finding> writeLastHour(Case& input, const std::string& typed)
{
    int hour = 0;
    if (typed.empty()) {
        input.dayAhead->search.lastHour.reset();
        return std::nullopt;
    }
    if (auto fault = readWhole("dayahead.search.last_hour", typed, {1, mostHours}, hour))
        return fault;
    input.dayAhead->search.lastHour = hour;
    return std::nullopt;
}

} // namespace

ResponseFieldGroup komFields(const Case& input)
{
    ResponseFieldGroup group{MarketFields::tr("Capacity auction"), {}};
    QStringList kinds{MarketFields::tr("no effect"), MarketFields::tr("a fall that is given")};
    if (kindOf(input) == Zone)
        kinds << MarketFields::tr("a price zone that is cleared");
    group.fields.push_back(choiceField(
        "kom", MarketFields::tr("Effect on the price"), kinds,
        [](const Case& shown) { return static_cast<int>(kindOf(shown)); }, &chooseKom));
    if (kindOf(input) == Given)
        group.fields.push_back(optionalField<RubPerMwMonth>(
            "kom.delta", MarketFields::tr("Fall of the price"), MarketFields::tr("RUB/MW a month"),
            [](Case& changed) -> std::optional<RubPerMwMonth>& { return changed.kom.delta; }));
    if (kindOf(input) == Zone)
        addZone(group);
    return group;
}

ResponseFieldGroup dayAheadFields(const Case& input)
{
    ResponseFieldGroup group{MarketFields::tr("Choice of events"), {criterionField()}};
    addCriterion(input, group.fields);
    group.fields.push_back(choiceField(
        "dayahead.search.by", MarketFields::tr("The best hours have"),
        {MarketFields::tr("the highest prices"), MarketFields::tr("the largest saving of the zone")},
        [](const Case& shown) { return shown.dayAhead->search.bySaving ? 1 : 0; },
        [](Case& changed, int at) { changed.dayAhead->search.bySaving = at == 1; }));
    group.fields.push_back(
        wholeField("dayahead.search.first_hour", MarketFields::tr("First hour of the search"), {},
                   {1, mostHours}, [](Case& changed) -> int& { return changed.dayAhead->search.firstHour; }));
    group.fields.push_back({.place = "dayahead.search.last_hour",
                            .name = MarketFields::tr("Last hour of the search (empty: of the day)"),
                            .text =
                                [](const Case& shown) {
                                    const auto& last = shown.dayAhead->search.lastHour;
                                    return last ? QString::number(*last) : QString();
                                },
                            .write = &writeLastHour});
    return group;
}

} // namespace meritdesk::items
