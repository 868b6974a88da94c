#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace meritdesk::app {

class Application;

/// What to take pictures of, and where to put them.
struct SnapshotWish
{
    QString folder = {};
    QString document = {}; ///< a file or the id of a sample; empty: one sample for each page
    QSize size = {1280, 800};
};

/// Saves a picture of every page, named by its id, and of every dialog, named by its object name. Returns the
/// files written; empty when one could not be written.
[[nodiscard]] QStringList takeSnapshots(Application& application, const SnapshotWish& wish);

} // namespace meritdesk::app
