#pragma once

#include <cstdint>
#include <vector>

namespace meritdesk::auction {

/// One order on its way into a ladder.
struct Ranked
{
    std::uint64_t key = 0; ///< smaller ranks first
    std::int64_t quantity = 0;
    std::uint32_t order = 0;
};

/// Sorts by key, smallest first; equal keys keep their order. Linear in the number of entries.
void sortByKey(std::vector<Ranked>& entries);

} // namespace meritdesk::auction
