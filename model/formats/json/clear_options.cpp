#include "core/auction/instant.h"
#include "core/auction/price_conventions.h"
#include "formats/json/clear_parts.h"

namespace meritdesk::json {

using namespace auction; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

std::optional<DealRatio> readDealRatio(const std::optional<Node>& node, Faults& faults)
{
    if (!node)
        return std::nullopt;
    ObjectReader object(*node, faults);
    const auto of = readSide(object.required("of"), faults);
    const auto ratio = readValue<Price>(object.required("ratio"), faults);
    object.finish();
    return of && ratio ? std::optional(DealRatio{*of, *ratio}) : std::nullopt;
}

std::optional<std::string> readOneOf(const std::optional<Node>& node, Faults& faults,
                                     const std::vector<std::string_view>& words)
{
    const auto word = node ? readWord(*node, faults, words) : std::nullopt;
    return word ? std::optional(std::string(words[*word])) : std::nullopt;
}

std::vector<std::string_view> conventionWords()
{
    std::vector<std::string_view> words;
    for (const auto* convention : priceConventions)
        words.push_back(convention->id);
    return words;
}

void readBeta(const std::optional<Node>& node, Faults& faults, Options& options)
{
    if (node && node->value->kind == Kind::Text && node->value->text == largerFee)
        options.betaLargerFee = true;
    else
        options.beta = readValue<Price>(node, faults);
}

} // namespace

std::optional<Instant> readTime(const std::optional<Node>& node, Faults& faults)
{
    if (!node)
        return std::nullopt;
    auto instant = node->value->kind == Kind::Text ? readInstant(node->value->text) : std::nullopt;
    if (!instant)
        faults.add(node->path, "not-a-time", {{"value", shown(*node->value)}});
    return instant;
}

std::optional<std::string> readName(const std::optional<Node>& node, Faults& faults)
{
    return node ? readText(*node, faults, 1, 1000) : std::nullopt;
}

std::optional<Side> readSide(const std::optional<Node>& node, Faults& faults)
{
    const auto word = node ? readWord(*node, faults, {sideWords.begin(), sideWords.end()}) : std::nullopt;
    return word ? std::optional(static_cast<Side>(*word)) : std::nullopt;
}

Options readOptions(const Node& node, Faults& faults)
{
    ObjectReader object(node, faults);
    Options options;
    options.quantityStep =
        readValue<Quantity>(object.optional("quantity_step"), faults).value_or(options.quantityStep);
    options.priceStep = readValue<Price>(object.optional("price_step"), faults);
    options.volumeCap = readValue<Quantity>(object.optional("volume_cap"), faults);
    options.dealRatio = readDealRatio(object.optional("deal_ratio"), faults);
    if (const auto ties = object.optional("ties"))
        if (const auto word = readWord(*ties, faults, {tiesWords.begin(), tiesWords.end()}))
            options.ties = static_cast<Ties>(*word);
    options.priceConvention = readOneOf(object.optional("price_convention"), faults, conventionWords());
    options.minimumMarginalLot = readValue<Quantity>(object.optional("minimum_marginal_lot"), faults);
    readBeta(object.optional("beta"), faults, options);
    options.priority = readOneOf(object.optional("priority"), faults, {"nearest-first", "strongest-first"});
    options.callUntil = readTime(object.optional("call_until"), faults);
    options.demand = readValue<Quantity>(object.optional("demand"), faults);
    options.priceCap = readValue<Price>(object.optional("price_cap"), faults);
    options.listingSide = readSide(object.optional("listing_side"), faults);
    options.takeRule = readOneOf(object.optional("take_rule"), faults, {"pro-rata", "time"});
    object.finish();
    return options;
}

} // namespace meritdesk::json
