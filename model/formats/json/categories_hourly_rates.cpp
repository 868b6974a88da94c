#include "formats/json/categories_hourly_rates.h"

#include "formats/json/categories_source.h"
#include "formats/json/categories_values.h"

namespace meritdesk::json {

namespace {

using imports::CsvLayout;
using retail::HourlyRates;
using retail::PriceUnit;
using retail::Rate;

/// Powers of a thousand that turn a file's unit into the case's.
int thousandsBetween(PriceUnit file, PriceUnit wanted)
{
    if (file == wanted)
        return 0;
    return wanted == PriceUnit::PerMwh ? 1 : -1;
}

std::string shownHour(retail::HourIndex hour)
{
    const auto day = retail::dayOf(hour);
    return printDay(day) + " " + std::to_string(hour - retail::hourIndex(day, 0) + 1);
}

/// The month's rates out of a file that may hold more; finding csv-hour-missing.
std::vector<Finding> cutMonth(const std::vector<imports::NamedHour>& hours, const imports::FoundFile& file,
                              Month month, HourlyRates& rates)
{
    const auto first = retail::hourIndex(firstDay(month), 0);
    const auto count = 24 * daysIn(month);
    std::vector<std::optional<Int128>> found(static_cast<std::size_t>(count));
    for (const auto& hour : hours)
        if (hour.hour >= first && hour.hour < first + count)
            found[static_cast<std::size_t>(hour.hour - first)] = hour.mantissa;
    HourlyRates cut;
    for (int i = 0; i < count; ++i) {
        const auto& value = found[static_cast<std::size_t>(i)];
        if (!value)
            return imports::placed({error("csv-hour-missing", {}, {{"value", shownHour(first + i)}})}, file);
        cut.push_back(Rate::fromMantissa(*value));
    }
    rates = std::move(cut);
    return {};
}

FileJob rateJob(CategoriesContext& context, imports::GivenName name, imports::HourlyCsvOptions options,
                const SheetPlace& sheet, RatesAt at)
{
    return {[&context, name = std::move(name), options = std::move(options), sheet,
             at = std::move(at)](retail::Case& retailCase) {
        const auto files = imports::findFiles({name}, context.folder);
        if (!files)
            return files.findings();
        const auto hours = imports::readCsvFiles(*files, options);
        if (!hours)
            return hours.findings();
        return cutMonth(*hours, files->front(), sheet.month, at(retailCase.months[sheet.index].prices));
    }};
}

void readRateFile(const Node& node, CategoriesContext& context, const SheetPlace& sheet, RatesAt at)
{
    auto& faults = context.faults;
    ObjectReader reader(node, faults);
    const auto file = reader.required("file");
    const auto name = file ? readName(*file, faults) : std::nullopt;
    if (name && name->find_first_of("*?") != std::string::npos)
        faults.add(file->path, "wildcard", {{"value", *name}});
    const auto layout = reader.optional("layout");
    const auto layoutWord = layout ? readWord(*layout, faults, {"matrix", "long"}) : 0;
    auto options = readCsvOptions(reader, layoutWord == 1 ? CsvLayout::Long : CsvLayout::Matrix);
    auto unit = context.priceUnit;
    if (const auto unitNode = reader.optional("unit"))
        unit =
            readWord(*unitNode, faults, {"RUB/MWh", "RUB/kWh"}) == 1 ? PriceUnit::PerKwh : PriceUnit::PerMwh;
    reader.finish();
    options.thousands = thousandsBetween(unit, context.priceUnit);
    options.negative = true;
    options.halfHours = false;
    if (name)
        context.jobs.push_back(
            rateJob(context, {*name, file->path}, std::move(options), sheet, std::move(at)));
}

} // namespace

std::optional<HourlyRates> readHourlyRates(const Node& node, CategoriesContext& context,
                                           const SheetPlace& sheet, RatesAt at)
{
    if (node.value->kind == Kind::Object) {
        readRateFile(node, context, sheet, std::move(at));
        return HourlyRates();
    }
    if (context.stored && node.value->kind == Kind::Array && node.value->items.empty())
        return HourlyRates(); // a sheet in the middle of its making
    const auto values = readMonthValues(node, context.faults, sheet.month, {.negative = true});
    if (!values)
        return std::nullopt;
    HourlyRates rates;
    rates.reserve(values->size());
    for (const auto value : *values)
        rates.push_back(Rate::fromMantissa(value));
    return rates;
}

} // namespace meritdesk::json
