#pragma once

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "formats/report/report.h"
#include "formats/words/derivation_text.h"
#include "formats/words/words.h"

namespace meritdesk::items {

using report::Report;

/// The texts of a report that are written as they are.
struct Texts
{
    QStringList all = {};

    void operator()(const report::Heading& block) { all += block.text; }

    void operator()(const report::Paragraph& block) { all += block.text; }

    void operator()(const report::Note& block) { all += block.text; }

    void operator()(const report::TableBlock& block)
    {
        for (const auto& column : block.table.columns)
            all += column.heading();
        for (const auto& row : block.table.rows)
            for (const auto& cell : row)
                all += cell.shown;
    }

    void operator()(const report::DerivationBlock& block) { add(block.derivation); }

    void operator()(const report::Picture& /*block*/) {}

    void operator()(const report::PageBreak& /*block*/) {}

    void add(const Derivation& derivation)
    {
        all += words::label(derivation.key);
        if (!derivation.formula.empty())
            all += words::formulaInWords(derivation);
        for (const auto& child : derivation.children)
            add(child);
    }
};

inline QStringList textsOf(const Report& report)
{
    Texts texts{{report.title, report.subtitle}};
    for (const auto& block : report.blocks)
        std::visit(texts, block);
    texts.all.removeDuplicates();
    texts.all.removeAll(QString());
    return texts.all;
}

/// The report's text in the order of painting, without the foot of the pages.
inline QString readingOf(const Report& report)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    const auto bytes = report::pdf(report);
    EXPECT_TRUE(bytes.ok() && file.open(QIODevice::WriteOnly));
    file.write(*bytes);
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-raw"), file.fileName(), QStringLiteral("-")});
    EXPECT_TRUE(process.waitForFinished());
    auto text = QString::fromUtf8(process.readAllStandardOutput());
    return text.remove(QRegularExpression(QStringLiteral("[^\\n]*\\d+ / \\d+\\n\\f")));
}

/// The same with nothing between the characters where a line may have been broken: at blanks and, in Chinese,
/// anywhere. Blanks inside a line count.
inline QString pattern(const QString& text)
{
    QString made;
    for (const auto character : text) {
        if (!made.isEmpty())
            made += QStringLiteral("\\n?");
        made += character.isSpace() ? QStringLiteral("[ \\n\\x{A0}]+")
                                    : QRegularExpression::escape(QString(character));
    }
    return made;
}

inline QStringList lost(const Report& report)
{
    const auto reading = readingOf(report);
    QStringList missing;
    for (const auto& text : textsOf(report))
        if (!reading.contains(QRegularExpression(pattern(text))))
            missing += text;
    return missing;
}

} // namespace meritdesk::items
