#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/derivation/evaluate.h"
#include "core/response/demand/explain.h"
#include "formats/json/json_value.h"
#include "formats/json/response_input.h"
#include "formats/json/response_output.h"

namespace {

using namespace meritdesk;

void mustFollow(const Derivation& number)
{
    if (evaluate(number) != readFraction(number.value))
        std::abort();
    for (const auto& child : number.children)
        mustFollow(child);
}

} // namespace

/// Any bytes either give findings or a study that is valid JSON and whose numbers follow from their formulas.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size); // NOLINT: bytes are characters
    const auto input = json::readResponse(bytes);
    if (!input)
        return 0;
    const auto study = response::demand::study(*input);
    if (!study)
        std::abort();
    for (const auto& made : study->mechanisms)
        for (const auto& number : response::demand::explainMechanism(*input, *study, made))
            mustFollow(number);
    if (!json::parse(json::writeStudy(*input, *study, {.explain = true})))
        std::abort();
    return 0;
}
