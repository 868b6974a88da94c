#include <cstddef>
#include <cstdint>

#include "formats/imports/message_80020.h"
#include "formats/imports/message_80020_select.h"

/// Any bytes give a message or findings; a message's channels give hours or findings.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace meritdesk::imports;
    const auto message =
        parse80020({reinterpret_cast<const char*>(data), size}); // NOLINT(*-reinterpret-cast): libFuzzer
    if (!message)
        return 0;
    (void)select80020(*message, std::nullopt, "01");
    for (const auto& point : message->points)
        for (const auto& channel : point.channels)
            (void)select80020(*message, point.code, channel.code);
    return 0;
}
