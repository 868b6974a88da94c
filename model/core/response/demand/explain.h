#pragma once

#include <vector>

#include "core/derivation/derivation.h"
#include "core/response/demand/study.h"

namespace meritdesk::response::demand {

/// How a year's net of a cell came about: its ten lines, each from volumes, prices, months and events. RUB,
/// the net to the cent as it is shown. `calendar` is of the cell's depth and duration.
[[nodiscard]] Derivation explainNet(const Case& input, const Mechanism& mechanism, const Cell& cell,
                                    const Calendar& calendar);

/// How the points where the net meets the target came about; those that there are.
[[nodiscard]] std::vector<Derivation> explainBreakEvens(const Case& input, const MechanismStudy& made);

/// How both ends of a bar of the tornado came about.
[[nodiscard]] std::vector<Derivation> explainBar(const Case& input, const MechanismStudy& made,
                                                 const Bar& bar);

/// How a company's gain and loss of both markets came about, RUB a year.
[[nodiscard]] Derivation explainCompany(const Case& input, const Cell& cell, const CompanyNet& company);

/// How far a day meets the criterion: its left side less its right one. Nothing without an event and where
/// days are named by hand.
[[nodiscard]] std::optional<Derivation> explainVerdict(const DayAheadCase& market, const CalendarDay& entry);

/// What the missing part costs more than never taking part, RUB a year.
[[nodiscard]] Derivation explainPremium(const Case& input, const Cell& cell);

/// What the other buyers of the zone save on a day by the price that falls, RUB; nothing without an event.
[[nodiscard]] std::optional<Derivation> explainZoneSaving(const CalendarDay& entry);

/// What the group wins on a day by the price that falls, RUB: purchases less generation. Nothing without an
/// event.
[[nodiscard]] std::optional<Derivation> explainGroupDay(const Case& input, const CalendarDay& entry);

/// Everything about one mechanism in the cell of the case.
[[nodiscard]] std::vector<Derivation> explainMechanism(const Case& input, const Study& study,
                                                       const MechanismStudy& made);

} // namespace meritdesk::response::demand
