#pragma once

#include <QCoreApplication>

#include <optional>

#include "items/power_table.h"

namespace meritdesk::items {

/// Context of the words of these tables.
struct PowerTables
{
    Q_DECLARE_TR_FUNCTIONS(PowerTables)
};

/// A number rounded for the eye, to six decimals for files; a dash, without evidence, for none.
[[nodiscard]] PowerCell powerCell(const std::optional<Fraction>& value, PowerEvidence evidence,
                                  int decimals = 2);

} // namespace meritdesk::items
