#include "core/retail/derive.h"
#include "core/retail/invoice/causes.h"
#include "core/retail/invoice/guesses.h"

namespace meritdesk::retail::invoice {

namespace {

// The same thing is billed twice, in one line or in two.

std::vector<Guess> guesses(const Scene& scene)
{
    if (scene.expected.exact.isZero())
        return {};
    auto twice = guessOf("expected_amount * 2", {input("expected_amount", scene.expected.amount)}, {});
    if (scene.expected.quantity)
        twice.quantity = *scene.expected.quantity + *scene.expected.quantity;
    return {std::move(twice)};
}

} // namespace

const Cause billedTwice{.id = "billed-twice", .guesses = &guesses};

} // namespace meritdesk::retail::invoice
