#pragma once

#include <algorithm>
#include <array>
#include <span>

#include "views/page.h"

namespace meritdesk::views {

extern const PageEntry welcomePage;
extern const PageEntry priceCategoriesPage;
extern const PageEntry whatIfPage;
extern const PageEntry billCheckPage;
extern const PageEntry planPage;
extern const PageEntry portfolioPage;
extern const PageEntry auctionPage;
extern const PageEntry screensPage;
extern const PageEntry classPage;
extern const PageEntry balancePage;
extern const PageEntry responsePage;
extern const PageEntry capacityPage;
extern const PageEntry dayAheadPage;

/// The pages by section of the navigation, in its order. A page is one file in views/pages and one line here.
inline constexpr std::array startPages{&welcomePage};
inline constexpr std::array tariffPages{
    &priceCategoriesPage, //
    &whatIfPage,          //
    &billCheckPage,       //
    &planPage,            //
    &portfolioPage,       //
};
inline constexpr std::array auctionPages{
    &auctionPage, //
    &screensPage, //
    &classPage,   //
};
inline constexpr std::array marketPages{
    &balancePage,  //
    &responsePage, //
    &capacityPage, //
    &dayAheadPage, //
};

/// A section of the navigation.
struct PageGroup
{
    const char* title = nullptr; ///< translated in the context "PageGroup"; none: pages that always show
    std::span<const PageEntry* const> pages = {};
};

inline constexpr std::array<PageGroup, 4> pageGroups{{
    {nullptr, startPages},
    {QT_TRANSLATE_NOOP("PageGroup", "Tariffs"), tariffPages},
    {QT_TRANSLATE_NOOP("PageGroup", "Auctions"), auctionPages},
    {QT_TRANSLATE_NOOP("PageGroup", "Markets"), marketPages},
}};

/// Every page, in the order of the navigation.
inline constexpr auto pages = [] {
    std::array<const PageEntry*,
               startPages.size() + tariffPages.size() + auctionPages.size() + marketPages.size()>
        all{};
    auto at = all.begin();
    for (const auto& group : pageGroups)
        at = std::copy(group.pages.begin(), group.pages.end(), at);
    return all;
}();

} // namespace meritdesk::views
