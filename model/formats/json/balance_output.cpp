#include "formats/json/balance_output.h"

#include "core/balance/explain.h"
#include "core/calendar/european_zone.h"
#include "formats/json/derivation_json.h"
#include "formats/json/json_writer.h"
#include "formats/words/words.h"

namespace meritdesk::json {

using namespace balance; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

constexpr int microDecimals = 6;
constexpr int centDecimals = 2;
constexpr int publicationMinute = 16 * 60 + 30;

std::string quantity(const Int128& micro)
{
    return printDecimal(micro, microDecimals);
}

std::string money(const Integer& cents)
{
    return printDecimal(cents, centDecimals);
}

std::string price(const Fraction& value)
{
    return printRounded(value, microDecimals);
}

/// The key `explanation` with its numbers, at the end of an object.
void explanation(Writer& writer, const std::vector<Derivation>& numbers)
{
    writer.key("explanation").beginArray();
    DerivationWriter(writer, numbers).write();
    writer.endArray();
}

/// quantity x price, to six decimals.
std::string product(const Int128& quantityMicro, const Fraction& each)
{
    return printRounded(Fraction(each * Integer(quantityMicro) / Integer(1'000'000)), microDecimals);
}

std::string startOf(const Case& input, const Period& period)
{
    const auto& step = input.steps[period.first];
    return printLocal(step.minute, step.offset);
}

void writeSystems(Writer& writer, const JointPeriod& joint)
{
    writer.key("systems").beginArray();
    for (const auto& part : joint.parts) {
        writer.beginObject().member("system", part.system);
        writer.member("external_quantity", quantity(part.externalQuantity));
        writer.member("internal_quantity", quantity(part.internalQuantity));
        writer.member("internal_amount", money(part.internalCents));
        if (part.externalCents) {
            writer.member("external_amount", money(*part.externalCents));
            writer.member("amount", money(Integer(*part.externalCents + part.internalCents)));
        }
        writer.endObject();
    }
    writer.endArray();
}

void writePeriod(Writer& writer, const Case& input, const Settlement& settlement, std::size_t at,
                 bool explain)
{
    const auto& table = settlement.table;
    const auto& period = table.periods[at];
    const auto& priced = settlement.prices[at];
    const auto& external = settlement.external[at];
    writer.beginObject().member("start", startOf(input, period));
    writer.key("minutes").number(period.minutes);
    writer.member("regime", period.regime->id);
    writer.member("source", priceSources[static_cast<std::size_t>(priced.source)]);
    writer.member("sell", price(priced.sell)).member("buy", price(priced.buy));
    if (const auto direction = directionOf(table, at))
        writer.key("direction").number(*direction);
    writer.member("system_imbalance", quantity(table.system[at]));
    writer.key("external").beginObject().member("quantity", quantity(table.external[at]));
    if (external.joint) {
        writeSystems(writer, *external.joint);
    } else if (external.price) {
        const Fraction each(Integer(*external.price), Integer(1'000'000));
        writer.member("price", price(each)).member("amount", product(table.external[at], each));
    }
    writer.endObject();
    if (explain)
        explanation(writer,
                    {explainPrice(input, settlement, at, true), explainPrice(input, settlement, at, false)});
    writer.endObject();
}

void writeLine(Writer& writer, std::string_view key, const EnergyLine& line)
{
    writer.key(key).beginObject();
    writer.member("quantity", quantity(line.quantity)).member("amount", money(line.cents)).endObject();
}

void writeReport(Writer& writer, const Case& input, const Settlement& settlement, const Report& report,
                 bool explain)
{
    const auto& party = input.parties[report.party];
    writer.beginObject().member("brp", party.id);
    if (party.name)
        writer.member("name", *party.name);
    writer.member("month", printMonth(report.month));
    writeLine(writer, "sold_to_brp", report.sold);
    writeLine(writer, "bought_from_brp", report.bought);
    writer.member("net", money(report.net()));
    writer.member("absolute_imbalance", quantity(report.absolute));
    writer.key("fees").beginArray();
    for (const auto& line : report.fees) {
        const auto& fee = input.fees[line.fee];
        writer.beginObject().member("code", fee.code).member("quantity", quantity(line.quantity));
        writer.member("rate", fee.rate.text()).member("amount", money(line.cents)).endObject();
    }
    writer.endArray().member("total", money(report.total()));
    if (report.overDayAhead)
        writer.member("over_day_ahead", money(*report.overDayAhead));
    if (const auto cost = report.costPerMwh())
        writer.member("cost_per_mwh", price(*cost));
    if (explain)
        explanation(writer, {explainTotal(input, settlement, report)});
    writer.endObject();
}

void writeItems(Writer& writer, const std::array<Integer, costItems.size()>& items)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        writer.member(costItems[i], money(items[i]));
}

void writeMonth(Writer& writer, const OperatorMonth& month, bool explain)
{
    writer.beginObject().member("month", printMonth(month.month));
    writer.key("income").beginObject().member("sold_to_brps", money(month.soldToBrps));
    writer.member("external_sale", money(month.externalSale));
    writer.member("down_regulation", money(month.downRegulation)).member("fees", money(month.fees));
    writer.member("total", money(month.income())).endObject();
    writer.key("outlay").beginObject().member("external_purchase", money(month.externalPurchase));
    writeItems(writer, month.items);
    writer.member("total", money(month.outlay())).endObject();
    writer.key("recovered").beginObject();
    writeItems(writer, month.recovered);
    writer.endObject();
    writer.member("five_items_balance", money(Integer(month.soldToBrps - month.itemSum())));
    writer.member("residual", money(Integer(month.income() - month.outlay())));
    if (month.adder)
        writer.member("adder", price(*month.adder));
    if (month.finalDay)
        writer.member("final_day", printDay(*month.finalDay));
    if (explain)
        explanation(writer, {explainOperator(month)});
    writer.endObject();
}

void writeRows(Writer& writer, const Case& input, const Settlement& settlement)
{
    writer.key("rows").beginArray();
    Column imbalance;
    for (const auto& party : input.parties) {
        imbalanceOf(party, settlement.table.periods, imbalance);
        for (std::size_t at = 0; at < imbalance.size(); ++at) {
            const auto value = imbalance[at];
            const auto& each = value < 0 ? settlement.prices[at].sell : settlement.prices[at].buy;
            writer.beginObject().member("brp", party.id);
            writer.member("start", startOf(input, settlement.table.periods[at]));
            writer.member("imbalance", quantity(value));
            if (value != 0)
                writer.member("price", price(each));
            writer.member("cash_flow", value == 0 ? "0" : product(value, each)).endObject();
        }
    }
    writer.endArray();
}

void writePublication(Writer& writer, const std::vector<Publication>& publication)
{
    const auto& tallinn = europeanZones.front();
    writer.key("publication").beginArray();
    for (const auto& entry : publication) {
        const auto minute = tallinn.instantOf(entry.published, publicationMinute);
        writer.beginObject().member("day", printDay(entry.day));
        writer.member("published", printLocal(minute, tallinn.offsetAt(minute))).endObject();
    }
    writer.endArray();
}

void writeWarnings(Writer& writer, const std::vector<Finding>& warnings)
{
    writer.key("warnings").beginArray();
    for (const auto& warning : warnings) {
        writer.beginObject().member("code", warning.code);
        writer.member("message", words::sentence(warning).toStdString())
            .member("at", warning.place)
            .endObject();
    }
    writer.endArray();
}

} // namespace

std::string writeSettlement(const Case& input, const Settlement& settlement, BalanceOutput how)
{
    Writer writer(how.pretty);
    writer.beginObject().member("format", "meritdesk.balance-result/1").key("periods").beginArray();
    for (std::size_t at = 0; at < settlement.table.periods.size(); ++at)
        writePeriod(writer, input, settlement, at, how.explain);
    writer.endArray().key("reports").beginArray();
    for (const auto& report : settlement.reports)
        writeReport(writer, input, settlement, report, how.explain);
    writer.endArray().key("tso").beginArray();
    for (const auto& month : settlement.months)
        writeMonth(writer, month, how.explain);
    writer.endArray();
    writePublication(writer, settlement.publication);
    if (input.detail)
        writeRows(writer, input, settlement);
    writeWarnings(writer, settlement.warnings);
    return writer.endObject().take();
}

} // namespace meritdesk::json
