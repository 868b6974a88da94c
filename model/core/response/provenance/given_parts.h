#pragma once

#include "core/response/provenance/given_numbers.h"

namespace meritdesk::response {

/// The article that the studies follow (Энергорынок 7/2019), as a label key.
inline constexpr auto articleSource = "origin-article";

[[nodiscard]] inline Origin fromArticle()
{
    return {OriginKind::Study, articleSource};
}

[[nodiscard]] inline Origin typicalOf(std::string source)
{
    return {OriginKind::Typical, std::move(source)};
}

[[nodiscard]] inline Origin remembered(std::string source)
{
    return {OriginKind::Memory, std::move(source)};
}

/// A number with its place, label and unit.
template <class Amount>
[[nodiscard]] GivenNumber numberOf(std::string place, std::string label, const Amount& value,
                                   std::string unit = {}, std::string subject = {})
{
    return {.place = std::move(place),
            .label = std::move(label),
            .subject = std::move(subject),
            .values = {value.text()},
            .unit = std::move(unit)};
}

[[nodiscard]] inline GivenNumber countOf(std::string place, std::string label, std::int64_t value,
                                         std::string unit = {})
{
    return {.place = std::move(place),
            .label = std::move(label),
            .values = {std::to_string(value)},
            .unit = std::move(unit)};
}

/// A long series, of which the number of values is told.
[[nodiscard]] inline GivenNumber seriesOf(std::string place, std::string label, std::size_t count,
                                          std::string unit = {}, std::string subject = {})
{
    return {.place = std::move(place),
            .label = std::move(label),
            .subject = std::move(subject),
            .unit = std::move(unit),
            .count = count};
}

/// Several numbers in one place.
template <class Amount>
[[nodiscard]] GivenNumber listOf(std::string place, std::string label, const std::vector<Amount>& values,
                                 std::string unit = {})
{
    GivenNumber made{.place = std::move(place), .label = std::move(label), .unit = std::move(unit)};
    for (const auto& value : values)
        made.values.push_back(value.text());
    return made;
}

[[nodiscard]] inline std::string element(const std::string& list, std::size_t at)
{
    return list + "[" + std::to_string(at) + "]";
}

/// The numbers of a price zone of the capacity auction; `embedded` in a study, which sets its own volume.
void addZone(GivenList& list, const std::string& place, const kom::Zone& zone, bool embedded);

/// The numbers of a day-ahead market.
void addMarket(GivenList& list, const std::string& place, const dayahead::Market& market,
               const std::string& subject);

/// The number of a criterion, where its kind has one.
void addCriterion(GivenList& list, const std::string& place, const dayahead::Criterion& criterion);

/// The numbers of the site whose baselines are measured.
void addSite(GivenList& list, const demand::BaselineCase& site);

} // namespace meritdesk::response
