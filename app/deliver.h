#pragma once

#include <QString>

#include <optional>

namespace meritdesk::app {

class Application;

/// What to deliver, and where to.
struct DeliveryWish
{
    QString folder = {};
    QString document = {}; ///< a file or the id of a sample
};

/// The main job without a display: opens the document and leaves, for each page that has something to report,
/// the report (<page>.pdf), its charts (<page>-<n>.svg and .png) and a picture of the window (<page>.png).
/// Returns what to print: the ranking of the price categories and the files; nothing when a file could not be
/// written.
[[nodiscard]] std::optional<QString> deliver(Application& application, const DeliveryWish& wish);

} // namespace meritdesk::app
