#pragma once

#include <cstddef>
#include <vector>

namespace meritdesk::auction {

/// Asks the system for large pages where it has them and the stretch of memory is large; only a wish.
void wishForLargePages(void* begin, std::size_t bytes);

/// Makes the vector hold so many empty values. In a book of a million orders the faults at every 4 KiB of
/// fresh memory would cost as much as the whole clearing.
template <class Value>
void makeRoom(std::vector<Value>& values, std::size_t count)
{
    values.clear();
    if (count > values.capacity()) {
        values = std::vector<Value>();
        values.reserve(count);
        wishForLargePages(values.data(), count * sizeof(Value));
    }
    values.resize(count);
}

/// A vector of so many empty values, made like that.
template <class Value>
std::vector<Value> roomFor(std::size_t count)
{
    std::vector<Value> values;
    makeRoom(values, count);
    return values;
}

} // namespace meritdesk::auction
