#pragma once

#include <QString>

#include <span>
#include <string>
#include <string_view>

#include "core/finding.h"

namespace meritdesk::words {

/// A code of the core and the English source of its text. Texts hold {facts} by key; translated in their
/// context.
struct Word
{
    std::string_view code = {};
    const char* text = nullptr;
};

/// The lists of words: one file a domain, each with its findings and its labels, named in the two lists
/// below.
extern const std::span<const Word> jsonFindings;
extern const std::span<const Word> auctionFindings;
extern const std::span<const Word> auctionRuleFindings;
extern const std::span<const Word> retailFindings;
extern const std::span<const Word> retailPageFindings;
extern const std::span<const Word> importFindings;
extern const std::span<const Word> documentFindings;
extern const std::span<const Word> exchangeFindings;
extern const std::span<const Word> auctionPageFindings;
extern const std::span<const Word> categoriesFindings;
extern const std::span<const Word> auctionLabels;
extern const std::span<const Word> auctionRuleLabels;
extern const std::span<const Word> auctionPageLabels;
extern const std::span<const Word> retailLabels;
extern const std::span<const Word> retailPageLabels;
extern const std::span<const Word> deskLabels;
extern const std::span<const Word> exchangeLabels;
extern const std::span<const Word> unitLabels;
extern const std::span<const Word> sourceLabels;
extern const std::span<const Word> lessonLabels;
extern const std::span<const Word> lessonPowerLabels;

/// English titles of the built-in samples as resources/samples/index.json has them; context "Sample".
extern const std::span<const char* const> sampleTitles;

[[nodiscard]] std::span<const std::span<const Word>> findingLists(); ///< context "Finding"
[[nodiscard]] std::span<const std::span<const Word>> labelLists();   ///< context "Label"

/// The sentence of a finding in the language in force, without its place.
[[nodiscard]] QString sentence(const Finding& finding);

/// The label of a key (a derivation's, a component's, a rule's title) in the language in force; the key when
/// unknown.
[[nodiscard]] QString label(std::string_view key);

} // namespace meritdesk::words
