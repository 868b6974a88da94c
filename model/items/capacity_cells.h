#pragma once

#include <QString>

#include "items/capacity_table.h"

namespace meritdesk::items {

/// Cells and texts of the capacity auction. Numbers are rounded for the eye; files get them in full.

[[nodiscard]] CapacityCell capacityText(const QString& text, const QString& tip = {});

/// MW, to the kW.
[[nodiscard]] CapacityCell capacityVolume(const Fraction& volume, CapacityEvidence evidence = {});

/// RUB/MW a month, to the kopeck.
[[nodiscard]] CapacityCell capacityPrice(const Fraction& price, CapacityEvidence evidence = {});

/// RUB, whole for the eye and to the kopeck in files.
[[nodiscard]] CapacityCell capacityMoney(const Fraction& money, CapacityEvidence evidence = {});

/// A share or a ratio as it is.
[[nodiscard]] CapacityCell capacityPlain(const Fraction& value);

[[nodiscard]] CellColumn capacityTextColumn(const QString& title, const QString& tip = {});
[[nodiscard]] CellColumn capacityColumn(const QString& title, const QString& tip = {});

/// "115,199.69".
[[nodiscard]] QString capacityPriceText(const Fraction& price);

/// "156,824.932".
[[nodiscard]] QString capacityVolumeText(const Fraction& volume);

/// "must-take", "forced", "price-taking", "priced" in the words of the language.
[[nodiscard]] QString flagText(response::kom::Flag flag);

} // namespace meritdesk::items
