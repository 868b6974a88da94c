#include "core/response/demand/baselines/methods.h"
#include "formats/json/response_output_parts.h"

namespace meritdesk::json {

using namespace response::demand; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

void writeFlag(Writer& writer, std::string_view key, const std::optional<bool>& flag)
{
    writer.key(key);
    if (flag)
        writer.boolean(*flag);
    else
        writer.null();
}

/// Sides of a verdict are rounded where it is judged; they print as they are.
std::string plainText(const Fraction& value)
{
    return printExact(value);
}

/// No modelled verdict is official: the operator's own criterion is not public.
void writeVerdict(Writer& writer, const Case& input, const response::dayahead::Verdict& verdict)
{
    const auto kind = input.dayAhead ? input.dayAhead->criterion.kind->id : std::string_view();
    writer.key("verdict").beginObject().member("kind", kind).key("official").boolean(false);
    memberOrNull(writer, "left", verdict.left, plainText);
    memberOrNull(writer, "right", verdict.right, plainText);
    writeFlag(writer, "met", verdict.met);
    writer.endObject();
}

void writeDay(Writer& writer, const Case& input, const CalendarDay& entry, const Fraction& groupVolume)
{
    writer.beginObject().member("day", printDay(entry.day)).key("first_hour");
    if (entry.window)
        writer.number(entry.window->firstHour);
    else
        writer.null();
    writeVerdict(writer, input, entry.verdict);
    writer.key("chosen").boolean(entry.chosen);
    writer.member("zone_saving", moneyText(entry.zoneSaving()));
    writer.member("group_net", moneyText(Fraction(entry.drop().fraction() * groupVolume))).endObject();
}

void writeHours(Writer& writer, const Case& input, const EventWindow& window, const DayLoad& load)
{
    writer.beginArray();
    for (int hour = window.first; hour <= window.last; ++hour)
        writer.text(mwText(fractionOf(load[static_cast<std::size_t>(hour - 1)]), input.quantityStep));
    writer.endArray();
}

std::string adjustmentText(const Case& input, const MethodChoice& choice, Pico adjustment)
{
    const auto value = fractionOf(adjustment);
    return choice.adjustment == Adjustment::Multiplicative ? sixText(value)
                                                           : mwText(value, input.quantityStep);
}

void writeMethod(Writer& writer, const Case& input, const MethodChoice& choice, const EventWindow& window,
                 const MethodResult& result)
{
    writer.beginObject().member("method", choice.method->id).key("baseline");
    const auto& prediction = result.prediction;
    if (prediction)
        writeHours(writer, input, window, prediction->load);
    else
        writer.null();
    writer.key("adjustment");
    if (prediction && prediction->adjustment)
        writer.text(adjustmentText(input, choice, *prediction->adjustment));
    else
        writer.null();
    writer.member("reduction", mwText(result.reduction, input.quantityStep));
    writer.member("share", sixText(result.share));
    memberOrNull(writer, "rrmse", result.accuracy.rrmse, sixText);
    writer.key("rrmse_days").number(result.accuracy.days);
    writeFlag(writer, "accurate", result.accurate);
    writer.endObject();
}

} // namespace

void writeCalendar(Writer& writer, const Case& input, const Calendar& calendar)
{
    const auto group = groupOf(input.companies);
    const Fraction volume = group.dayAheadPurchase - group.dayAheadGeneration;
    writer.key("calendar").beginArray();
    for (const auto& entry : calendar.days)
        writeDay(writer, input, entry, volume);
    writer.endArray();
}

void writeBaselines(Writer& writer, const Case& input, const Study& study)
{
    if (!study.baselines || !input.baselines) {
        writer.null();
        return;
    }
    const auto& site = *input.baselines;
    writer.beginObject().key("excluded").beginArray();
    for (const auto& day : study.baselines->excluded)
        writer.beginObject().member("day", printDay(day.day)).member("reason", day.reason).endObject();
    writer.endArray().key("methods").beginArray();
    for (std::size_t i = 0; i < site.methods.size(); ++i)
        writeMethod(writer, input, site.methods[i], site.window, study.baselines->methods[i]);
    writer.endArray().endObject();
}

} // namespace meritdesk::json
