#pragma once

#include <QString>
#include <QVariant>

#include <span>

#include "core/result.h"
#include "core/scenario/retail_edits.h"

namespace meritdesk::items {

/// A field of the consumer's card: what it shows of a case and the edit that a typed or chosen value asks
/// for.
struct ConsumerField
{
    const char* title = nullptr;         ///< label key
    QVariantList (*choices)() = nullptr; ///< {id, text} pairs; null for a field that is typed
    QString (*value)(const retail::Case&, const retail::Site&) = nullptr; ///< text, plain number or choice id
    Result<scenario::Edit> (*edit)(scenario::SiteIndex, const QString& value) = nullptr;
};

/// In the order of ConsumerModel::Field.
extern const std::span<const ConsumerField> consumerFields;

} // namespace meritdesk::items
