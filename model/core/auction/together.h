#pragma once

#include <cstddef>
#include <functional>
#include <future>

namespace meritdesk::auction {

/// From so many orders on one clearing keeps two cores busy; smaller books are quicker on one, and whole
/// books are spread instead (clear_all.h).
inline constexpr std::size_t ordersForTwoCores = 200'000;

/// Runs both, side by side where the book is large; both have ended when it returns. They must not write to
/// the same place.
template <class First, class Second>
void together(std::size_t orders, const First& first, const Second& second)
{
    if (orders < ordersForTwoCores) {
        first();
        second();
        return;
    }
    auto other = std::async(std::cref(second)); // runs it in get() where no thread can be had
    first();
    other.get();
}

/// A stretch of a book's orders, half-open.
struct Half
{
    std::size_t number = 0; ///< 0 is the front
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Does the same with both halves of the orders, together.
template <class Do>
void inHalves(std::size_t orders, const Do& run)
{
    const auto middle = orders / 2;
    together(
        orders,
        [&] {
            run(Half{0, 0, middle});
        },
        [&] {
            run(Half{1, middle, orders});
        });
}

} // namespace meritdesk::auction
