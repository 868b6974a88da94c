#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/derivation/derivation.h"
#include "items/what_if_board.h"

namespace meritdesk::items {

/// A bill at one look: what a category costs in a month or in all of them; nothing when it has no amount.
[[nodiscard]] std::optional<retail::Money> costIn(const retail::SiteBill& bill, const WhatIfLook& look);

/// The best legal choice of the year, or of the month the cheapest open category.
[[nodiscard]] std::optional<retail::Money> bestIn(const retail::SiteBill& bill,
                                                  std::optional<std::size_t> month);

/// What a what-if saves in the look's category; below zero when it costs more.
[[nodiscard]] std::optional<retail::Money> savingIn(const CardResult& card, const WhatIfLook& look);

/// What it saves in the best legal choice.
[[nodiscard]] std::optional<retail::Money> bestSavingIn(const CardResult& card,
                                                        std::optional<std::size_t> month);

/// The what-if that saves most in the look's category, the first on a tie; nothing when none saves.
[[nodiscard]] std::optional<std::size_t> bestCard(const WhatIfBoard& board);

/// One line of the bill before and after.
struct WaterfallStep
{
    std::string key = {}; ///< label key of the line
    retail::Money before = {};
    retail::Money after = {};

    /// after - before: below zero is a saving.
    [[nodiscard]] retail::Money difference() const { return after - before; }

    bool operator==(const WaterfallStep&) const = default;
};

/// From the cost before to the cost after, line by line: before + the sum of the differences = after, to the
/// kopeck. Lines that do not change are left out.
struct Waterfall
{
    retail::Money before = {};
    retail::Money after = {};
    std::vector<WaterfallStep> steps = {};

    bool operator==(const Waterfall&) const = default;
};

/// Nothing when the category has no amount before or after.
[[nodiscard]] std::optional<Waterfall> waterfallOf(const CardResult& card, const WhatIfLook& look);

/// Which number of a what-if to explain.
enum class WhatIfNumber : std::uint8_t { Before, After, Saving, BestBefore, BestAfter, BestSaving };

/// How a number came about; with `line` the saving in that line. Nothing when there is no such number.
[[nodiscard]] std::optional<Derivation> explainNumber(const WhatIfResults& results, const CardResult& card,
                                                      const WhatIfLook& look, WhatIfNumber number,
                                                      std::string_view line = {});

/// How a number of the bill as it is came about: Before or BestBefore.
[[nodiscard]] std::optional<Derivation> explainAsItIs(const WhatIfResults& results, const WhatIfLook& look,
                                                      WhatIfNumber number);

} // namespace meritdesk::items
