#pragma once

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
extern const PageEntry labPage;
extern const PageEntry powerPage;
extern const PageEntry balancePage;
extern const PageEntry responsePage;
extern const PageEntry capacityPage;
extern const PageEntry dayAheadPage;
extern const PageEntry prosumerPage;

/// The pages of the window, in the order of the navigation. A page is one file in views/pages and one line
/// here, and its section below.
inline constexpr std::array pages{
    &welcomePage,                                                                       // always shown
    &priceCategoriesPage, &whatIfPage,   &billCheckPage, &planPage,     &portfolioPage, // tariffs
    &auctionPage,         &screensPage,  &classPage,     &labPage,      &powerPage,     // auctions
    &balancePage,         &responsePage, &capacityPage,  &dayAheadPage, &prosumerPage,  // markets
};

/// A section of the navigation.
struct PageGroup
{
    const char* title = nullptr; ///< translated in the context "PageGroup"; none: pages that always show
    std::span<const PageEntry* const> pages = {};
};

inline constexpr std::span<const PageEntry* const> everyPage{pages};

inline constexpr std::array<PageGroup, 4> pageGroups{{
    {nullptr, everyPage.subspan(0, 1)},
    {QT_TRANSLATE_NOOP("PageGroup", "Tariffs"), everyPage.subspan(1, 5)},
    {QT_TRANSLATE_NOOP("PageGroup", "Auctions"), everyPage.subspan(6, 5)},
    {QT_TRANSLATE_NOOP("PageGroup", "Markets"), everyPage.subspan(11)},
}};

} // namespace meritdesk::views
