#pragma once

#include <QLocale>
#include <QString>

#include <string>
#include <utility>
#include <vector>

#include "core/units/fraction.h"
#include "formats/report/report.h"

namespace meritdesk::items {

/// Puts a report together block by block, with numbers in the locale.
class ReportBuilder
{
public:
    ReportBuilder(QString title, QString language);

    void heading(const QString& text, int level = 2);
    void paragraph(const QString& text);
    void table(exports::Table table);
    void picture(report::Picture picture);
    void derivation(const Derivation& derivation);
    void pageBreak();

    [[nodiscard]] report::Report take() { return std::move(m_report); }

    [[nodiscard]] const QLocale& locale() const { return m_locale; }

    /// A cell that shows a number with `decimals` places (-1: as many as it has) and carries it exactly.
    [[nodiscard]] exports::Cell number(const std::string& plain, int decimals) const;
    [[nodiscard]] exports::Cell number(const Fraction& value, int decimals) const;

    /// A text for a sentence, such as "9 870 059,13".
    [[nodiscard]] QString shown(const std::string& plain, int decimals) const;

private:
    report::Report m_report;
    QLocale m_locale;
};

/// A cell of words.
[[nodiscard]] inline exports::Cell words(QString text)
{
    return {std::move(text), {}};
}

} // namespace meritdesk::items
