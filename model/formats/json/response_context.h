#pragma once

#include <optional>
#include <string>

#include "core/response/demand/case.h"
#include "formats/json/dec_reader.h"

namespace meritdesk::json {

/// Puts the decimal in its place if it is there and good.
template <class Amount>
void decInto(const std::optional<Node>& node, Faults& faults, DecFrom from, Amount& to)
{
    to = decOf<Amount>(node, faults, from).value_or(to);
}

/// The same within 0..1.
void shareInto(const std::optional<Node>& node, Faults& faults, response::Share& to);

/// A whole number in its place, within minimum..maximum.
void wholeInto(const std::optional<Node>& node, Faults& faults, int minimum, int maximum, int& to);

/// Reads the effect on the capacity auction.
void readKomEffect(const std::optional<Node>& node, Faults& faults, response::demand::KomEffect& to);

/// Reads the day-ahead market of a case; the depths and durations must stand in it already.
void readDayAheadCase(const std::optional<Node>& node, Faults& faults, response::demand::Case& input);

/// Reads the metered load of a site and its methods.
void readBaselines(const std::optional<Node>& node, Faults& faults, response::demand::Case& input);

/// The methods of a site whose days and hours are read; what does not fit them is a fault.
void readMethods(const std::optional<Node>& node, Faults& faults, response::demand::BaselineCase& site);

/// Companies, costs and the questions of the tornado.
void readGroup(ObjectReader& reader, response::demand::Case& input);

} // namespace meritdesk::json
