#include "core/retail/each_site.h"

#include "core/retail/month_rates.h"
#include "core/retail/turns.h"

namespace meritdesk::retail {

Result<SitesDone> eachSite(const PreparedCase& shared, const ManySites& how,
                           const std::function<void(std::size_t index, const PreparedSite& site)>& use)
{
    const auto count = shared.input->sites.size();
    std::vector<std::vector<Finding>> told(count); // warnings, or the faults of a site that has some
    std::vector<char> failed(count, 0);
    RateBook rates;
    const bool done = inTurns(count, how.cores, how.progress, [&](std::size_t from, std::size_t to) {
        for (auto i = from; i < to; ++i) {
            auto site = prepareSite(shared, i, rates);
            failed[i] = site ? 0 : 1;
            told[i] = site ? site->warnings : site.findings();
            if (!site)
                return false;
            use(i, site->site);
        }
        return true;
    });
    SitesDone all{shared.warnings};
    for (std::size_t i = 0; i < count; ++i) {
        if (failed[i] != 0)
            return std::move(told[i]);
        all.warnings.insert(all.warnings.end(), told[i].begin(), told[i].end());
    }
    if (!done)
        return error("cancelled", "");
    return all;
}

} // namespace meritdesk::retail
