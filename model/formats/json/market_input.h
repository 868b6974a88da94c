#pragma once

#include "core/response/dayahead/case.h"
#include "formats/json/json_reader.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

/// Reads the keys of a day-ahead market out of an object: load, stack or stacks, demand, scarcity_price. What
/// does not fit together (a load above the stack) is left to dayahead::faultsOf().
void readMarket(ObjectReader& reader, response::dayahead::Market& market);

/// Writes those keys into an open object.
void writeMarket(Writer& writer, const response::dayahead::Market& market);

/// Writes a criterion as an object; `days` as its days, where it is of a case of days and manual.
void writeCriterion(Writer& writer, const response::dayahead::Criterion& criterion,
                    const std::vector<Day>* days = nullptr);

/// A criterion of `meritdesk-cli dayahead`. Inside a case of days (`ofDays`) the manual kind has the key
/// `days` instead of `fire`, which the caller reads: it is put into `days`.
[[nodiscard]] response::dayahead::Criterion
readCriterion(const Node& node, Faults& faults, bool ofDays = false, std::optional<Node>* days = nullptr);

} // namespace meritdesk::json
