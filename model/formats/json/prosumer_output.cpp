#include "formats/json/prosumer_output.h"

#include <algorithm>

#include "core/prosumer/schemes.h"
#include "core/units/text.h"
#include "formats/json/derivation_json.h"
#include "formats/json/labels.h"
#include "formats/words/words.h"

namespace meritdesk::json {

using namespace prosumer; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

std::string moneyText(const Fraction& value)
{
    return printRounded(value, 2);
}

template <class Of>
std::string energyText(const Case& input, Of of)
{
    TotalQuantity sum;
    for (const auto& interval : input.intervals)
        sum += TotalQuantity::fromMantissa(of(interval).mantissa());
    return sum.text();
}

void writeEnergy(Writer& writer, const Case& input)
{
    writer.key("energy").beginObject();
    writer.member("load", energyText(input, [](const Interval& each) { return each.load; }));
    writer.member("generation", energyText(input, [](const Interval& each) { return each.generation; }));
    writer.member("imports", energyText(input, &importOf));
    writer.member("exports", energyText(input, &exportOf));
    writer.member("self_use", energyText(input, [](const Interval& each) {
                      return std::min(each.load, each.generation);
                  }));
    writer.endObject();
}

void writeScheme(Writer& writer, const Case& input, const Scheme& scheme, bool explains)
{
    const Fraction bill = billOf(input, scheme);
    writer.beginObject().member("scheme", scheme.id).member("bill", moneyText(bill));
    writer.member("saving", moneyText(billOf(input, none) - bill));
    if (explains) {
        writer.key("explanation").beginObject();
        writer.member("notice", words::label("prosumer-notice").toStdString());
        writer.member("scheme", words::label(scheme.title).toStdString()).key("numbers").beginArray();
        const std::vector<Derivation> numbers{explain(input, scheme)};
        DerivationWriter(writer, numbers).write();
        writer.endArray().endObject();
    }
    writer.endObject();
}

void writeNetMetering(Writer& writer, const Case& input)
{
    const bool nets =
        std::find(input.schemes.begin(), input.schemes.end(), &netMetering) != input.schemes.end();
    writer.key("credit_left");
    nets ? writer.text(creditLeft(input).text()) : writer.null();
    writer.key("cost_shift");
    nets ? writer.text(moneyText(billOf(input, netBilling) - billOf(input, netMetering))) : writer.null();
}

/// In the order of the schemes.
void writeWarnings(Writer& writer, const Case& input)
{
    std::vector<Finding> warnings;
    for (const auto* scheme : input.schemes)
        if (scheme->warn)
            scheme->warn(input, warnings);
    writer.key("warnings").beginArray();
    for (const auto& each : warnings)
        writer.beginObject()
            .member("code", each.code)
            .member("message", words::sentence(each).toStdString())
            .member("at", each.place)
            .endObject();
    writer.endArray();
}

} // namespace

std::string writeProsumer(const Case& input, ProsumerOutput how)
{
    Writer writer(how.pretty);
    writer.beginObject().member("format", "meritdesk.prosumer-result/1");
    writeLabels(writer, input.title, input.units);
    writeEnergy(writer, input);
    writer.key("schemes").beginArray();
    for (const auto* scheme : input.schemes)
        writeScheme(writer, input, *scheme, how.explain);
    writer.endArray();
    writeNetMetering(writer, input);
    writeWarnings(writer, input);
    return writer.endObject().take();
}

} // namespace meritdesk::json
