#include <utility>

#include "document/parts/scenario_parts.h"
#include "formats/json/categories_input.h"
#include "formats/json/categories_write.h"

namespace meritdesk::document {

namespace {

bool same(const scenario::Scenario& a, const scenario::Scenario& b)
{
    return a.retail.sameAs(b.retail);
}

std::string encode(const scenario::Scenario& scenario, const PutSeries& put)
{
    return json::writeStoredCategories(*scenario.retail,
                                       [&put](const retail::MeterData& data) { return put(data.hours); });
}

std::vector<Finding> decode(std::string_view text, const TakeSeries& take, scenario::Scenario& scenario)
{
    auto read =
        json::readStoredCategories(text, [&take](const std::string& key) -> std::optional<retail::MeterData> {
            auto series = take(key);
            if (!series)
                return std::nullopt;
            return retail::MeterData{.hours = std::move(*series)};
        });
    if (!read)
        return read.findings();
    scenario.retail = Shared(std::move(read).value());
    return {};
}

} // namespace

const Part retailPart{.id = "retail", .same = same, .encode = encode, .decode = decode};

} // namespace meritdesk::document
