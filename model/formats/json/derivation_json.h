#pragma once

#include "core/derivation/derivation.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

/// Writes a derivation as {label, formula, inputs: [{label, value, unit, note}], value, unit, source: {text,
/// grade}, note, children}, labels and formula in the language in force, numbers in plain notation.
void write(Writer& writer, const Derivation& derivation);

} // namespace meritdesk::json
