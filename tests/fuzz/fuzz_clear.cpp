#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/auction/explain.h"
#include "core/auction/rules.h"
#include "formats/json/clear_input.h"
#include "formats/json/clear_output.h"
#include "formats/json/json_value.h"

/// Any bytes either give findings or a result that is valid JSON and proves itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace meritdesk;
    const auto book =
        json::readBook({reinterpret_cast<const char*>(data), size}); // NOLINT: bytes are characters
    if (!book)
        return 0;
    std::vector<auction::Clearing> clearings;
    for (const auto& id : book->rules)
        clearings.push_back(auction::clear(*book, *listed(auction::rules, id)));
    for (const auto& clearing : clearings)
        for (const auto& proof : auction::prove(*book, clearing))
            if (!proof.holds)
                std::abort();
    if (!json::parse(json::writeClearings(*book, clearings, {.explain = true})))
        std::abort();
    return 0;
}
