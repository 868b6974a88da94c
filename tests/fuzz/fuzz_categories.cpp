#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "formats/imports/hourly_csv.h"
#include "formats/json/categories_input.h"
#include "formats/json/categories_write.h"

namespace {

/// What is read and written again must read the same; anything else is a defect.
void readAndWrite(std::string_view bytes)
{
    using namespace meritdesk;
    const auto before = json::readCategories(bytes, "/nonexistent");
    if (!before)
        return;
    const auto text = json::writeCategories(*before);
    const auto after = json::readCategories(text, "/nonexistent");
    if (after && json::writeCategories(*after) != text)
        std::abort();
}

} // namespace

/// The first byte chooses: an input of the command, or a CSV under one set of options.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace meritdesk::imports;
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size); // NOLINT(*-reinterpret-cast)
    if (bytes.front() == '{') {
        readAndWrite(bytes);
        return 0;
    }
    const auto choice = static_cast<unsigned char>(bytes.front());
    const HourlyCsvOptions options{.layout = (choice & 1U) ? CsvLayout::Matrix : CsvLayout::Long,
                                   .decimalMark = (choice & 2U) ? ',' : '.',
                                   .stamp = (choice & 4U) ? CsvStamp::End : CsvStamp::Start,
                                   .thousands = static_cast<int>((choice >> 3U) % 3U) - 1,
                                   .clock = static_cast<int>((choice >> 5U))};
    (void)readHourlyCsv(bytes.substr(1), options);
    return 0;
}
