#include "core/retail/one_site.h"

namespace meritdesk::retail {

Case oneSite(const Case& all, std::size_t site)
{
    auto one = all;
    one.sites = {all.sites.at(site)};
    one.portfolio = false;
    one.detail = Detail::Full;
    return one;
}

} // namespace meritdesk::retail
