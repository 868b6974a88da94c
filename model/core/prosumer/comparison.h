#pragma once

#include "core/prosumer/scheme.h"

namespace meritdesk::prosumer {

/// What a scheme saves its prosumer against having no plant; below zero it costs.
[[nodiscard]] Fraction savingOf(const Case& input, const Scheme& scheme);

/// What a scheme shifts onto others: how much less the prosumer pays than under net billing, where the
/// surplus is paid what it is worth. Below zero the prosumer pays for others.
[[nodiscard]] Fraction shiftOf(const Case& input, const Scheme& scheme);

/// The scheme among those of the case with the smallest bill that has a plant (the first of equals); null
/// when there is none.
[[nodiscard]] const Scheme* cheapestOf(const Case& input);

[[nodiscard]] Derivation explainSaving(const Case& input, const Scheme& scheme);
[[nodiscard]] Derivation explainShift(const Case& input, const Scheme& scheme);

} // namespace meritdesk::prosumer
