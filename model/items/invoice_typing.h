#pragma once

#include <QString>

#include "core/result.h"
#include "core/scenario/edit.h"
#include "items/invoice_model.h"

namespace meritdesk::items {

/// The edit that a typed cell of the invoice asks for; findings when the text is no such value.
[[nodiscard]] Result<scenario::Edit> typedInto(const InvoiceBoard& board, const InvoiceModel::Row& row,
                                               int column, const QString& text);

} // namespace meritdesk::items
