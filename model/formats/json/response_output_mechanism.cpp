#include "core/response/exact.h"
#include "formats/json/response_output_parts.h"

namespace meritdesk::json {

using namespace response::demand; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

void writeCell(Writer& writer, const Case& input, const Cell& cell)
{
    const auto step = input.quantityStep;
    writer.beginObject().member("depth", mwText(input.depths[cell.depth], step));
    writer.key("duration").number(input.durations[cell.duration]);
    writer.member("counted", mwText(cell.counted, step));
    writer.member("paid", mwText(cell.paid, step));
    writer.key("capped").boolean(cell.capped());
    writer.key("events").number(cell.occasions.events);
    writer.member("kom_delta", sixText(cell.komDelta.fraction()));
    writer.member("premium", moneyText(cell.premium));
    const auto shown = response::addUp({cell.lines.begin(), cell.lines.end()}, response::cent());
    writer.key("lines").beginObject();
    for (std::size_t i = 0; i < lineKeys.size(); ++i)
        writer.member(lineKeys[i], centsText(shown.parts[i]));
    writer.endObject().member("net", centsText(shown.total)).endObject();
}

void writeBreakEvens(Writer& writer, const BreakEvens& points)
{
    writer.key("break_even").beginObject();
    memberOrNull(writer, "delivery", points.delivery, sixText);
    memberOrNull(writer, "price", points.price, sixText);
    memberOrNull(writer, "cost_per_mwh", points.costPerMwh, sixText);
    writer.endObject();
}

void writeTornado(Writer& writer, const Case& input, const std::vector<Bar>& bars)
{
    writer.key("sensitivity").beginArray();
    for (const auto& bar : bars) {
        const auto& question = input.questions[bar.question];
        writer.beginObject().member("factor", question.factor->id);
        writer.member("low", sixText(question.low.fraction()));
        writer.member("high", sixText(question.high.fraction()));
        writer.member("net_low", moneyText(bar.low)).member("net_high", moneyText(bar.high));
        writer.member("swing", moneyText(bar.swing())).endObject();
    }
    writer.endArray();
}

void writeCompanies(Writer& writer, const Case& input, const std::vector<CompanyNet>& companies)
{
    writer.key("companies").beginArray();
    for (const auto& company : companies) {
        const auto shown = response::addUp({company.kom, company.dayAhead}, response::cent());
        writer.beginObject().member("id", input.companies[company.company].id);
        writer.member("kom", centsText(shown.parts[0])).member("dayahead", centsText(shown.parts[1]));
        writer.member("net", centsText(shown.total)).endObject();
    }
    writer.endArray();
}

} // namespace

void writeMechanism(Writer& writer, const Case& input, const MechanismStudy& made)
{
    writer.member("mechanism", made.mechanism->id).key("cells").beginArray();
    for (const auto& cell : made.cells)
        writeCell(writer, input, cell);
    writer.endArray();
    writeBreakEvens(writer, made.breakEvens);
    writeTornado(writer, input, made.tornado);
    writeCompanies(writer, input, made.companies);
}

} // namespace meritdesk::json
