#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QSizeF>
#include <QTextDocument>

#include <memory>

#include "formats/report/report.h"

namespace meritdesk::report {

/// A font that has the language's characters and from which they can be copied again: the Chinese families
/// are named because the usual fallback stores look-alike radicals in place of the characters.
[[nodiscard]] QFont fontFor(const QString& language, double points);

/// The report laid out for a device, in pages of a size in the device's dots.
[[nodiscard]] std::unique_ptr<QTextDocument> documentOf(const Report& report, QPaintDevice& device,
                                                        const QSizeF& page);

} // namespace meritdesk::report
