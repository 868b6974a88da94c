#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/derivation/evaluate.h"
#include "formats/json/json_value.h"
#include "formats/json/strategy_input.h"
#include "formats/json/strategy_output.h"

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

/// Any bytes either give findings, or a game whose numbers follow from their formulas and whose result is
/// valid JSON. Rounds and firms are cut, for a run must be short.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size); // NOLINT: bytes are characters
    auto read = json::readStudy(bytes);
    if (!read)
        return 0;
    auto study = std::move(read).value();
    std::optional<strategy::Outcome> outcome;
    if (study.simulation && study.game.firms <= 20) {
        study.simulation->rounds = std::min(study.simulation->rounds, 50);
        outcome = *strategy::simulate(study.game, *study.simulation);
        must(outcome->averagePrice <= study.game.cap.fraction());
    }
    for (const auto& number : study.model->explain(study.game))
        mustFollow(number);
    const auto benchmark = study.model->benchmark(study.game);
    must(json::parse(json::writeStudy(study, benchmark, outcome, {.explain = true})).ok());
    return 0;
}
