#include "items/reports/report_builder.h"

#include "core/units/text.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

/// Levels that paper carries: an amount, its lines, what each line is made of. The hours of a year would be
/// hundreds of pages; they are a click away on the screen.
constexpr int deepest = 2;

Derivation cut(const Derivation& whole, int levels)
{
    Derivation kept = whole;
    kept.children.clear();
    if (levels == 0) {
        kept.inputs.clear();
        kept.formula.clear();
        return kept;
    }
    for (const auto& child : whole.children)
        kept.children.push_back(cut(child, levels - 1));
    return kept;
}

} // namespace

ReportBuilder::ReportBuilder(QString title, QString language)
    : m_report{.title = std::move(title),
               .author = QStringLiteral("MeritDesk"),
               .language = std::move(language)}
    , m_locale(m_report.language)
{
    m_report.number = [locale = m_locale](const std::string& plain) { return numberText(plain, -1, locale); };
}

void ReportBuilder::heading(const QString& text, int level)
{
    m_report.blocks.emplace_back(report::Heading{text, level});
}

void ReportBuilder::paragraph(const QString& text)
{
    m_report.blocks.emplace_back(report::Paragraph{text});
}

void ReportBuilder::table(exports::Table table)
{
    m_report.blocks.emplace_back(report::TableBlock{std::move(table)});
}

void ReportBuilder::picture(report::Picture picture)
{
    m_report.blocks.emplace_back(std::move(picture));
}

void ReportBuilder::derivation(const Derivation& derivation)
{
    m_report.blocks.emplace_back(report::DerivationBlock{cut(derivation, deepest)});
}

void ReportBuilder::pageBreak()
{
    m_report.blocks.emplace_back(report::PageBreak{});
}

exports::Cell ReportBuilder::number(const std::string& plain, int decimals) const
{
    return {numberText(plain, decimals, m_locale), QString::fromStdString(plain)};
}

exports::Cell ReportBuilder::number(const Fraction& value, int decimals) const
{
    return number(printRounded(value, decimals), decimals);
}

QString ReportBuilder::shown(const std::string& plain, int decimals) const
{
    return numberText(plain, decimals, m_locale);
}

} // namespace meritdesk::items
