#include "items/trial_knobs.h"

#include <algorithm>

#include "core/auction/rules.h"
#include "core/units/int128.h"

namespace meritdesk::items {

using auction::Book;
using auction::Price;
using scenario::Trial;

namespace {

constexpr std::int64_t one = 1'000'000;     ///< in millionths
constexpr std::int64_t usualBeta = one / 2; ///< of the rules

template <class T>
KnobValue mantissaOf(const std::optional<T>& value)
{
    return value ? KnobValue(value->mantissa()) : std::nullopt;
}

template <class T>
KnobValue triedOr(const scenario::Tried<T>& tried, KnobValue rest)
{
    return tried.on ? mantissaOf(tried.value) : rest;
}

template <class T>
void put(scenario::Tried<T>& tried, KnobValue value, KnobValue rest)
{
    tried = {};
    if (value == rest)
        return;
    tried.on = true;
    if (value)
        tried.value = T::fromMantissa(*value);
}

} // namespace

bool isUsed(const Book& book, std::string_view option)
{
    return std::any_of(book.rules.begin(), book.rules.end(), [&](const std::string& id) {
        const auto* rule = listed(auction::rules, id);
        return rule != nullptr && usesOption(*rule, book, option);
    });
}

std::vector<Knob> knobsOf(const Book& book)
{
    if (book.orders.empty())
        return {};
    std::vector<Knob> knobs{Knob::PriceShift, Knob::QuantityPart};
    const auto& options = book.options;
    if (options.demand && isUsed(book, "demand"))
        knobs.push_back(Knob::Demand);
    if (options.demand && isUsed(book, "price_cap"))
        knobs.push_back(Knob::PriceCap);
    if (isUsed(book, "volume_cap"))
        knobs.push_back(Knob::VolumeCap);
    if (!options.betaLargerFee && isUsed(book, "beta"))
        knobs.push_back(Knob::Beta);
    knobs.push_back(Knob::PriceStep);
    return knobs;
}

KnobValue restOf(Knob knob, const Book& book)
{
    const auto& options = book.options;
    switch (knob) {
    case Knob::PriceShift:
        return 0;
    case Knob::QuantityPart:
        return one;
    case Knob::Demand:
        return mantissaOf(options.demand);
    case Knob::PriceCap:
        return mantissaOf(options.priceCap);
    case Knob::VolumeCap:
        return mantissaOf(options.volumeCap);
    case Knob::PriceStep:
        return mantissaOf(options.priceStep);
    case Knob::Beta:
        break;
    }
    return options.beta ? options.beta->mantissa() : usualBeta;
}

KnobValue valueOf(Knob knob, const Book& book, const Trial& trial)
{
    const auto rest = restOf(knob, book);
    switch (knob) {
    case Knob::PriceShift:
        return trial.priceShift.mantissa();
    case Knob::QuantityPart:
        return trial.quantityPart.mantissa();
    case Knob::Demand:
        return triedOr(trial.demand, rest);
    case Knob::PriceCap:
        return triedOr(trial.priceCap, rest);
    case Knob::VolumeCap:
        return triedOr(trial.volumeCap, rest);
    case Knob::PriceStep:
        return triedOr(trial.priceStep, rest);
    case Knob::Beta:
        break;
    }
    return triedOr(trial.beta, rest);
}

void setValue(Knob knob, KnobValue value, const Book& book, Trial& trial)
{
    const auto rest = restOf(knob, book);
    switch (knob) {
    case Knob::PriceShift:
        trial.priceShift = Price::fromMantissa(value.value_or(0));
        break;
    case Knob::QuantityPart:
        trial.quantityPart = Price::fromMantissa(value.value_or(one));
        break;
    case Knob::Demand:
        put(trial.demand, value ? value : rest, rest); // an auction of one side stays one
        break;
    case Knob::PriceCap:
        put(trial.priceCap, value, rest);
        break;
    case Knob::VolumeCap:
        put(trial.volumeCap, value, rest);
        break;
    case Knob::PriceStep:
        put(trial.priceStep, value, rest);
        break;
    case Knob::Beta:
        put(trial.beta, value ? value : rest, rest);
        break;
    }
}

std::optional<std::string> plainValue(Knob knob, KnobValue value)
{
    if (!value)
        return std::nullopt;
    if (knob == Knob::QuantityPart)
        return printDecimal(static_cast<Int128>(*value) * 100, Price::decimals);
    return Price::fromMantissa(*value).text();
}

KnobValue readValue(Knob knob, const std::string& plain)
{
    const auto number = Price::read(plain);
    if (!number)
        return std::nullopt;
    if (knob != Knob::QuantityPart)
        return number->mantissa();
    return number->mantissa() % 100 == 0 ? KnobValue(number->mantissa() / 100) : std::nullopt;
}

} // namespace meritdesk::items
