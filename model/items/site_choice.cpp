#include "items/site_choice.h"

namespace meritdesk::items {

void SiteChoice::choose(std::size_t site)
{
    if (site == m_site)
        return;
    m_site = site;
    emit changed();
}

} // namespace meritdesk::items
