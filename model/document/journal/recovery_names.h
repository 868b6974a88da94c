#pragma once

#include <QString>

namespace meritdesk::document {

/// Where the journal of that id lies.
[[nodiscard]] QString journalPath(const QString& folder, const QString& id);

/// The lock of a journal's owner.
[[nodiscard]] QString lockPath(const QString& journal);

[[nodiscard]] QString journalSuffix();
[[nodiscard]] QString newSuffix(); ///< of a journal that is being started anew

} // namespace meritdesk::document
