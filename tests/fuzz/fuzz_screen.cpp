#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/auction/screens/explain_counts.h"
#include "core/derivation/evaluate.h"
#include "formats/json/json_value.h"
#include "formats/json/screen_input.h"
#include "formats/json/screen_output.h"

namespace {

using namespace meritdesk;

void mustFollow(const Derivation& number)
{
    if (evaluate(number) != readFraction(number.value))
        std::abort();
}

/// What the tables count follows from its own formula.
void explainCounts(const auction::Series& series, const auction::Screening& screening)
{
    for (std::size_t round = 0; round < series.rounds.size(); ++round) {
        mustFollow(auction::explainFlagCount({series, screening, round}));
        if (const auto demand = auction::explainDemand({series, screening, round}))
            mustFollow(*demand);
    }
    for (const auto& entry : screening.nonWinning)
        mustFollow(auction::explainCurrentRun(series, entry));
}

} // namespace

/// Any bytes either give findings or a screening that is valid JSON; a series that is written reads the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size); // NOLINT: bytes are characters
    if (const auto stored = json::readStoredSeries(bytes)) {
        const auto again = json::readStoredSeries(json::writeSeries(*stored));
        if (!again || *again != *stored)
            std::abort();
    }
    const auto series = json::readSeries(bytes);
    if (!series)
        return 0;
    const auto screening = auction::screen(*series);
    explainCounts(*series, screening);
    if (!json::parse(json::writeScreening(*series, screening, {.explain = true})))
        std::abort();
    return 0;
}
