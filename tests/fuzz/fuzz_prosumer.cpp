#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/derivation/evaluate.h"
#include "core/prosumer/schemes.h"
#include "formats/json/json_value.h"
#include "formats/json/prosumer_input.h"
#include "formats/json/prosumer_output.h"

namespace {

using namespace meritdesk;

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

} // namespace

/// Any bytes either give findings, or bills that follow from their formulas and a result that is valid JSON.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size); // NOLINT: bytes are characters
    const auto input = json::readProsumer(bytes);
    if (!input)
        return 0;
    for (const auto* scheme : input->schemes)
        mustFollow(prosumer::explain(*input, *scheme));
    must(json::parse(json::writeProsumer(*input, {.explain = true})).ok());
    return 0;
}
