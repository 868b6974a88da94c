#include <array>

#include "formats/json/balance_context.h"

namespace meritdesk::json {

using namespace balance; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

constexpr int mostDecimals = 6;

void readGiven(ObjectReader& reader, std::string_view key, BalanceContext& context, const SeriesRules& rules,
               GivenSeries& to)
{
    readSeries(reader.optional(key), context, rules,
               [&to](Shared<Series> series) { to = std::move(series); });
}

using RecipeMonths = std::array<std::int64_t, NeutralityRecipe::months>;

std::optional<RecipeMonths> readThree(const std::optional<Node>& node, BalanceContext& context, bool quantity)
{
    auto& faults = context.faults;
    if (!node || !isList(*node, faults, NeutralityRecipe::months))
        return std::nullopt;
    const auto count = node->value->items.size();
    RecipeMonths values{};
    if (count != values.size()) {
        faults.add(node->path, "series-length",
                   {{"count", std::to_string(count)}, {"steps", std::to_string(values.size())}});
        return std::nullopt;
    }
    const auto step = context.input.quantityStep.mantissa();
    bool whole = true;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto item = node->item(i);
        const auto micro = quantity ? readMicro(item, faults, 0) : readMicro(item, faults);
        if (micro && quantity && *micro % step != 0)
            faults.add(item.path, "not-a-multiple-of-step",
                       {{"value", shown(*item.value)}, {"step", context.input.quantityStep.text()}});
        whole = whole && micro;
        values.at(i) = micro.value_or(0);
    }
    return whole ? std::optional(values) : std::nullopt;
}

std::optional<NeutralityRecipe> readRecipe(const Node& node, BalanceContext& context)
{
    ObjectReader reader(node, context.faults);
    const auto components = readThree(reader.required("components"), context, false);
    const auto uncollected = readAmount<Eur>(reader.required("uncollected"), context.faults);
    const auto imbalanceNode = reader.required("imbalance");
    const auto imbalance = readThree(imbalanceNode, context, true);
    reader.finish();
    if (!components || !imbalance || !uncollected)
        return std::nullopt;
    NeutralityRecipe recipe{.uncollected = *uncollected};
    for (std::size_t i = 0; i < NeutralityRecipe::months; ++i) {
        recipe.components.at(i) = EurPerMwh::fromMantissa(components->at(i));
        recipe.imbalance.at(i) = Mwh::fromMantissa(imbalance->at(i));
    }
    if (*imbalance == RecipeMonths{}) {
        context.faults.add(imbalanceNode->path, "recipe-without-imbalance");
        return std::nullopt;
    }
    return recipe;
}

void readNeutrality(const std::optional<Node>& node, BalanceContext& context)
{
    if (!node)
        return;
    const ObjectReader reader(*node, context.faults);
    if (!reader.ok())
        return;
    for (const auto& [key, value] : node->value->members) {
        const Node item{&value, reader.pathOf(key)};
        const auto month = readMonth(key);
        if (!month)
            context.faults.add(item.path, "not-a-month", {{"value", key}});
        if (!month || value.isNull())
            continue;
        const bool recipe = value.kind == Kind::Object;
        const auto plain = recipe ? std::nullopt : readAmount<EurPerMwh>(item, context.faults);
        const auto made = recipe ? readRecipe(item, context) : std::nullopt;
        if (plain || made)
            context.input.prices.neutrality[*month] = {plain ? plain->fraction() : made->value(), made};
    }
}

void readProduct(const std::optional<Node>& node, BalanceContext& context,
                 std::optional<SatisfiedProduct>& to)
{
    if (!node)
        return;
    to.emplace();
    ObjectReader reader(*node, context.faults);
    readSeries(reader.required("quantity"), context, {.quantity = true, .notNegative = true},
               [&to](Shared<Series> series) { to->quantity = std::move(series); });
    readSeries(reader.required("price"), context, {},
               [&to](Shared<Series> series) { to->price = std::move(series); });
    reader.finish();
}

void readDirection(const std::optional<Node>& node, BalanceContext& context,
                   std::optional<SatisfiedDirection>& to)
{
    if (!node)
        return;
    to.emplace();
    ObjectReader reader(*node, context.faults);
    readProduct(reader.optional("afrr"), context, to->afrr);
    readProduct(reader.optional("mfrr"), context, to->mfrr);
    reader.finish();
    if (reader.ok() && !to->afrr && !to->mfrr)
        context.faults.add(node->path, "satisfied-without-product");
}

void readSatisfied(const std::optional<Node>& node, BalanceContext& context)
{
    if (!node)
        return;
    auto& to = context.input.prices.satisfied.emplace();
    ObjectReader reader(*node, context.faults);
    readDirection(reader.optional("up"), context, to.up);
    readDirection(reader.optional("down"), context, to.down);
    const auto decimals = reader.optional("decimals");
    if (decimals)
        if (const auto count = readCount(*decimals, context.faults, 0, mostDecimals))
            to.decimals = static_cast<int>(*count);
    if (const auto mode = reader.optional("mode")) {
        to.cut = readWord(*mode, context.faults, {"round", "cut"}) == 1;
        if (!decimals)
            context.faults.add(mode->path, "mode-without-decimals");
    }
    reader.finish();
}

} // namespace

void readPrices(const std::optional<Node>& node, BalanceContext& context)
{
    if (!node)
        return;
    auto& prices = context.input.prices;
    ObjectReader reader(*node, context.faults);
    for (std::size_t key = 0; key < priceKeys.size(); ++key)
        readGiven(reader, priceKeys[key], context, {.direction = key == indexOf(PriceKey::Direction)},
                  prices.series[key]);
    readGiven(reader, "area_volume", context, {.quantity = true}, prices.areaVolume);
    readGiven(reader, "activated_up", context, {.quantity = true, .notNegative = true}, prices.activatedUp);
    readGiven(reader, "activated_down", context, {.quantity = true, .notNegative = true},
              prices.activatedDown);
    readNeutrality(reader.optional("neutrality"), context);
    readSatisfied(reader.optional("satisfied"), context);
    reader.finish();
}

} // namespace meritdesk::json
