#include "formats/json/response_context.h"

namespace meritdesk::json {

void shareInto(const std::optional<Node>& node, Faults& faults, response::Share& to)
{
    const auto share = decOf<response::Share>(node, faults, DecFrom::Zero);
    if (!share)
        return;
    to = *share;
    if (*share > response::whole<response::Share>(1))
        faults.add(node->path, "out-of-range",
                   {{"value", shown(*node->value)}, {"minimum", "0"}, {"maximum", "1"}});
}

void wholeInto(const std::optional<Node>& node, Faults& faults, int minimum, int maximum, int& to)
{
    if (const auto value = wholeOf(node, faults, minimum, maximum))
        to = static_cast<int>(*value);
}

} // namespace meritdesk::json
