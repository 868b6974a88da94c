#pragma once

#include <QVBoxLayout>

#include "views/page.h"

namespace meritdesk::views {

/// What opens in one click, as cards in groups: price categories, auctions, lessons. The cards are called
/// "sample-<id>" and "lesson-<id>".
[[nodiscard]] QVBoxLayout* sampleCards(const PageContext& context, QWidget* parent);

} // namespace meritdesk::views
