#include "core/scenario/auction_checks.h"

#include <unordered_set>

#include "core/scenario/auction_edits.h"

namespace meritdesk::scenario {

using auction::Options;
using auction::Order;
using auction::Price;
using auction::Quantity;

namespace {

constexpr std::size_t findingLimit = 20;

template <class T>
bool tooLarge(T value)
{
    const auto limit = static_cast<Int128>(orderLimit) * 1'000'000;
    const auto mantissa = static_cast<Int128>(value.mantissa());
    return mantissa >= limit || mantissa <= -limit;
}

template <class T>
bool offStep(T value, T step)
{
    return step.mantissa() > 0 && value.mantissa() % step.mantissa() != 0;
}

void checkQuantity(std::vector<Finding>& findings, const Order& order, const Options& options,
                   std::size_t index)
{
    const auto place = orderPlace(index, "quantity");
    const auto value = order.quantity.text();
    if (order.quantity <= Quantity{})
        findings.push_back(error("quantity-not-positive", place, {{"value", value}}));
    else if (tooLarge(order.quantity))
        findings.push_back(error("order-value-too-large", place, {{"value", value}}));
    else if (offStep(order.quantity, options.quantityStep))
        findings.push_back(
            error("quantity-off-step", place, {{"value", value}, {"step", options.quantityStep.text()}}));
}

void checkPrice(std::vector<Finding>& findings, const Order& order, const Options& options, std::size_t index)
{
    const auto place = orderPlace(index, "price");
    const auto value = order.price.text();
    if (tooLarge(order.price))
        findings.push_back(error("order-value-too-large", place, {{"value", value}}));
    else if (options.priceStep && offStep(order.price, *options.priceStep))
        findings.push_back(
            error("price-off-step", place, {{"value", value}, {"step", options.priceStep->text()}}));
}

void checkCap(std::vector<Finding>& findings, const char* place, Quantity value, Quantity step)
{
    if (value < Quantity{})
        findings.push_back(error("option-negative", place, {{"value", value.text()}}));
    else if (offStep(value, step))
        findings.push_back(
            error("quantity-off-step", place, {{"value", value.text()}, {"step", step.text()}}));
}

/// A ratio stands between nothing and the whole.
void checkRatio(std::vector<Finding>& findings, const char* place, Price ratio)
{
    if (ratio < Price{} || ratio > Price::fromMantissa(1'000'000))
        findings.push_back(error("ratio-out-of-range", place, {{"value", ratio.text()}}));
}

} // namespace

std::string orderPlace(std::size_t index, const char* key)
{
    return "orders[" + std::to_string(index) + "]." + key;
}

std::vector<Finding> orderValueFindings(const Order& order, const Options& options, std::size_t index)
{
    std::vector<Finding> findings;
    if (order.id.empty())
        findings.push_back(error("order-id-empty", orderPlace(index, "id")));
    checkPrice(findings, order, options, index);
    checkQuantity(findings, order, options, index);
    return findings;
}

std::vector<Finding> optionFindings(const Options& options)
{
    std::vector<Finding> findings;
    if (options.quantityStep <= Quantity{})
        findings.push_back(
            error("step-not-positive", "options.quantity_step", {{"value", options.quantityStep.text()}}));
    if (options.priceStep && *options.priceStep <= Price{})
        findings.push_back(
            error("step-not-positive", "options.price_step", {{"value", options.priceStep->text()}}));
    if (!findings.empty())
        return findings;
    if (options.volumeCap)
        checkCap(findings, "options.volume_cap", *options.volumeCap, options.quantityStep);
    if (options.demand && options.demand->mantissa() == 0)
        findings.push_back(error("quantity-not-positive", "options.demand", {{"value", "0"}}));
    if (options.demand)
        checkCap(findings, "options.demand", *options.demand, options.quantityStep);
    if (options.dealRatio)
        checkRatio(findings, "options.deal_ratio.ratio", options.dealRatio->ratio);
    if (options.beta)
        checkRatio(findings, "options.beta", *options.beta);
    if (options.minimumMarginalLot)
        checkCap(findings, "options.minimum_marginal_lot", *options.minimumMarginalLot, options.quantityStep);
    if (options.priceCap && options.priceStep && offStep(*options.priceCap, *options.priceStep))
        findings.push_back(error("price-off-step", "options.price_cap",
                                 {{"value", options.priceCap->text()}, {"step", options.priceStep->text()}}));
    return findings;
}

std::vector<Finding> bookFindings(const auction::Book& book)
{
    std::vector<Finding> findings = optionFindings(book.options);
    std::unordered_set<std::string_view> ids;
    ids.reserve(book.orders.size());
    for (std::size_t i = 0; i < book.orders.size() && findings.size() < findingLimit; ++i) {
        const auto& order = book.orders[i];
        if (!order.id.empty() && !ids.insert(order.id).second)
            findings.push_back(error("order-id-taken", orderPlace(i, "id"), {{"value", order.id}}));
        for (auto& finding : orderValueFindings(order, book.options, i))
            findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace meritdesk::scenario
