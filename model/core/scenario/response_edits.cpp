#include "core/scenario/response_edits.h"

#include <utility>

#include "core/response/provenance/given_numbers.h"

namespace meritdesk::scenario {

namespace {

template <class Case>
Edit replacing(std::string key, Shared<Case> Scenario::*member, Case input)
{
    return {.key = std::move(key),
            .apply = [member, made = Shared(std::move(input))](Scenario before) -> Result<Scenario> {
                before.*member = made;
                return before;
            }};
}

template <class Case>
Edit changing(EditName name, Shared<Case> Scenario::*member, Change<Case> change)
{
    return {.key = std::move(name.key),
            .facts = std::move(name.facts),
            .mergeKey = std::move(name.mergeKey),
            .apply = [member, change = std::move(change)](Scenario before) -> Result<Scenario> {
                auto& input = (before.*member).edit();
                const auto given = response::givenNumbers(input);
                if (auto fault = change(input))
                    return std::move(*fault);
                // What a person changes is the person's own from then on.
                input.origins =
                    response::ownWhatChanged(std::move(input.origins), given, response::givenNumbers(input));
                return before;
            }};
}

} // namespace

Edit replaceResponse(response::demand::Case input)
{
    return replacing("replace-response", &Scenario::response, std::move(input));
}

Edit replaceCapacity(response::kom::Case input)
{
    return replacing("replace-capacity", &Scenario::capacity, std::move(input));
}

Edit replaceDayAhead(response::dayahead::Case input)
{
    return replacing("replace-day-ahead", &Scenario::dayAhead, std::move(input));
}

Edit changeResponse(EditName name, Change<response::demand::Case> change)
{
    return changing(std::move(name), &Scenario::response, std::move(change));
}

Edit changeCapacity(EditName name, Change<response::kom::Case> change)
{
    return changing(std::move(name), &Scenario::capacity, std::move(change));
}

Edit changeDayAhead(EditName name, Change<response::dayahead::Case> change)
{
    return changing(std::move(name), &Scenario::dayAhead, std::move(change));
}

} // namespace meritdesk::scenario
