#include "core/response/demand/baselines/method.h"
#include "formats/json/kom_input.h"
#include "formats/json/market_input.h"
#include "formats/json/response_write.h"

namespace meritdesk::json {

using namespace response::demand; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

void writeKomEffect(Writer& writer, const KomEffect& effect)
{
    if (!effect.zone && !effect.delta)
        return;
    writer.key("kom").beginObject();
    if (effect.zone) {
        writer.key("zone");
        writeZone(writer, *effect.zone, ZoneKind::Inside);
        writer.member("effect", effect.all ? "all" : "own");
    } else {
        writer.member("delta", effect.delta->text());
    }
    writer.endObject();
}

void writeProfile(Writer& writer, const Profile& profile)
{
    writer.beginObject().key("days").beginArray();
    for (const auto day : profile.days)
        writer.text(printDay(day));
    writer.endArray();
    writeMarket(writer, profile.market);
    writer.endObject();
}

void writeSearch(Writer& writer, const Search& search)
{
    writer.key("search").beginObject().member("by", search.bySaving ? "saving" : "price");
    writer.key("first_hour").number(search.firstHour);
    if (search.lastHour)
        writer.key("last_hour").number(*search.lastHour);
    writer.endObject();
}

void writeDayAheadCase(Writer& writer, const DayAheadCase& market)
{
    writer.key("dayahead").beginObject().key("profiles").beginArray();
    for (const auto& profile : market.profiles)
        writeProfile(writer, profile);
    writer.endArray().key("criterion");
    writeCriterion(writer, market.criterion, &market.manualDays);
    writeSearch(writer, market.search);
    writer.endObject();
}

void writeLoad(Writer& writer, const DayLoad& load)
{
    writer.key("load").beginArray();
    for (const auto hour : load)
        writer.text(response::Mw::fromMantissa(hour).text());
    writer.endArray();
}

void writeDays(Writer& writer, const BaselineCase& site)
{
    writer.key("days").beginArray();
    for (const auto& day : site.days) {
        writer.beginObject().member("day", printDay(day.day));
        writeLoad(writer, day.load);
        writer.key("eligible").boolean(day.eligible).endObject();
    }
    writer.endArray().key("event").beginObject().member("day", printDay(site.eventDay));
    writeLoad(writer, site.eventLoad);
    writer.endObject();
}

void writeMethod(Writer& writer, const MethodChoice& choice)
{
    const auto& method = *choice.method;
    writer.beginObject().member("method", method.id);
    if (method.takesHistory) {
        writer.key("y").number(choice.y);
        if (method.takesX)
            writer.key("x").number(choice.x);
        writer.member("adjust", adjustmentKinds.at(static_cast<std::size_t>(choice.adjustment)));
    }
    if (method.takesAlpha)
        writer.member("alpha", response::Share::fromMantissa(choice.alpha).text());
    if (method.takesPlc) {
        writer.member("plc", choice.plc.text());
        writer.key("strict").boolean(choice.strict);
    }
    writer.endObject();
}

void writeAdjustHours(Writer& writer, const BaselineCase& site)
{
    writer.key("adjust_hours").beginArray();
    for (const int hour : site.adjustHours)
        writer.number(hour);
    writer.endArray();
}

void writeCompanies(Writer& writer, const std::vector<Company>& companies)
{
    writer.key("companies").beginArray();
    for (const auto& company : companies)
        writer.beginObject()
            .member("id", company.id)
            .member("kom_purchase", company.komPurchase.text())
            .member("kom_generation", company.komGeneration.text())
            .member("dayahead_purchase", company.dayAheadPurchase.text())
            .member("dayahead_generation", company.dayAheadGeneration.text())
            .member("retail_generation", company.retailGeneration.text())
            .endObject();
    writer.endArray();
}

} // namespace

void writeBaselines(Writer& writer, const BaselineCase& site)
{
    writer.beginObject().member("obligation", site.obligation.text());
    writer.key("first_hour").number(site.window.first);
    writer.key("duration").number(site.window.hours());
    writeDays(writer, site);
    writer.member("low_use", site.lowUse.text());
    writeAdjustHours(writer, site);
    writer.member("adjust_cap", site.adjustCap.text());
    writer.member("share_rule", site.hourlyMinimum ? "hourly-min" : "sum");
    writer.member("rrmse_limit", site.rrmseLimit.text());
    writer.key("methods").beginArray();
    for (const auto& choice : site.methods)
        writeMethod(writer, choice);
    writer.endArray().endObject();
}

void writeMarketEffects(Writer& writer, const Case& input)
{
    writeKomEffect(writer, input.kom);
    if (input.dayAhead)
        writeDayAheadCase(writer, *input.dayAhead);
}

void writeGroup(Writer& writer, const Case& input)
{
    writeCompanies(writer, input.companies);
    writer.key("costs")
        .beginObject()
        .member("annual", input.costs.annual.text())
        .member("per_event", input.costs.perEvent.text())
        .member("per_mwh", input.costs.perMwh.text())
        .endObject();
    writer.key("count_energy").boolean(input.countEnergy);
    writer.member("target", input.target.text());
    writer.key("sensitivity").beginArray();
    for (const auto& question : input.questions)
        writer.beginObject()
            .member("factor", question.factor->id)
            .member("low", question.low.text())
            .member("high", question.high.text())
            .endObject();
    writer.endArray();
}

} // namespace meritdesk::json
