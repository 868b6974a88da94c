#include "core/response/dayahead/explain_parts.h"

#include "core/response/derived.h"

namespace meritdesk::response::dayahead {

void addTerm(Derivation& made, const HourTerm& term, const std::string& note, RubPerMwh price, Mw volume)
{
    const std::string factor(term.factor);
    const std::string quantity(term.quantity);
    auto child = derived(std::string(term.key), factor + " * " + quantity,
                         price.fraction() * volume.fraction(), unitMoney);
    child.note = note;
    child.inputs = {given(factor, price.fraction(), unitPrice), given(quantity, volume.fraction(), unitMw)};
    made.children.push_back(std::move(child));
}

std::string nameOf(const Case& input, std::size_t hour)
{
    const auto number = std::to_string(hour + 1);
    return input.day ? printDay(*input.day) + ", " + number : number;
}

} // namespace meritdesk::response::dayahead
