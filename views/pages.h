#pragma once

#include <array>

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

/// The pages of the window, in the order of the navigation. A page is one file in views/pages and one line
/// here.
inline constexpr std::array pages{&welcomePage, &priceCategoriesPage, &whatIfPage,  &billCheckPage,
                                  &planPage,    &portfolioPage,       &auctionPage, &screensPage,
                                  &classPage,   &balancePage,         &responsePage};

} // namespace meritdesk::views
