#pragma once

#include <QString>

#include <optional>

#include "core/derivation/derivation.h"
#include "items/category_rows.h"

namespace meritdesk::items {

/// The answer of a comparison in words: the choice and what it saves, and what else there is to know. Numbers
/// are links whose targets answerDerivation() explains; in plain text they are numbers only.
struct Answer
{
    QString headline = {};
    QString detail = {};

    bool operator==(const Answer&) const = default;
};

/// How numbers of an answer are written.
enum class AnswerText : std::uint8_t { Plain, Links };

/// The target of the link that asks for today's category.
inline constexpr auto askToday = "ask-today";

[[nodiscard]] Answer answerOf(const Comparison& what, AnswerText text);

/// How the number of a link came about; nothing when the link asks for something.
[[nodiscard]] std::optional<Derivation> answerDerivation(const Comparison& what, const QString& link);

} // namespace meritdesk::items
