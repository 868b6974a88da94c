#include "formats/json/categories_site.h"

#include "formats/json/categories_source.h"
#include "formats/json/categories_values.h"

namespace meritdesk::json {

namespace {

using retail::Kwh;
using retail::Plan;
using retail::Point;
using retail::Site;

/// The word's place among `words`, or the default when the key is absent or wrong.
template <class Enum>
Enum readChoice(const std::optional<Node>& node, Faults& faults, const std::vector<std::string_view>& words,
                Enum fallback)
{
    const auto index = node ? readWord(*node, faults, words) : std::nullopt;
    return index ? static_cast<Enum>(*index) : fallback;
}

void readProfileUse(ObjectReader& reader, const Node& profile, Point& point)
{
    refuseKeys(reader, {"hourly", "file", "layout", "unit", "decimal", "stamp", "column", "point", "channel",
                        "clock"});
    point.profile = readName(profile, reader.faults()).value_or(std::string());
    if (const auto scale = reader.optional("scale"))
        if (const auto mantissa = readTwelve(*scale, reader.faults(), Sign::NotNegative))
            point.scale = Kwh::fromMantissa(*mantissa);
}

struct PointPlace
{
    std::size_t site = 0;
    std::size_t point = 0;
};

Point readPoint(const Node& node, CategoriesContext& context, int siteClock, PointPlace place)
{
    ObjectReader reader(node, context.faults);
    Point point;
    if (const auto name = reader.optional("name"))
        point.name = readName(*name, context.faults);
    if (const auto profile = reader.optional("profile")) {
        readProfileUse(reader, *profile, point);
    } else if (reader.ok()) {
        refuseKeys(reader, {"scale"});
        point.own = readSource(reader, context, {.defaultClock = siteClock},
                               [place](retail::Case& all) -> retail::MeterData& {
                                   return all.sites[place.site].points[place.point].own.value();
                               });
    }
    reader.finish();
    return point;
}

std::optional<retail::PlanAssumption> readAssumption(ObjectReader& reader)
{
    static const std::vector<std::string_view> shapes{"alternate", "over", "under"};
    auto& faults = reader.faults();
    refuseKeys(reader, {"hourly", "file", "layout", "unit", "decimal", "stamp", "column"});
    retail::PlanAssumption assumption;
    if (const auto percent = reader.required("error_percent"))
        assumption.errorPercent = readPercent(*percent, faults).value_or(retail::Rate());
    assumption.shape = readChoice(reader.optional("shape"), faults, shapes, retail::PlanShape::Alternate);
    return assumption;
}

Plan readPlan(const Node& node, CategoriesContext& context, std::size_t site)
{
    ObjectReader reader(node, context.faults);
    Plan plan;
    if (reader.optional("error_percent") || reader.optional("shape"))
        plan.assumption = readAssumption(reader);
    else if (reader.ok())
        plan.hours = readSource(reader, context, {.clock = false, .message80020 = false},
                                [site](retail::Case& all) -> retail::MeterData& {
                                    return all.sites[site].plan.value().hours.value();
                                });
    reader.finish();
    return plan;
}

void readCard(ObjectReader& reader, CategoriesContext& context, Site& site)
{
    static const std::vector<std::string_view> categories{"1", "2-2", "2-3", "3", "4", "5", "6"};
    auto& faults = context.faults;
    if (const auto name = reader.required("name"))
        site.name = (context.stored ? readText(*name, faults) : readName(*name, faults)).value_or("");
    site.maxPowerKw = requiredRate(reader, "max_power_kw", Sign::NotNegative);
    site.voltage = readChoice(reader.required("voltage"), faults, {"VN", "SN1", "SN2", "NN"}, site.voltage);
    site.connection =
        readChoice(reader.optional("connection"), faults, {"grid", "generator", "fsk"}, site.connection);
    site.zone = readChoice(reader.optional("price_zone"), faults, {"1", "2", "non-price"}, site.zone);
    site.metering =
        readChoice(reader.optional("metering"), faults, {"hourly", "zone", "integral"}, site.metering);
    if (const auto category = reader.optional("current_category"))
        if (const auto index = readWord(*category, faults, categories))
            site.currentCategory = std::string(categories[*index]);
}

int readSiteClock(ObjectReader& reader)
{
    const auto node = reader.optional("clock");
    return node ? static_cast<int>(readWhole(*node, reader.faults(), {}, -1, 9).value_or(0)) : 0;
}

} // namespace

Site readSite(const Node& node, CategoriesContext& context, std::size_t index)
{
    ObjectReader reader(node, context.faults);
    Site site;
    readCard(reader, context, site);
    const int clock = readSiteClock(reader);
    const auto points = reader.required("points");
    if (points && isList(*points, context.faults, context.stored ? 0 : 1))
        for (std::size_t i = 0; i < points->value->items.size() && !context.faults.full(); ++i)
            site.points.push_back(readPoint(points->item(i), context, clock, {index, i}));
    if (const auto plan = reader.optional("plan"))
        site.plan = readPlan(*plan, context, index);
    reader.finish();
    return site;
}

void checkProfiles(const retail::Case& retailCase, const std::vector<std::string>& sitePaths, Faults& faults)
{
    for (std::size_t s = 0; s < retailCase.sites.size(); ++s) {
        const auto& points = retailCase.sites[s].points;
        for (std::size_t p = 0; p < points.size(); ++p)
            if (!points[p].own && !points[p].profile.empty()
                && !retailCase.profiles.contains(points[p].profile))
                faults.add(sitePaths[s] + ".points[" + std::to_string(p) + "].profile", "no-such-profile",
                           {{"value", points[p].profile}});
    }
}

} // namespace meritdesk::json
