#pragma once

#include <QColor>
#include <QFont>
#include <QString>

namespace meritdesk::report {

/// The sizes of a report's text in points, and its few colours: black on white with one grey and one tint.
namespace look {

constexpr double body = 9.5;
constexpr double table = 8;
constexpr double small = 7.5;
constexpr double leading = 1.25; ///< from line to line, in heights of the font

inline const QColor text(0x1B, 0x22, 0x2B);
inline const QColor muted(0x55, 0x60, 0x6E);
inline const QColor rule(0xCF, 0xD6, 0xDE);
inline const QColor strongRule(0x1B, 0x22, 0x2B);
inline const QColor head(0xEE, 0xF2, 0xF6);
inline const QColor chosen(0xE6, 0xF1, 0xEA);

} // namespace look

/// A font that has the language's characters and from which they can be copied again: the Chinese families
/// are named because the usual fallback stores look-alike radicals in place of the characters.
[[nodiscard]] QFont fontFor(const QString& language, double points);

} // namespace meritdesk::report
