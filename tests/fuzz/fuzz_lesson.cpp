#include <cstddef>
#include <cstdint>
#include <string_view>

#include "formats/lessons/lesson_store.h"

/// Any bytes give findings or a lesson whose facts can be computed from the books that it names.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace meritdesk::lessons;
    const auto lesson =
        readLesson({reinterpret_cast<const char*>(data), size}, "x"); // NOLINT: bytes are characters
    if (!lesson)
        return 0;
    (void)factsOf(*lesson);
    return 0;
}
