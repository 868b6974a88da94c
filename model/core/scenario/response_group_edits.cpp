#include "core/scenario/response_group_edits.h"

#include <algorithm>

#include "core/response/provenance/given.h"
#include "core/scenario/response_edits.h"

namespace meritdesk::scenario {

using response::Mw;
using response::Origin;
using response::Origins;
using response::demand::Case;
using response::demand::Company;

namespace {

constexpr auto list = "companies";

bool isTaken(const Case& input, const std::string& id, std::size_t except)
{
    for (std::size_t i = 0; i < input.companies.size(); ++i)
        if (i != except && input.companies[i].id == id)
            return true;
    return false;
}

std::string placeOf(std::size_t at, const char* key)
{
    return std::string(list) + "[" + std::to_string(at) + "]." + key;
}

std::optional<Finding> companyFault(const Case& input, const Company& company, std::size_t at)
{
    if (company.id.empty())
        return error("company-without-name", placeOf(at, "id"));
    if (isTaken(input, company.id, at))
        return error("company-name-taken", placeOf(at, "id"), {{"value", company.id}});
    for (const auto& [value, key] :
         {std::pair{company.komPurchase, "kom_purchase"}, std::pair{company.komGeneration, "kom_generation"},
          std::pair{company.dayAheadPurchase, "dayahead_purchase"},
          std::pair{company.dayAheadGeneration, "dayahead_generation"},
          std::pair{company.retailGeneration, "retail_generation"}})
        if (value < Mw())
            return error("company-volume-negative", placeOf(at, key), {{"value", value.text()}});
    return std::nullopt;
}

std::string freeName(const Case& input, const std::string& wanted)
{
    auto free = wanted;
    for (int number = 2; isTaken(input, free, input.companies.size()); ++number)
        free = wanted + " " + std::to_string(number);
    return free;
}

Origins& originsIn(Scenario& scenario, OriginOf part)
{
    if (part == OriginOf::Capacity)
        return scenario.capacity.edit().origins;
    return part == OriginOf::DayAhead ? scenario.dayAhead.edit().origins : scenario.response.edit().origins;
}

} // namespace

Edit addCompany(Company company)
{
    return changeResponse({.key = "add-company", .facts = {{"company", company.id}}},
                          [company](Case& input) -> std::optional<Finding> {
                              auto added = company;
                              added.id = freeName(input, company.id);
                              if (auto fault = companyFault(input, added, input.companies.size()))
                                  return fault;
                              input.companies.push_back(std::move(added));
                              return std::nullopt;
                          });
}

Edit changeCompany(std::size_t at, Company company)
{
    return changeResponse({.key = "change-company", .facts = {{"company", company.id}}},
                          [at, company](Case& input) -> std::optional<Finding> {
                              if (at >= input.companies.size())
                                  return error("company-gone", {});
                              if (auto fault = companyFault(input, company, at))
                                  return fault;
                              input.companies[at] = company;
                              return std::nullopt;
                          });
}

Edit removeCompany(std::size_t at)
{
    return changeResponse({.key = "remove-company"}, [at](Case& input) -> std::optional<Finding> {
        if (at >= input.companies.size())
            return error("company-gone", {});
        input.companies.erase(input.companies.begin() + static_cast<std::ptrdiff_t>(at));
        input.origins = response::withoutElement(input.origins, list, at);
        return std::nullopt;
    });
}

Edit setOrigin(OriginOf part, std::string place, std::optional<Origin> origin)
{
    return {.key = "set-origin",
            .facts = {{"place", place}},
            .apply = [part, place, origin](const Scenario& before) -> Result<Scenario> {
                auto after = before;
                auto& origins = originsIn(after, part);
                if (origin)
                    origins[place] = *origin;
                else
                    origins.erase(place);
                return after;
            }};
}

} // namespace meritdesk::scenario
