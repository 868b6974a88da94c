#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include "core/derivation/derivation.h"
#include "core/retail/bill.h"
#include "core/units/fraction.h"
#include "items/plan_board.h"

namespace meritdesk::items {

/// "3.25 %" with so many places.
[[nodiscard]] QString percentText(const Fraction& value, int places);

/// A change of an axis in tenths of a percent: "+2.5 %", "−30 %".
[[nodiscard]] QString changeText(int tenths);

/// Whole roubles with their unit.
[[nodiscard]] QString roublesText(const retail::Money& amount);

/// Which method missed least, and by how much; empty without a study.
[[nodiscard]] QString bestMethodText(const PlanBoard& board);

/// What plan is in force: none, one of the methods, an assumption, one from elsewhere.
[[nodiscard]] QString planInForceText(const PlanBoard& board);

/// What cannot be billed and why, and which days have no plan; empty when there is nothing to say.
[[nodiscard]] QString lackingText(const PlanBoard& board);

/// What the deviations of the days in view cost in the last category that can be billed; nothing without one.
[[nodiscard]] std::optional<Derivation> spanCost(const PlanBoard& board);

/// The deviations of the days in view and their cost.
[[nodiscard]] QString spanText(const PlanBoard& board);

/// What the band says, sentence by sentence: how often a plan pays, never a single winner. Without a band:
/// why.
[[nodiscard]] QStringList bandSentences(const PlanBoard& board);
[[nodiscard]] QString bandText(const PlanBoard& board);

/// Where a curve keeps its best choice: "Category 4 stays the best choice from ... to ...".
[[nodiscard]] QString curveText(const retail::sensitivity::Curve& curve);

/// From where along a curve the load rises above the consumer's maximum power; empty when it does not.
[[nodiscard]] QString powerText(const PlanBoard& board, const retail::sensitivity::Curve& curve);

/// "Category 4" for sentences.
[[nodiscard]] QString categoryName(const retail::Category& category);

} // namespace meritdesk::items
