#include "items/reports/report_builder.h"

#include "core/units/text.h"
#include "items/number_text.h"

namespace meritdesk::items {

ReportBuilder::ReportBuilder(QString title, QString language)
    : m_report{.title = std::move(title),
               .author = QStringLiteral("MeritDesk"),
               .language = std::move(language)}
    , m_locale(m_report.language)
{
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
    m_report.blocks.emplace_back(report::DerivationBlock{derivation});
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
