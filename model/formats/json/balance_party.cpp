#include <set>

#include "formats/json/balance_context.h"

namespace meritdesk::json {

using balance::GivenSeries;
using balance::Party;

namespace {

constexpr std::size_t mostParties = 1000;
constexpr std::size_t longestId = 64;

void readPosition(const std::optional<Node>& node, BalanceContext& context, GivenSeries& to, bool notNegative)
{
    readSeries(node, context, {.quantity = true, .notNegative = notNegative},
               [&to](Shared<balance::Series> series) { to = std::move(series); });
}

/// Either the imbalance, or a schedule with something measured.
void checkPositions(const ObjectReader& reader, bool imbalance, bool positions, bool scheduled, bool measured)
{
    auto& faults = reader.faults();
    if (imbalance && positions)
        faults.add(reader.pathOf("imbalance"), "imbalance-and-positions");
    else if (!imbalance && !scheduled)
        faults.add(reader.pathOf("imbalance"), "no-imbalance");
    else if (!imbalance && !measured)
        faults.add(reader.pathOf("scheduled"), "scheduled-alone");
}

void readParty(const Node& node, BalanceContext& context, Party& party, std::set<std::string>& ids)
{
    auto& faults = context.faults;
    ObjectReader reader(node, faults);
    if (!reader.ok())
        return;
    const auto idNode = reader.required("id");
    const auto id = idNode ? readText(*idNode, faults, 1, longestId) : std::nullopt;
    if (id && !ids.insert(*id).second)
        faults.add(idNode->path, "repeated-party", {{"value", *id}});
    party.id = id.value_or("");
    if (const auto name = reader.optional("name"))
        party.name = readText(*name, faults);
    const auto imbalance = reader.optional("imbalance");
    const auto metered = reader.optional("metered");
    const auto scheduled = reader.optional("scheduled");
    const auto activated = reader.optional("activated");
    const auto consumption = reader.optional("consumption");
    const auto production = reader.optional("production");
    reader.finish();
    readPosition(imbalance, context, party.imbalance, false);
    readPosition(metered, context, party.metered, false);
    readPosition(scheduled, context, party.scheduled, false);
    readPosition(activated, context, party.activated, false);
    readPosition(consumption, context, party.consumption, true);
    readPosition(production, context, party.production, true);
    if (!context.stored)
        checkPositions(reader, imbalance.has_value(), metered || scheduled || activated,
                       scheduled.has_value(), metered || consumption || production);
}

} // namespace

void readParties(const std::optional<Node>& node, BalanceContext& context)
{
    auto& faults = context.faults;
    if (!node || !isList(*node, faults, context.stored ? 0 : 1))
        return;
    const auto count = node->value->items.size();
    if (count > mostParties) {
        faults.add(node->path, "list-too-long", {{"maximum", std::to_string(mostParties)}});
        return;
    }
    context.input.parties.resize(count); // series of files are put in their places later
    std::set<std::string> ids;
    for (std::size_t i = 0; i < count && !faults.full(); ++i)
        readParty(node->item(i), context, context.input.parties[i], ids);
}

} // namespace meritdesk::json
