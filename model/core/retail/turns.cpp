#include "core/retail/turns.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace meritdesk::retail {

namespace {

/// So many sites are not felt as a delay when somebody says stop, and are worth the handing out.
constexpr std::size_t aTurn = 16;

} // namespace

bool inTurns(std::size_t count, unsigned cores, const Progress& progress,
             const std::function<bool(std::size_t from, std::size_t to)>& work)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stopped = false;
    const auto run = [&](const Progress& told) {
        while (!stopped) {
            const auto from = next.fetch_add(aTurn);
            if (from >= count)
                return;
            if (!goOn(told, static_cast<double>(from) / static_cast<double>(count))
                || !work(from, std::min(from + aTurn, count)))
                stopped = true;
        }
    };
    const auto all = cores == 0 ? std::max(1U, std::thread::hardware_concurrency()) : cores;
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < std::min<std::size_t>(all, count / aTurn + 1); ++i)
        helpers.emplace_back([&run] { run({}); });
    run(progress);
    helpers.clear(); // waits
    return !stopped;
}

} // namespace meritdesk::retail
