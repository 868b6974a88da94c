#include "formats/json/categories_input.h"

#include <algorithm>
#include <set>

#include "formats/imports/calendar_data.h"
#include "formats/json/categories_month.h"
#include "formats/json/categories_site.h"
#include "formats/json/categories_source.h"
#include "formats/json/categories_values.h"

namespace meritdesk::json {

namespace {

using retail::Case;
using retail::MeterData;

constexpr std::string_view formatName = "meritdesk.categories/1";
constexpr std::size_t mostMonths = 12;

/// The index of an optional word; 0, the default, when it is absent or wrong.
std::size_t wordOrFirst(ObjectReader& reader, std::string_view key,
                        const std::vector<std::string_view>& words)
{
    const auto node = reader.optional(key);
    return node ? readWord(*node, reader.faults(), words).value_or(0) : 0;
}

void readOptions(ObjectReader& reader, CategoriesContext& context, Case& result)
{
    auto& faults = context.faults;
    if (const auto format = reader.required("format"))
        if (format->value->kind != Kind::Text || format->value->text != formatName)
            faults.add(format->path, "wrong-format",
                       {{"value", shown(*format->value)}, {"format", std::string(formatName)}});
    result.priceUnit = static_cast<retail::PriceUnit>(wordOrFirst(reader, "price_unit", {"MWh", "kWh"}));
    context.priceUnit = result.priceUnit;
    if (const auto step = reader.optional("quantity_step"))
        if (const auto mantissa = readTwelve(*step, faults, Sign::Positive))
            result.quantityStep = retail::Kwh::fromMantissa(*mantissa);
    if (const auto vat = reader.optional("vat_percent"))
        result.vatPercent = readPercent(*vat, faults);
    result.missing = static_cast<retail::MissingPolicy>(
        wordOrFirst(reader, "missing", {"error", "zero", "previous-day", "interpolate"}));
    result.detail = static_cast<retail::Detail>(wordOrFirst(reader, "detail", {"full", "months", "year"}));
    if (const auto day = reader.optional("tariff_decision"))
        result.tariffDecision = readDay(*day, faults);
}

void readProfiles(const Node& node, CategoriesContext& context, Case& result)
{
    const ObjectReader all(node, context.faults);
    if (!all.ok())
        return;
    for (const auto& [name, value] : node.value->members) {
        if (value.isNull() || context.faults.full())
            continue;
        ObjectReader reader({&value, all.pathOf(name)}, context.faults);
        if (!reader.ok())
            continue;
        auto data = readSource(reader, context, {},
                               [name = name](Case& built) -> MeterData& { return built.profiles[name]; });
        reader.finish();
        result.profiles[name] = data.value_or(MeterData());
    }
}

void checkNames(const Case& result, const std::vector<std::string>& paths, Faults& faults)
{
    std::set<std::string> names;
    for (std::size_t i = 0; i < result.sites.size(); ++i)
        if (!names.insert(result.sites[i].name).second)
            faults.add(paths[i] + ".name", "name-twice", {{"value", result.sites[i].name}});
}

void readSites(ObjectReader& reader, CategoriesContext& context, Case& result)
{
    auto& faults = context.faults;
    const auto sites = reader.optional("sites");
    const auto site = sites || context.stored ? reader.optional("site") : reader.required("site");
    std::vector<std::string> paths;
    if (site && sites)
        faults.add(sites->path, "both-given", {{"key", "sites"}, {"other", "site"}});
    else if (sites && isList(*sites, faults, context.stored ? 0 : 1))
        for (std::size_t i = 0; i < sites->value->items.size() && !faults.full(); ++i) {
            paths.push_back(sites->item(i).path);
            result.sites.push_back(readSite(sites->item(i), context, i));
        }
    else if (site) {
        paths.push_back(site->path);
        result.sites.push_back(readSite(*site, context, 0));
    }
    result.portfolio = sites.has_value();
    if (const auto portfolio = context.stored ? reader.optional("portfolio") : std::nullopt)
        result.portfolio = readBool(*portfolio, faults).value_or(false);
    if (!context.stored)
        checkNames(result, paths, faults);
    checkProfiles(result, paths, faults);
}

/// Months rise and lie in one calendar year.
void checkOrder(Month month, const std::vector<retail::MonthTariff>& before, const std::string& place,
                Faults& faults)
{
    if (before.empty())
        return;
    const std::vector<Fact> facts{{"value", printMonth(month)}, {"before", printMonth(before.back().month)}};
    if (month <= before.back().month)
        faults.add(place, "months-not-rising", facts);
    else if (month.year() != before.back().month.year())
        faults.add(place, "months-of-two-years", facts);
}

void readMonths(ObjectReader& reader, CategoriesContext& context, Case& result)
{
    auto& faults = context.faults;
    const auto months = reader.required("months");
    if (!months || !isList(*months, faults, context.stored ? 0 : 1))
        return;
    const auto count = months->value->items.size();
    if (count > mostMonths)
        return faults.add(months->path, "list-too-long", {{"maximum", std::to_string(mostMonths)}});
    const auto& calendar = imports::russianCalendar();
    for (std::size_t i = 0; i < count; ++i) {
        const auto item = months->item(i);
        const auto tariff = readMonthTariff(item, context, result.months.size(), calendar);
        if (!tariff)
            continue;
        checkOrder(tariff->month, result.months, item.path + ".month", faults);
        result.months.push_back(*tariff);
    }
}

/// The hours of a month that a series knows.
int hoursGiven(const retail::HourlySeries& hours, Month month)
{
    const auto first = retail::hourIndex(firstDay(month), 0);
    const auto count = 24 * daysIn(month);
    int given = 0;
    for (int i = 0; i < count; ++i)
        given += hours.at(first + i) != retail::HourlySeries::missing ? 1 : 0;
    return given;
}

/// A billed month is planned wholly or not at all.
void checkPlans(const Case& result, Faults& faults)
{
    for (std::size_t s = 0; s < result.sites.size(); ++s) {
        const auto& plan = result.sites[s].plan;
        if (!plan || !plan->hours)
            continue;
        const auto place =
            result.portfolio ? "sites[" + std::to_string(s) + "].plan" : std::string("site.plan");
        for (const auto& tariff : result.months) {
            const auto count = 24 * daysIn(tariff.month);
            const auto given = hoursGiven(*plan->hours->hours, tariff.month);
            if (given != 0 && given != count)
                faults.add(place, "plan-gap",
                           {{"month", printMonth(tariff.month)}, {"hours", std::to_string(count - given)}});
        }
    }
}

/// Everything but the files.
Case readText(const Value& root, CategoriesContext& context)
{
    Case result;
    ObjectReader reader({&root, {}}, context.faults);
    if (!reader.ok())
        return result;
    readOptions(reader, context, result);
    if (const auto profiles = reader.optional("profiles"))
        readProfiles(*profiles, context, result);
    readSites(reader, context, result);
    readMonths(reader, context, result);
    reader.finish();
    return result;
}

/// The text is parsed in the first part of the progress, the files that it names are read in the rest.
constexpr double parsingShare = 0.6;

Result<Case> finished(Case result, CategoriesContext& context, const Progress& progress = {})
{
    if (!context.faults.none())
        return context.faults.findings();
    double share = parsingShare;
    for (const auto& job : context.jobs) {
        if (!goOn(progress, share))
            return error("cancelled", "");
        if (auto findings = job.run(result); !findings.empty())
            return findings;
        share += (1 - parsingShare) / static_cast<double>(context.jobs.size());
    }
    if (!context.stored)
        checkPlans(result, context.faults);
    if (!context.faults.none())
        return context.faults.findings();
    return result;
}

} // namespace

bool takeCells(CategoriesContext& context, std::size_t count, std::size_t given, const std::string& place)
{
    const auto idle = count - std::min(given, count);
    if (count > mostCells - context.cells || idle > mostIdleCells - context.idle) {
        context.faults.add(place, "data-too-large", {{"limit", std::to_string(mostCells)}});
        return false;
    }
    context.cells += count;
    context.idle += idle;
    return true;
}

void refuseKeys(ObjectReader& reader, const std::vector<std::string_view>& keys)
{
    for (const auto key : keys)
        if (const auto node = reader.optional(key))
            reader.faults().add(node->path, "key-of-another-kind", {{"key", std::string(key)}});
}

Result<Case> readCategories(std::string_view bytes, const std::filesystem::path& folder,
                            const Progress& progress)
{
    const auto root =
        parse(bytes, [&progress](double share) { return goOn(progress, parsingShare * share); });
    if (!root)
        return root.findings();
    Faults faults;
    CategoriesContext context{.faults = faults, .folder = folder};
    return finished(readText(*root, context), context, progress);
}

Result<Case> readStoredCategories(std::string_view bytes, const SeriesIn& series)
{
    const auto root = parse(bytes);
    if (!root)
        return root.findings();
    Faults faults;
    CategoriesContext context{.faults = faults, .stored = &series};
    return finished(readText(*root, context), context);
}

bool isFileFault(const std::vector<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.code == "file-unreadable" || finding.code == "no-such-file"
               || finding.code == "file-too-large";
    });
}

} // namespace meritdesk::json
