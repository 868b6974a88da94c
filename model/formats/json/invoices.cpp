#include "formats/json/invoices.h"

#include <set>
#include <utility>

#include "core/retail/invoice/faults.h"
#include "formats/json/categories_values.h"
#include "formats/json/json_reader.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

using namespace retail::invoice; // NOLINT(google-build-using-namespace): this file reads its values
using retail::Money;

namespace {

constexpr std::size_t longestLabel = 1000;
constexpr std::size_t mostInvoices = 10000;

std::string optionalText(ObjectReader& object, std::string_view key)
{
    const auto node = object.optional(key);
    return node ? readText(*node, object.faults(), 0, longestLabel).value_or("") : std::string();
}

std::optional<Figure> optionalFigure(ObjectReader& object, std::string_view key)
{
    const auto node = object.optional(key);
    const auto mantissa = node ? readTwelve(*node, object.faults()) : std::nullopt;
    return mantissa ? std::optional(Figure::fromMantissa(*mantissa)) : std::nullopt;
}

std::optional<Money> readMoney(const std::optional<Node>& node, Faults& faults)
{
    static constexpr DecimalLimits limits{.wholeDigits = 12, .decimals = 2, .characters = 64, .exponent = 40};
    const auto decimal = node ? readDecimal(*node, faults, limits) : std::nullopt;
    if (!decimal)
        return std::nullopt;
    return Money{Integer(decimal->mantissa * powerOfTen(2 - decimal->scale))};
}

std::vector<Target> readTargets(const std::optional<Node>& node, Faults& faults)
{
    std::vector<Target> targets;
    if (!node || !isList(*node, faults))
        return targets;
    for (std::size_t i = 0; i < node->value->items.size(); ++i) {
        const auto item = node->item(i);
        const auto text = readText(item, faults, 1, longestLabel);
        if (!text)
            continue;
        if (const auto target = targetOf(*text))
            targets.push_back(*target);
        else
            faults.add(item.path, "invoice-target-unknown", {{"value", *text}});
    }
    return targets;
}

Unit readUnit(const std::optional<Node>& node, Faults& faults)
{
    const auto text = node ? readText(*node, faults) : std::nullopt;
    if (!text)
        return Unit::None;
    const auto unit = unitOf(*text);
    if (!unit)
        faults.add(node->path, "not-one-of", {{"value", *text}, {"words", "kWh, MWh, kW, MW"}});
    return unit.value_or(Unit::None);
}

Line readLine(const Node& node, Faults& faults)
{
    ObjectReader object(node, faults);
    Line line{.label = optionalText(object, "label")};
    line.targets = readTargets(object.optional("targets"), faults);
    line.quantity = optionalFigure(object, "quantity");
    line.unit = readUnit(object.optional("unit"), faults);
    line.price = optionalFigure(object, "price");
    line.amount = readMoney(object.required("amount"), faults).value_or(Money{});
    object.finish();
    return line;
}

Invoice readInvoice(const Node& node, Faults& faults)
{
    ObjectReader object(node, faults);
    Invoice invoice;
    if (const auto site = object.required("site"))
        invoice.site = readName(*site, faults).value_or("");
    if (const auto month = object.required("month"))
        invoice.month = readMonth(*month, faults).value_or(Month{});
    if (const auto category = object.required("category"))
        invoice.category = readText(*category, faults).value_or("");
    invoice.number = optionalText(object, "number");
    invoice.supplier = optionalText(object, "supplier");
    invoice.vatPercent = optionalFigure(object, "vat_percent");
    invoice.total = readMoney(object.optional("total"), faults);
    invoice.vat = readMoney(object.optional("vat"), faults);
    invoice.withVat = readMoney(object.optional("with_vat"), faults);
    const auto lines = object.required("lines");
    object.finish();
    if (lines && isList(*lines, faults))
        for (std::size_t i = 0; i < lines->value->items.size() && !faults.full(); ++i)
            invoice.lines.push_back(readLine(lines->item(i), faults));
    if (faults.none())
        for (const auto& finding : faultsOf(invoice))
            faults.add(node.path + "." + finding.place, finding.code, finding.facts);
    return invoice;
}

bool hasFormat(ObjectReader& object, Faults& faults)
{
    const auto format = object.required("format");
    if (!format || (format->value->kind == Kind::Text && format->value->text == invoicesFormat))
        return format.has_value();
    faults.add(format->path, "wrong-format",
               {{"value", shown(*format->value)}, {"format", std::string(invoicesFormat)}});
    return false;
}

/// A name without folders.
std::string readCaseFile(ObjectReader& object)
{
    const auto node = object.optional("case");
    const auto name = node ? readName(*node, object.faults()).value_or("") : std::string();
    if (name.find_first_of("/\\") == std::string::npos)
        return name;
    object.faults().add(node->path, "invoice-case-folder", {{"value", name}});
    return {};
}

/// One invoice of a consumer and month.
void checkTwice(const std::vector<Invoice>& invoices, Faults& faults)
{
    std::set<std::pair<std::string, Month>> seen;
    for (std::size_t i = 0; i < invoices.size(); ++i)
        if (!seen.emplace(invoices[i].site, invoices[i].month).second)
            faults.add("invoices[" + std::to_string(i) + "]", "invoice-twice",
                       {{"site", invoices[i].site}, {"month", printMonth(invoices[i].month)}});
}

void putFigure(Writer& writer, std::string_view key, const std::optional<Figure>& figure)
{
    if (figure)
        writer.member(key, figure->text());
}

void putMoney(Writer& writer, std::string_view key, const std::optional<Money>& money)
{
    if (money)
        writer.member(key, money->text());
}

void putText(Writer& writer, std::string_view key, const std::string& text)
{
    if (!text.empty())
        writer.member(key, text);
}

void writeLine(Writer& writer, const Line& line)
{
    writer.beginObject();
    putText(writer, "label", line.label);
    writer.key("targets").beginArray();
    for (const auto& target : line.targets)
        writer.text(target.text());
    writer.endArray();
    putFigure(writer, "quantity", line.quantity);
    putText(writer, "unit", std::string(unitId(line.unit)));
    putFigure(writer, "price", line.price);
    writer.member("amount", line.amount.text());
    writer.endObject();
}

void writeInvoice(Writer& writer, const Invoice& invoice)
{
    writer.beginObject();
    writer.member("site", invoice.site).member("month", printMonth(invoice.month));
    writer.member("category", invoice.category);
    putText(writer, "number", invoice.number);
    putText(writer, "supplier", invoice.supplier);
    putFigure(writer, "vat_percent", invoice.vatPercent);
    putMoney(writer, "total", invoice.total);
    putMoney(writer, "vat", invoice.vat);
    putMoney(writer, "with_vat", invoice.withVat);
    writer.key("lines").beginArray();
    for (const auto& line : invoice.lines)
        writeLine(writer, line);
    writer.endArray().endObject();
}

} // namespace

Result<InvoiceFile> readInvoiceFile(std::string_view bytes)
{
    const auto document = parse(bytes);
    if (!document)
        return document.findings();
    Faults faults;
    ObjectReader object({&document.value(), ""}, faults);
    const bool known = hasFormat(object, faults);
    InvoiceFile file{.caseFile = readCaseFile(object)};
    const auto list = object.required("invoices");
    object.finish();
    if (known && list && isList(*list, faults))
        for (std::size_t i = 0; i < std::min(list->value->items.size(), mostInvoices) && !faults.full(); ++i)
            file.invoices.push_back(readInvoice(list->item(i), faults));
    if (faults.none())
        checkTwice(file.invoices, faults);
    if (!faults.none())
        return faults.findings();
    return file;
}

Result<std::vector<Invoice>> readInvoices(std::string_view bytes)
{
    auto file = readInvoiceFile(bytes);
    if (!file)
        return file.findings();
    return std::move(file).value().invoices;
}

std::string writeInvoices(const std::vector<Invoice>& invoices)
{
    Writer writer;
    writer.beginObject().member("format", invoicesFormat).key("invoices").beginArray();
    for (const auto& invoice : invoices)
        writeInvoice(writer, invoice);
    writer.endArray().endObject();
    return writer.take();
}

} // namespace meritdesk::json
