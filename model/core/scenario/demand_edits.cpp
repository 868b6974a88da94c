#include "core/scenario/demand_edits.h"

#include <algorithm>

#include "core/scenario/response_edits.h"

namespace meritdesk::scenario {

using response::Share;
using response::demand::Case;
using response::demand::Factor;
using response::demand::Mechanism;
using response::demand::Question;

namespace {

std::optional<Finding> ask(Case& input, const Factor& factor, const std::pair<Share, Share>& range)
{
    if (const auto least = std::min(range.first, range.second); least < Share())
        return error("below-least", "sensitivity", {{"value", least.text()}, {"least", "0"}});
    const Question question{&factor, range.first, range.second};
    for (auto& asked : input.questions)
        if (asked.factor == &factor) {
            asked = question;
            return std::nullopt;
        }
    input.questions.push_back(question);
    return std::nullopt;
}

} // namespace

Edit studyResponseCell(std::size_t depth, std::size_t duration)
{
    return changeResponse({.key = "study-response-cell", .mergeKey = "response-cell"},
                          [depth, duration](Case& input) -> std::optional<Finding> {
                              if (depth >= input.depths.size() || duration >= input.durations.size())
                                  return error("response-cell-gone", "case");
                              input.depth = depth;
                              input.duration = duration;
                              return std::nullopt;
                          });
}

std::optional<Finding> chooseMechanism(Case& input, const Mechanism& mechanism, bool on)
{
    auto& chosen = input.chosen;
    const auto found = std::find(chosen.begin(), chosen.end(), &mechanism);
    if (on == (found != chosen.end()))
        return std::nullopt;
    if (!on && chosen.size() == 1)
        return error("last-mechanism", "mechanisms");
    if (!on) {
        chosen.erase(found);
        return std::nullopt;
    }
    chosen.push_back(&mechanism);
    std::sort(chosen.begin(), chosen.end(), [](const auto* a, const auto* b) {
        return response::demand::indexOf(*a) < response::demand::indexOf(*b);
    });
    return std::nullopt;
}

Edit askFactor(const Factor& factor, std::optional<std::pair<Share, Share>> range)
{
    return changeResponse({.key = "ask-factor", .mergeKey = "factor-" + std::string(factor.id)},
                          [&factor, range](Case& input) -> std::optional<Finding> {
                              if (range)
                                  return ask(input, factor, *range);
                              std::erase_if(input.questions, [&factor](const Question& question) {
                                  return question.factor == &factor;
                              });
                              return std::nullopt;
                          });
}

} // namespace meritdesk::scenario
