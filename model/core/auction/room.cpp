#include "core/auction/room.h"

#ifdef __linux__
#include <cstdint>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace meritdesk::auction {

#ifdef __linux__

void wishForLargePages(void* begin, std::size_t bytes)
{
    constexpr std::size_t worthIt = std::size_t{1} << 21U; // the size of a large page
    if (bytes < worthIt)
        return;
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    const auto inPage = reinterpret_cast<std::uintptr_t>(begin) % page; // NOLINT: the address is the question
    const auto skipped = inPage == 0 ? 0 : page - inPage;
    madvise(static_cast<char*>(begin) + skipped, bytes - skipped, MADV_HUGEPAGE); // refused: small pages do
}

#else

void wishForLargePages(void* /*begin*/, std::size_t /*bytes*/)
{
}

#endif

} // namespace meritdesk::auction
