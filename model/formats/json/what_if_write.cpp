#include "formats/json/json_writer.h"
#include "formats/json/what_if_input.h"
#include "formats/json/what_if_parts.h"

namespace meritdesk::json {

using namespace retail::whatif; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

/// Writes the key with the numbers 1..size of a set, unless it is what the reader takes without the key.
template <std::size_t size>
void writeSet(Writer& writer, std::string_view key, const std::bitset<size>& set,
              const std::bitset<size>& usual)
{
    if (set == usual)
        return;
    writer.key(key).beginArray();
    for (std::size_t i = 0; i < size; ++i)
        if (set.test(i))
            writer.number(static_cast<long long>(i + 1));
    writer.endArray();
}

void writeWhen(Writer& writer, const When& when)
{
    const When usual;
    if (when.days != usual.days)
        writer.member("days", dayTypeWords.at(static_cast<std::size_t>(when.days)));
    writeSet(writer, "weekdays", when.weekdays, usual.weekdays);
    writeSet(writer, "months", when.months, usual.months);
    writeSet(writer, "hours", when.hours, usual.hours);
}

void writeChange(Writer& writer, const Change& change)
{
    writer.beginObject().member("kind", change.kind);
    writeWhen(writer, change.when);
    writeSet(writer, "into", change.into, {});
    writer.key("amounts").beginObject();
    for (const auto& [key, amount] : change.amounts)
        writer.member(key, amount.text());
    writer.endObject().endObject();
}

void writeStorage(Writer& writer, const Storage& storage)
{
    writer.key("storage")
        .beginObject()
        .member("power_kw", storage.powerKw.text())
        .member("capacity_kwh", storage.capacityKwh.text())
        .member("efficiency_percent", storage.efficiencyPercent.text())
        .member("cycles_a_day", storage.cyclesADay.text())
        .endObject();
}

void writeFlexible(Writer& writer, const Flexible& flexible)
{
    writer.key("flexible").beginObject();
    writeWhen(writer, flexible.when);
    writeSet(writer, "into", flexible.into, Flexible().into);
    writer.member("power_kw", flexible.powerKw.text())
        .member("energy_kwh", flexible.energyKwh.text())
        .endObject();
}

void writeGoal(Writer& writer, const Goal& goal)
{
    writer.key("cheapest_plan").beginObject().member("category", goal.category);
    if (goal.storage)
        writeStorage(writer, *goal.storage);
    if (goal.flexible)
        writeFlexible(writer, *goal.flexible);
    writer.endObject();
}

void writeCard(Writer& writer, const Card& card)
{
    writer.beginObject().member("name", card.whatIf.name);
    writer.key("plan_follows").boolean(card.whatIf.planFollows).key("changes").beginArray();
    for (const auto& change : card.whatIf.changes)
        writeChange(writer, change);
    writer.endArray();
    if (card.goal)
        writeGoal(writer, *card.goal);
    writer.endObject();
}

} // namespace

std::string writeWhatIfs(const scenario::WhatIfs& whatIfs)
{
    Writer writer;
    writer.beginObject().member("format", whatIfFormat).key("sites").beginArray();
    for (const auto& [site, cards] : whatIfs.bySite) {
        writer.beginObject().member("site", site).key("what_ifs").beginArray();
        for (const auto& card : cards)
            writeCard(writer, card);
        writer.endArray().endObject();
    }
    return writer.endArray().endObject().take();
}

} // namespace meritdesk::json
