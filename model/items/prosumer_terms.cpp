#include "items/prosumer_terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

#include "core/prosumer/schemes.h"
#include "core/scenario/prosumer_edits.h"
#include "items/number_input.h"
#include "items/number_text.h"
#include "items/prosumer_cells.h"

namespace meritdesk::items {

using prosumer::Case;
using prosumer::Charge;
using prosumer::Price;
using prosumer::Quantity;
using scenario::Edit;
using Unit = ProsumerTerm::Unit;

namespace {

Finding notANumber(const std::string& text)
{
    return error("not-a-number", {}, {{"value", text}});
}

/// Reads a number and makes the edit that `make` asks for.
template <class Value, class Make>
Result<Edit> typed(const std::string& plain, Make make)
{
    const auto value = Value::read(plain);
    if (!value)
        return notANumber(plain);
    return make(*value);
}

/// A number inside the mechanism's terms; an empty text takes the mechanism away.
template <class Value>
Result<Edit> typedMechanism(const Case& input, const std::string& plain,
                            Value prosumer::MechanismPrice::*member)
{
    if (plain.empty())
        return scenario::setMechanism(std::nullopt);
    return typed<Value>(plain, [&input, member](Value value) {
        auto made = input.mechanism.value_or(prosumer::MechanismPrice());
        made.*member = value;
        return scenario::setMechanism(made);
    });
}

template <class Value>
Result<Edit> typedAggregator(const Case& input, const std::string& plain,
                             Value prosumer::AggregatorOffer::*member)
{
    if (plain.empty())
        return scenario::setAggregator(std::nullopt);
    return typed<Value>(plain, [&input, member](Value value) {
        auto made = input.aggregator.value_or(prosumer::AggregatorOffer());
        made.*member = value;
        return scenario::setAggregator(made);
    });
}

template <class Value>
Result<Edit> typedMarket(const Case& input, const std::string& plain, Value prosumer::ExportMarket::*member)
{
    return typed<Value>(plain, [&input, member](Value value) {
        auto made = input.market;
        made.*member = value;
        return scenario::setExportTerms(made.members, made.unitsPerUnit, made.floor);
    });
}

const auto terms = std::to_array<ProsumerTerm>({
    {"fixed", QT_TRANSLATE_NOOP("ProsumerTerm", "Fixed charge"), Unit::InMoney, nullptr, false,
     [](const Case& input) { return input.fixed.text(); },
     [](const Case& /*input*/, const std::string& plain) {
         return typed<Charge>(plain, &scenario::setProsumerFixed);
     }},
    {"credit", QT_TRANSLATE_NOOP("ProsumerTerm", "Carried in"), Unit::InQuantity, &prosumer::netMetering,
     false, [](const Case& input) { return input.credit.text(); },
     [](const Case& /*input*/, const std::string& plain) {
         return typed<Quantity>(plain, &scenario::setProsumerCredit);
     }},
    {"surplus-rate", QT_TRANSLATE_NOOP("ProsumerTerm", "Rate for what is left"), Unit::InPrice,
     &prosumer::netMetering, false, [](const Case& input) { return input.surplusRate.text(); },
     [](const Case& /*input*/, const std::string& plain) {
         return typed<Price>(plain, &scenario::setSurplusRate);
     }},
    {"benchmark", QT_TRANSLATE_NOOP("ProsumerTerm", "Benchmark price"), Unit::InPrice,
     &prosumer::selfUseSurplus, false,
     [](const Case& input) { return input.benchmarkPrice ? input.benchmarkPrice->text() : std::string(); },
     [](const Case& /*input*/, const std::string& plain) -> Result<Edit> {
         if (plain.empty())
             return scenario::setBenchmarkPrice(std::nullopt);
         return typed<Price>(plain, &scenario::setBenchmarkPrice);
     }},
    {"mechanism-price", QT_TRANSLATE_NOOP("ProsumerTerm", "Mechanism price"), Unit::InPrice,
     &prosumer::mechanism, false,
     [](const Case& input) { return input.mechanism ? input.mechanism->price.text() : std::string(); },
     [](const Case& input, const std::string& plain) {
         return typedMechanism(input, plain, &prosumer::MechanismPrice::price);
     }},
    {"mechanism-volume", QT_TRANSLATE_NOOP("ProsumerTerm", "Volume"), Unit::InQuantity, &prosumer::mechanism,
     false,
     [](const Case& input) { return input.mechanism ? input.mechanism->volume.text() : std::string(); },
     [](const Case& input, const std::string& plain) {
         return typedMechanism(input, plain, &prosumer::MechanismPrice::volume);
     }},
    {"mechanism-average", QT_TRANSLATE_NOOP("ProsumerTerm", "Market average"), Unit::InPrice,
     &prosumer::mechanism, false,
     [](const Case& input) {
         return input.mechanism ? input.mechanism->marketAverage.text() : std::string();
     },
     [](const Case& input, const std::string& plain) {
         return typedMechanism(input, plain, &prosumer::MechanismPrice::marketAverage);
     }},
    {"aggregator-fee", QT_TRANSLATE_NOOP("ProsumerTerm", "Fee"), Unit::InPrice, &prosumer::aggregator, false,
     [](const Case& input) { return input.aggregator ? input.aggregator->fee.text() : std::string(); },
     [](const Case& input, const std::string& plain) {
         return typedAggregator(input, plain, &prosumer::AggregatorOffer::fee);
     }},
    {"aggregator-lot", QT_TRANSLATE_NOOP("ProsumerTerm", "Smallest lot"), Unit::InQuantity,
     &prosumer::aggregator, false,
     [](const Case& input) { return input.aggregator ? input.aggregator->minimumLot.text() : std::string(); },
     [](const Case& input, const std::string& plain) {
         return typedAggregator(input, plain, &prosumer::AggregatorOffer::minimumLot);
     }},
    {"members", QT_TRANSLATE_NOOP("ProsumerTerm", "Plants like this one"), Unit::None, nullptr, true,
     [](const Case& input) { return input.market.members.text(); },
     [](const Case& input, const std::string& plain) {
         return typedMarket(input, plain, &prosumer::ExportMarket::members);
     }},
    {"units-per-unit", QT_TRANSLATE_NOOP("ProsumerTerm", "Own units in one of the book"), Unit::None, nullptr,
     true, [](const Case& input) { return input.market.unitsPerUnit.text(); },
     [](const Case& input, const std::string& plain) {
         return typedMarket(input, plain, &prosumer::ExportMarket::unitsPerUnit);
     }},
    {"floor", QT_TRANSLATE_NOOP("ProsumerTerm", "Offered at"), Unit::InPrice, nullptr, true,
     [](const Case& input) { return input.market.floor.text(); },
     [](const Case& input, const std::string& plain) {
         return typedMarket(input, plain, &prosumer::ExportMarket::floor);
     }},
});

} // namespace

QString ProsumerTerm::shownTitle() const
{
    return QCoreApplication::translate("ProsumerTerm", title);
}

QString ProsumerTerm::text(const Case& input) const
{
    return numberText(exact(input), -1);
}

QString ProsumerTerm::unitText(const Case& input) const
{
    const auto& units = ofMarket ? input.market.book.units : input.units;
    switch (unit) {
    case Unit::InMoney:
        return currencyOf(units);
    case Unit::InPrice:
        return priceUnitOf(units);
    case Unit::InQuantity:
        return quantityUnitOf(units);
    default:
        return {};
    }
}

Result<Edit> ProsumerTerm::edit(const Case& input, const QString& typed) const
{
    const auto trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return type(input, {});
    const auto plain = plainNumber(trimmed);
    if (!plain)
        return notANumber(trimmed.toStdString());
    return type(input, *plain);
}

std::span<const ProsumerTerm> prosumerTerms()
{
    return terms;
}

Edit chooseScheme(const Case& input, const prosumer::Scheme& scheme, bool chosen)
{
    if (chosen && !scheme.isEnabled(input)) {
        if (&scheme == &prosumer::selfUseSurplus)
            return scenario::setBenchmarkPrice(Price());
        if (&scheme == &prosumer::mechanism)
            return scenario::setMechanism(prosumer::MechanismPrice());
        return scenario::setAggregator(prosumer::AggregatorOffer());
    }
    auto schemes = input.schemes;
    std::erase(schemes, &scheme);
    if (chosen)
        schemes.push_back(&scheme);
    return scenario::setProsumerSchemes(std::move(schemes));
}

} // namespace meritdesk::items
