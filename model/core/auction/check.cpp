#include "core/auction/check.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_set>

#include "core/auction/price_conventions.h"
#include "core/auction/rules.h"

namespace meritdesk::auction {

namespace {

using Findings = std::vector<Finding>;

struct OptionKey
{
    std::string_view key = {};
    bool (*given)(const Options&) = nullptr;
};

constexpr std::array optionKeys{
    OptionKey{"volume_cap", [](const Options& o) { return o.volumeCap.has_value(); }},
    OptionKey{"deal_ratio", [](const Options& o) { return o.dealRatio.has_value(); }},
    OptionKey{"ties", [](const Options& o) { return o.ties.has_value(); }},
    OptionKey{"price_convention", [](const Options& o) { return o.priceConvention.has_value(); }},
    OptionKey{"minimum_marginal_lot", [](const Options& o) { return o.minimumMarginalLot.has_value(); }},
    OptionKey{"beta", [](const Options& o) { return o.beta.has_value() || o.betaLargerFee; }},
    OptionKey{"priority", [](const Options& o) { return o.priority.has_value(); }},
    OptionKey{"call_until", [](const Options& o) { return o.callUntil.has_value(); }},
    OptionKey{"price_cap", [](const Options& o) { return o.priceCap.has_value(); }},
    OptionKey{"listing_side", [](const Options& o) { return o.listingSide.has_value(); }},
    OptionKey{"take_rule", [](const Options& o) { return o.takeRule.has_value(); }},
};

std::string option(std::string_view key)
{
    return "options." + std::string(key);
}

std::string orderPlace(std::size_t index, std::string_view key)
{
    return "orders[" + std::to_string(index) + "]." + std::string(key);
}

template <class Value>
void needAtLeastZero(Findings& findings, const std::optional<Value>& value, std::string_view key)
{
    if (value && value->mantissa() < 0)
        findings.push_back(error("below-zero", option(key), {{"value", value->text()}}));
}

/// A quantity above zero (or at least zero) that is a multiple of the step.
void checkQuantity(Findings& findings, const Book& book, Quantity quantity, const std::string& place)
{
    const auto step = book.options.quantityStep;
    if (step.mantissa() > 0 && quantity.mantissa() % step.mantissa() != 0)
        findings.push_back(
            error("not-a-multiple", place, {{"value", quantity.text()}, {"step", step.text()}}));
}

void checkQuantityOption(Findings& findings, const Book& book, const std::optional<Quantity>& quantity,
                         std::string_view key)
{
    if (!quantity)
        return;
    if (quantity->mantissa() < 0)
        findings.push_back(error("below-zero", option(key), {{"value", quantity->text()}}));
    else
        checkQuantity(findings, book, *quantity, option(key));
}

void checkPrice(Findings& findings, const Book& book, Price price, const std::string& place)
{
    const auto& step = book.options.priceStep;
    if (step && step->mantissa() > 0 && price.mantissa() % step->mantissa() != 0)
        findings.push_back(error("not-a-multiple", place, {{"value", price.text()}, {"step", step->text()}}));
}

void checkShare(Findings& findings, Price share, const std::string& place)
{
    if (share.mantissa() < 0 || share.mantissa() > 1'000'000)
        findings.push_back(
            error("out-of-range", place, {{"value", share.text()}, {"minimum", "0"}, {"maximum", "1"}}));
}

void checkSteps(Findings& findings, const Options& options)
{
    if (options.quantityStep.mantissa() <= 0)
        findings.push_back(
            error("not-above-zero", option("quantity_step"), {{"value", options.quantityStep.text()}}));
    if (options.priceStep && options.priceStep->mantissa() <= 0)
        findings.push_back(
            error("not-above-zero", option("price_step"), {{"value", options.priceStep->text()}}));
}

void checkOptionValues(Findings& findings, const Book& book)
{
    const auto& options = book.options;
    checkSteps(findings, options);
    checkQuantityOption(findings, book, options.volumeCap, "volume_cap");
    checkQuantityOption(findings, book, options.minimumMarginalLot, "minimum_marginal_lot");
    if (options.demand && options.demand->mantissa() <= 0)
        findings.push_back(error("not-above-zero", option("demand"), {{"value", options.demand->text()}}));
    else
        checkQuantityOption(findings, book, options.demand, "demand");
    if (options.priceCap)
        checkPrice(findings, book, *options.priceCap, option("price_cap"));
    if (options.dealRatio)
        checkShare(findings, options.dealRatio->ratio, option("deal_ratio.ratio"));
    if (options.beta)
        checkShare(findings, *options.beta, option("beta"));
    if (options.priceConvention && !listed(priceConventions, *options.priceConvention))
        findings.push_back(error("unknown-price-convention", option("price_convention"),
                                 {{"value", *options.priceConvention}}));
}

std::vector<const Rule*> rulesOf(const Book& book)
{
    std::vector<const Rule*> named;
    for (const auto& id : book.rules)
        if (const auto* rule = listed(rules, id))
            named.push_back(rule);
    return named;
}

void checkUse(Findings& findings, const Book& book, const std::vector<const Rule*>& named)
{
    for (const auto& [key, given] : optionKeys) {
        bool used = false;
        for (const auto* rule : named)
            used = used || usesOption(*rule, book, key);
        if (given(book.options) && !used)
            findings.push_back(error("option-not-used", option(key), {{"option", std::string(key)}}));
    }
}

/// A demand makes the book one-sided: every rule must take that, and nobody else may buy.
void checkOneSided(Findings& findings, const Book& book, const std::vector<const Rule*>& named)
{
    for (const auto* rule : named)
        if (rule->oneSidedOptions.empty())
            return findings.push_back(
                error("rule-has-two-sides", option("demand"), {{"rule", std::string(rule->id)}}));
    for (std::size_t i = 0; i < book.orders.size(); ++i)
        if (book.orders[i].side == Side::Buy)
            findings.push_back(error("buyer-beside-demand", orderPlace(i, "side"), {{"value", "buy"}}));
}

void checkOrder(Findings& findings, const Book& book, std::size_t index)
{
    const auto& order = book.orders[index];
    checkPrice(findings, book, order.price, orderPlace(index, "price"));
    if (order.quantity.mantissa() <= 0)
        findings.push_back(
            error("not-above-zero", orderPlace(index, "quantity"), {{"value", order.quantity.text()}}));
    else
        checkQuantity(findings, book, order.quantity, orderPlace(index, "quantity"));
    if (order.segment && *order.segment < 1)
        findings.push_back(error("not-above-zero", orderPlace(index, "segment"),
                                 {{"value", std::to_string(*order.segment)}}));
}

void checkOrders(Findings& findings, const Book& book)
{
    std::unordered_set<std::string_view> ids;
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        if (!ids.insert(book.orders[i].id).second)
            findings.push_back(error("repeated-id", orderPlace(i, "id"), {{"value", book.orders[i].id}}));
        checkOrder(findings, book, i);
    }
}

/// What the rules ask of options and orders, after the options' own faults.
Findings checkFor(const Book& book, const std::vector<const Rule*>& named, Findings findings)
{
    if (book.options.demand)
        checkOneSided(findings, book, named);
    if (findings.empty()) // a wrong step or side would put the same fault on every order
        checkOrders(findings, book);
    for (const auto* rule : named)
        if (rule->check && findings.empty())
            findings = rule->check(book);
    return findings;
}

} // namespace

std::vector<Finding> check(const Book& book)
{
    const auto named = rulesOf(book);
    Findings findings;
    checkOptionValues(findings, book);
    checkUse(findings, book, named);
    return checkFor(book, named, std::move(findings));
}

std::vector<Finding> checkUnder(const Book& book, const Rule& rule)
{
    Findings findings;
    checkOptionValues(findings, book);
    return checkFor(book, {&rule}, std::move(findings));
}

} // namespace meritdesk::auction
