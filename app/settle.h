#pragma once

namespace meritdesk::views {
class Page;
}

namespace meritdesk::app {

/// Lets a page finish its layout and its background work, at most a minute; for pictures and deliveries.
void settle(views::Page& page);

} // namespace meritdesk::app
