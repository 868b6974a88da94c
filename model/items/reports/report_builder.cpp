#include "items/reports/report_builder.h"

#include "core/units/text.h"
#include "formats/words/derivation_text.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

/// Levels that paper carries: an amount, its lines, what each line is made of. The hours of a year would be
/// hundreds of pages; they are a click away on the screen.
constexpr int deepest = 3;

constexpr int endlessDecimals = 6; ///< of a fraction that no decimal holds

void collect(const Derivation& derivation, std::map<Grade, std::set<std::string>>& rules)
{
    if (!derivation.source.text.empty())
        rules[derivation.source.grade].insert(derivation.source.text);
    for (const auto& child : derivation.children)
        collect(child, rules);
}

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

bool isMoney(const std::string& unit)
{
    return unit == "RUB" || unit == "CNY" || unit == "EUR";
}

std::size_t decimalsOf(const std::string& plain)
{
    const auto point = plain.find('.');
    return point == std::string::npos ? 0 : plain.size() - point - 1;
}

} // namespace

ReportBuilder::ReportBuilder(QString title, QString language)
    : m_report{.title = std::move(title),
               .author = QStringLiteral("MeritDesk"),
               .language = std::move(language)}
    , m_locale(m_report.language)
{
    m_report.number = [locale = m_locale](const std::string& plain, const std::string& unit) {
        return numberText(plain, isMoney(unit) && decimalsOf(plain) < 2 ? 2 : -1, locale);
    };
}

void ReportBuilder::heading(const QString& text, int level)
{
    m_report.blocks.emplace_back(report::Heading{text, level});
}

void ReportBuilder::paragraph(const QString& text)
{
    m_report.blocks.emplace_back(report::Paragraph{text});
}

void ReportBuilder::made(const QDate& day)
{
    if (!day.isValid())
        return;
    const auto text = m_locale.toString(day, QLocale::LongFormat);
    note(tr("Made with MeritDesk: %1", "a date").arg(text));
    m_report.footer = tr("%1 · %2", "title of a report, date").arg(m_report.title, text);
}

void ReportBuilder::note(const QString& text)
{
    m_report.blocks.emplace_back(report::Note{text});
}

void ReportBuilder::table(exports::Table table, std::vector<std::size_t> chosen)
{
    m_report.blocks.emplace_back(report::TableBlock{std::move(table), std::move(chosen)});
}

void ReportBuilder::keyFigures(std::vector<std::vector<exports::Cell>> rows)
{
    exports::Table figures{.columns = {{}, {.numeric = true}, {}}, .rows = std::move(rows)};
    m_report.blocks.emplace_back(report::TableBlock{std::move(figures), {}, false});
}

void ReportBuilder::sources(const QStringList& sources)
{
    for (const auto& source : sources)
        paragraph(tr("Source of the data: %1").arg(meritdesk::words::sampleText(source.toStdString())));
}

void ReportBuilder::rules()
{
    if (m_rules.empty())
        return;
    heading(tr("The rules and how sure they are"));
    note(tr(
        "Law: read in the act itself. Inference: concluded from acts and practice. Typical value: usual, "
        "not yours. From memory: not checked against its source. Only what is marked as law is official."));
    exports::Table table{.columns = {{tr("Evidence")}, {tr("Rule")}}};
    for (const auto& [grade, texts] : m_rules)
        for (const auto& text : texts)
            table.rows.push_back({items::words(meritdesk::words::gradeInWords(grade)),
                                  items::words(meritdesk::words::label(text))});
    m_report.blocks.emplace_back(report::TableBlock{std::move(table)});
}

void ReportBuilder::picture(report::Picture picture)
{
    m_report.blocks.emplace_back(std::move(picture));
}

void ReportBuilder::derivation(const Derivation& derivation)
{
    collect(derivation, m_rules);
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
    return number(decimals < 0 ? printExact(value, endlessDecimals) : printRounded(value, decimals),
                  decimals);
}

QString ReportBuilder::shown(const std::string& plain, int decimals) const
{
    return numberText(plain, decimals, m_locale);
}

} // namespace meritdesk::items
