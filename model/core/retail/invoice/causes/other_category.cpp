#include "core/retail/categories.h"
#include "core/retail/invoice/causes.h"

namespace meritdesk::retail::invoice {

namespace {

// The line is what another price category (ценовая категория) would make of it.

std::vector<Alternative> alternatives(const Ground& ground)
{
    std::vector<Alternative> found;
    for (const auto* category : categories)
        if (category != ground.category)
            addAlternative(ground, found, {{"category", std::string(category->id)}},
                           [category](World& world) {
                               world.category = category;
                               return true;
                           });
    return found;
}

} // namespace

const Cause otherCategory{.id = "other-category", .alternatives = &alternatives};

} // namespace meritdesk::retail::invoice
