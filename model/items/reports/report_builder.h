#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QString>

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/units/fraction.h"
#include "formats/report/report.h"

namespace meritdesk::items {

/// Puts a report together block by block, with numbers in the locale.
class ReportBuilder
{
    Q_DECLARE_TR_FUNCTIONS(ReportBuilder)

public:
    ReportBuilder(QString title, QString language);

    /// The line below the title.
    void subtitle(const QString& text) { m_report.subtitle = text; }

    /// The day on which the report was made, as small print and at the foot of every page; nothing for no
    /// date.
    void made(const QDate& day);

    void heading(const QString& text, int level = 2);
    void note(const QString& text);
    void paragraph(const QString& text);
    void table(exports::Table table, std::vector<std::size_t> chosen = {});

    /// Lines of a name, a value and a remark, without a header.
    void keyFigures(std::vector<std::vector<exports::Cell>> rows);

    /// What the document was filled from; nothing without sources.
    void sources(const QStringList& sources);
    void picture(report::Picture picture);
    void derivation(const Derivation& derivation);
    void pageBreak();

    /// Every rule that the derivations so far name, by grade of evidence: what is law stands apart from what
    /// was concluded or remembered.
    void rules();

    [[nodiscard]] report::Report take() { return std::move(m_report); }

    [[nodiscard]] const QLocale& locale() const { return m_locale; }

    /// A cell that shows a number with `decimals` places (-1: as many as it has) and carries it exactly.
    [[nodiscard]] exports::Cell number(const std::string& plain, int decimals) const;

    /// The same; -1 gives a fraction that no decimal holds six places.
    [[nodiscard]] exports::Cell number(const Fraction& value, int decimals) const;

    /// A text for a sentence, such as "9 870 059,13".
    [[nodiscard]] QString shown(const std::string& plain, int decimals) const;

private:
    report::Report m_report;
    QLocale m_locale;
    std::map<Grade, std::set<std::string>> m_rules = {};
};

/// A cell of words.
[[nodiscard]] inline exports::Cell words(QString text)
{
    return {std::move(text), {}};
}

} // namespace meritdesk::items
