#include "formats/json/balance_input.h"

#include <algorithm>

#include "core/balance/fees.h"
#include "core/balance/regimes.h"
#include "formats/json/balance_context.h"
#include "formats/json/origins.h"

namespace meritdesk::json {

using namespace balance; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

constexpr std::string_view automatic = "auto";

void readStep(const std::optional<Node>& node, BalanceContext& context)
{
    const auto step = readAmount<Mwh>(node, context.faults);
    if (!step)
        return;
    for (std::int64_t power = 1; power <= 1'000'000; power *= 10)
        if (step->mantissa() == power) {
            context.input.quantityStep = *step;
            return;
        }
    context.faults.add(
        node->path, "not-one-of",
        {{"value", step->text()}, {"words", "1, 0.1, 0.01, 0.001, 0.0001, 0.00001, 0.000001"}});
}

void readRegime(const std::optional<Node>& node, BalanceContext& context)
{
    if (!node)
        return;
    const auto id = readText(*node, context.faults);
    if (!id || *id == automatic)
        return;
    context.input.regime = listed(regimes, *id);
    if (!context.input.regime)
        context.faults.add(node->path, "regime-unknown", {{"value", *id}});
}

/// The dates in force must rise in the order of the table.
void checkSwitches(const Node& node, BalanceContext& context)
{
    std::optional<Day> before;
    for (const auto* regime : regimes) {
        if (!regime->hasDate())
            continue;
        const auto other = context.input.switchDates.find(regime->id);
        const auto from = other == context.input.switchDates.end() ? regime->from() : other->second;
        if (before && from <= *before) {
            context.faults.add(node.path, "switch-dates-fall", {{"regime", std::string(regime->id)}});
            return;
        }
        before = from;
    }
}

void readSwitches(const std::optional<Node>& node, BalanceContext& context, bool isAutomatic)
{
    if (!node)
        return;
    const ObjectReader reader(*node, context.faults);
    if (!reader.ok())
        return;
    if (!isAutomatic)
        context.faults.add(node->path, "switch-dates-without-auto");
    for (const auto& [key, value] : node->value->members) {
        const Node item{&value, reader.pathOf(key)};
        const auto* regime = listed(regimes, key);
        if (!regime || !regime->hasDate()) {
            context.faults.add(item.path, "unknown-key", {{"key", key}});
            continue;
        }
        if (value.isNull())
            continue;
        const auto text = readText(item, context.faults);
        const auto day = text ? readDay(*text) : std::nullopt;
        if (day)
            context.input.switchDates.emplace(regime->id, *day);
        else if (text)
            context.faults.add(item.path, "not-a-day", {{"value", *text}});
    }
    checkSwitches(*node, context);
}

void readDual(const std::optional<Node>& node, BalanceContext& context)
{
    if (!node)
        return;
    auto& dual = context.input.dual;
    ObjectReader reader(*node, context.faults);
    dual.kSell = readAmount<Factor>(reader.optional("k_sell"), context.faults, 0).value_or(Factor());
    dual.kBuy = readAmount<Factor>(reader.optional("k_buy"), context.faults, 0).value_or(Factor());
    const auto adder = reader.optional("adder");
    dual.adder = readAmount<EurPerMwh>(adder, context.faults).value_or(EurPerMwh());
    if (const auto even = reader.optional("break_even"))
        dual.breakEven = readBool(*even, context.faults).value_or(false);
    if (dual.breakEven && adder)
        context.faults.add(adder->path, "adder-and-break-even");
    reader.finish();
}

void readCosts(const std::optional<Node>& node, BalanceContext& context)
{
    if (!node)
        return;
    auto& faults = context.faults;
    const ObjectReader months(*node, faults);
    if (!months.ok())
        return;
    for (const auto& [key, value] : node->value->members) {
        const Node item{&value, months.pathOf(key)};
        const auto month = readMonth(key);
        if (!month)
            faults.add(item.path, "not-a-month", {{"value", key}});
        if (!month || value.isNull())
            continue;
        ObjectReader reader(item, faults);
        Costs costs;
        costs.reserve = readAmount<Eur>(reader.optional("reserve"), faults).value_or(Eur());
        costs.clearing = readAmount<Eur>(reader.optional("clearing"), faults).value_or(Eur());
        costs.capital = readAmount<Eur>(reader.optional("capital"), faults).value_or(Eur());
        costs.buyFromBrps = readAmount<Eur>(reader.optional("buy_from_brps"), faults);
        costs.upRegulation = readAmount<Eur>(reader.optional("up_regulation"), faults);
        reader.finish();
        context.input.costs.emplace(*month, costs);
    }
}

bool isCode(std::string_view text)
{
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    for (std::size_t i = 0; i < text.size(); ++i)
        if (!plain(text[i]) && (text[i] != '-' || i == 0 || i + 1 == text.size() || text[i + 1] == '-'))
            return false;
    return !text.empty();
}

std::optional<Day> readDayOf(const std::optional<Node>& node, Faults& faults)
{
    const auto text = node ? readText(*node, faults) : std::nullopt;
    const auto day = text ? readDay(*text) : std::nullopt;
    if (text && !day)
        faults.add(node->path, "not-a-day", {{"value", *text}});
    return day;
}

Fee readFee(const Node& node, Faults& faults)
{
    ObjectReader reader(node, faults);
    Fee fee;
    const auto codeNode = reader.required("code");
    const auto code = codeNode ? readText(*codeNode, faults) : std::nullopt;
    if (code && !isCode(*code))
        faults.add(codeNode->path, "not-a-code", {{"value", *code}});
    fee.code = code.value_or("");
    if (const auto basis = reader.required("basis"))
        fee.basis =
            static_cast<FeeBasis>(readWord(*basis, faults, {feeBases.begin(), feeBases.end()}).value_or(0));
    fee.rate = readAmount<EurPerMwh>(reader.required("rate"), faults).value_or(EurPerMwh());
    fee.from = readDayOf(reader.optional("from"), faults);
    const auto to = reader.optional("to");
    fee.to = readDayOf(to, faults);
    if (fee.from && fee.to && *fee.to < *fee.from)
        faults.add(to->path, "fee-ends-before-it-begins", {{"value", printDay(*fee.to)}});
    reader.finish();
    return fee;
}

bool overlap(const Fee& a, const Fee& b)
{
    return a.code == b.code && (!a.to || !b.from || *b.from <= *a.to)
           && (!b.to || !a.from || *a.from <= *b.to);
}

void readFees(const std::optional<Node>& node, BalanceContext& context)
{
    auto& input = context.input;
    if (!node) {
        input.defaultFees = !input.regime || input.regime->estonian;
        if (input.defaultFees)
            input.fees = estonianFees();
        return;
    }
    if (!isList(*node, context.faults))
        return;
    for (std::size_t i = 0; i < node->value->items.size() && !context.faults.full(); ++i) {
        const auto item = node->item(i);
        auto fee = readFee(item, context.faults);
        if (std::any_of(input.fees.begin(), input.fees.end(),
                        [&](const Fee& earlier) { return !fee.code.empty() && overlap(earlier, fee); }))
            context.faults.add(item.path, "fees-overlap", {{"code", fee.code}});
        input.fees.push_back(std::move(fee));
    }
}

void readOpenSupplier(const std::optional<Node>& node, BalanceContext& context)
{
    if (!node)
        return;
    auto& to = context.input.openSupplier.emplace();
    ObjectReader reader(*node, context.faults);
    const auto othersNode = reader.required("others");
    const auto price = reader.required("internal_price");
    reader.finish();
    readSeries(price, context, {}, [&to](Shared<Series> series) { to.internalPrice = std::move(series); });
    if (!othersNode)
        return;
    ObjectReader others(*othersNode, context.faults);
    const auto latvia = others.optional("LV");
    const auto lithuania = others.optional("LT");
    others.finish();
    readSeries(latvia, context, {.quantity = true},
               [&to](Shared<Series> series) { to.latvia = std::move(series); });
    readSeries(lithuania, context, {.quantity = true},
               [&to](Shared<Series> series) { to.lithuania = std::move(series); });
    if (others.ok() && !latvia && !lithuania)
        context.faults.add(othersNode->path, "no-other-system");
}

/// Everything but the files.
void readText(const Value& root, BalanceContext& context)
{
    auto& faults = context.faults;
    ObjectReader reader({&root, {}}, faults);
    if (!reader.ok())
        return;
    if (const auto format = reader.required("format"))
        if (format->value->kind != Kind::Text || format->value->text != balanceFormat)
            faults.add(format->path, "wrong-format",
                       {{"value", shown(*format->value)}, {"format", std::string(balanceFormat)}});
    readStep(reader.optional("quantity_step"), context);
    readRegime(reader.optional("regime"), context);
    readSwitches(reader.optional("switch_dates"), context, !context.input.regime);
    const auto part = [&](std::string_view key) {
        return context.stored ? reader.optional(key) : reader.required(key);
    };
    const auto periods = part("periods");
    const auto prices = part("prices");
    const auto parties = part("brps");
    readDual(reader.optional("dual"), context);
    readCosts(reader.optional("costs"), context);
    readFees(reader.optional("fees"), context);
    const auto openSupplier = reader.optional("open_supplier");
    if (const auto detail = reader.optional("detail"))
        context.input.detail = readBool(*detail, faults).value_or(false);
    if (context.stored)
        readOrigins(reader.optional("origins"), faults, originKinds, context.input.origins);
    reader.finish();
    if (!readPeriods(periods, context))
        return;
    readPrices(prices, context);
    readOpenSupplier(openSupplier, context);
    readParties(parties, context);
}

struct BalanceText
{
    std::string_view bytes = {};
    std::filesystem::path folder = {};
    bool stored = false;
};

Result<Case> readShape(const BalanceText& text, const Progress& progress)
{
    const auto root = parse(text.bytes, progress);
    if (!root)
        return root.findings();
    Faults faults;
    Case input;
    BalanceContext context{.faults = faults, .input = input, .folder = text.folder, .stored = text.stored};
    readText(*root, context);
    if (!faults.none())
        return faults.findings();
    for (const auto& job : context.jobs)
        if (auto findings = job(); !findings.empty())
            return findings;
    return input;
}

} // namespace

Result<Case> readBalance(std::string_view bytes, const std::filesystem::path& folder,
                         const Progress& progress)
{
    return readShape({bytes, folder}, progress);
}

Result<Case> readStoredBalance(std::string_view bytes, const std::filesystem::path& folder)
{
    return readShape({bytes, folder, true}, {});
}

} // namespace meritdesk::json
