#include "core/auction/clear_all.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

namespace meritdesk::auction {

std::vector<Clearing> clearAll(std::span<const Book> books, const Rule& rule)
{
    std::vector<Clearing> clearings(books.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (auto at = next++; at < books.size(); at = next++)
            clearings[at] = clear(books[at], rule);
    };
    const auto cores = std::min<std::size_t>(std::thread::hardware_concurrency(), books.size());
    std::vector<std::future<void>> others;
    for (std::size_t core = 1; core < cores; ++core)
        others.push_back(std::async(work)); // runs in get() where no thread can be had
    work();
    for (auto& other : others)
        other.get();
    return clearings;
}

} // namespace meritdesk::auction
