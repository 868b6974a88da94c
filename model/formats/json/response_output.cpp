#include "formats/json/response_output.h"

#include "core/response/demand/explain.h"
#include "formats/json/derivation_json.h"
#include "formats/json/response_output_parts.h"
#include "formats/json/warning_list.h"

namespace meritdesk::json {

using namespace response::demand; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

constexpr int moneyDecimals = 2;
constexpr int priceDecimals = 6;

void writeMechanisms(Writer& writer, const Case& input, const Study& study, bool explain)
{
    writer.key("mechanisms").beginArray();
    for (const auto& made : study.mechanisms) {
        writer.beginObject();
        writeMechanism(writer, input, made);
        if (explain) {
            const auto numbers = explainMechanism(input, study, made);
            writer.key("explanation").beginArray();
            DerivationWriter(writer, numbers).write();
            writer.endArray();
        }
        writer.endObject();
    }
    writer.endArray();
}

} // namespace

std::string moneyText(const Fraction& value)
{
    return printRounded(value, moneyDecimals);
}

std::string sixText(const Fraction& value)
{
    return printRounded(value, priceDecimals);
}

void memberOrNull(Writer& writer, std::string_view key, const std::optional<Fraction>& value,
                  std::string (*text)(const Fraction&))
{
    writer.key(key);
    if (value)
        writer.text(text(*value));
    else
        writer.null();
}

std::string writeStudy(const Case& input, const Study& study, ResponseOutput how)
{
    Writer writer(how.pretty);
    writer.beginObject().member("format", "meritdesk.response-result/1").key("case").beginObject();
    writer.member("depth", mwText(input.caseDepth(), input.quantityStep));
    writer.key("duration").number(input.caseDuration()).endObject();
    writeMechanisms(writer, input, study, how.explain);
    writeCalendar(writer, input, study.calendar);
    writer.key("baselines");
    writeBaselines(writer, input, study);
    writeWarnings(writer, study.warnings);
    return writer.endObject().take();
}

} // namespace meritdesk::json
