#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/derivation/evaluate.h"
#include "core/response/dayahead/explain.h"
#include "core/response/kom/explain.h"
#include "formats/json/dayahead_input.h"
#include "formats/json/dayahead_output.h"
#include "formats/json/json_value.h"
#include "formats/json/kom_input.h"
#include "formats/json/kom_output.h"

namespace {

using namespace meritdesk;
using namespace meritdesk::response;

void must(bool holds)
{
    if (!holds)
        std::abort();
}

/// Every number follows from its own formula, its children too.
void mustFollow(const Derivation& number)
{
    must(evaluate(number) == readFraction(number.value));
    for (const auto& child : number.children)
        mustFollow(child);
}

void capacity(std::string_view bytes)
{
    const auto input = json::readKom(bytes);
    if (!input)
        return;
    std::vector<kom::ZoneResult> results;
    for (const auto& zone : input->zones) {
        results.push_back(kom::clear(zone, input->months));
        const auto& made = results.back();
        must(zone.p2 <= made.after.price && made.after.price <= zone.p1);
        for (const auto& number : kom::explain(zone, made, input->months))
            mustFollow(number);
    }
    must(json::parse(json::writeKom(*input, results, {.explain = true})).ok());
}

void dayAhead(std::string_view bytes)
{
    const auto input = json::readDayAhead(bytes);
    if (!input)
        return;
    const auto clearing = dayahead::clear(*input);
    must(clearing.ok());
    for (std::size_t hour = 0; hour < clearing->before.size(); ++hour)
        must(clearing->after[hour].price <= clearing->before[hour].price);
    for (const auto& number : dayahead::explain(*input, *clearing))
        mustFollow(number);
    must(json::parse(json::writeDayAhead(*input, *clearing, {.explain = true})).ok());
}

} // namespace

/// Any bytes either give findings, or a cleared market whose numbers follow from their formulas and whose
/// result is valid JSON.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size); // NOLINT: bytes are characters
    capacity(bytes);
    dayAhead(bytes);
    return 0;
}
