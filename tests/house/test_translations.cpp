#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>
#include <map>
#include <vector>

#include "tests/support/folders.h"

namespace meritdesk::house {

namespace {

struct Message
{
    QString context = {};
    QString source = {};
    QString disambiguation = {};
    QStringList translations = {}; ///< one, or the plural forms
    bool plural = false;
    bool finished = true;
};

/// Reads one <message>; the reader stands on its start.
Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{.context = context,
                    .plural = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes")};
    while (xml.readNextStartElement()) {
        const auto name = xml.name().toString();
        if (name == QStringLiteral("source")) {
            message.source = xml.readElementText();
        } else if (name == QStringLiteral("comment")) {
            message.disambiguation = xml.readElementText();
        } else if (name == QStringLiteral("translation")) {
            message.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!message.plural) {
                message.translations += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readMessages(const QByteArray& bytes)
{
    std::vector<Message> messages;
    QXmlStreamReader xml(bytes);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            messages.push_back(readMessage(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?\\d|%n|\\{[a-z_A-Z]+\\}"));
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found += matches.next().captured().remove(QLatin1Char('L'));
    found.removeDuplicates();
    found.sort();
    return found;
}

int accelerators(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("&(?=[^&\\s;])"));
    QString plain = text;
    plain.remove(QRegularExpression(QStringLiteral("&(amp|lt|gt|nbsp|quot);")));
    return static_cast<int>(plain.count(pattern));
}

/// What is wrong with a message's translations; empty when nothing is. `forms` is the language's number of
/// plurals.
QString complaint(const Message& message, int forms)
{
    if (!message.finished)
        return QStringLiteral("unfinished");
    if (message.translations.size() != (message.plural ? forms : 1))
        return QStringLiteral("wrong number of plural forms");
    for (const auto& translation : message.translations) {
        if (translation.trimmed().isEmpty())
            return QStringLiteral("empty");
        auto wanted = placeholders(message.source);
        auto given = placeholders(translation);
        if (message.plural) { // a form for one may say "one" in words
            wanted.removeAll(QStringLiteral("%n"));
            given.removeAll(QStringLiteral("%n"));
        }
        if (wanted != given)
            return QStringLiteral("other placeholders");
        if (accelerators(translation) > 1
            || (accelerators(message.source) == 0 && accelerators(translation) > 0))
            return QStringLiteral("accelerators");
    }
    return {};
}

QStringList complaints(const QByteArray& bytes, int forms, bool pluralsOnly)
{
    QStringList all;
    for (const auto& message : readMessages(bytes)) {
        if (pluralsOnly && !message.plural)
            continue;
        const auto what = complaint(message, forms);
        if (!what.isEmpty())
            all += message.context + QStringLiteral(" | ") + message.source + QStringLiteral(" | ") + what;
    }
    return all;
}

QByteArray bytesOf(const char* language)
{
    QFile file(QString::fromStdString(
        (tests::sourceFolder() / "translations" / ("meritdesk_" + std::string(language) + ".ts")).string()));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << language;
    return file.readAll();
}

const std::map<const char*, int> pluralForms{{"ru", 3}, {"zh", 1}, {"et", 2}};

TEST(Translations, EveryTextIsTranslatedInEveryLanguage)
{
    for (const auto& [language, forms] : pluralForms)
        EXPECT_EQ(complaints(bytesOf(language), forms, false).join(QLatin1Char('\n')).toStdString(), "")
            << language;
    EXPECT_EQ(complaints(bytesOf("en"), 2, true).join(QLatin1Char('\n')).toStdString(), "") << "en";
}

QStringList keysOf(const std::vector<Message>& messages)
{
    QStringList all;
    for (const auto& message : messages)
        all +=
            message.context + QLatin1Char('|') + message.source + QLatin1Char('|') + message.disambiguation;
    all.sort();
    return all;
}

TEST(Translations, TheLanguagesTranslateTheSameTexts)
{
    const auto russian = keysOf(readMessages(bytesOf("ru")));
    EXPECT_FALSE(russian.isEmpty());
    EXPECT_EQ(keysOf(readMessages(bytesOf("zh"))), russian);
    EXPECT_EQ(keysOf(readMessages(bytesOf("et"))), russian);
}

TEST(Translations, TheFilesHoldExactlyTheTextsOfTheSources)
{
    const QTemporaryDir folder;
    const auto fresh = folder.filePath(QStringLiteral("fresh.ts"));
    const auto root = QString::fromStdString(tests::sourceFolder().string());
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.start(QStringLiteral(MERITDESK_LUPDATE),
                  {QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-I"), QStringLiteral("model"),
                   QStringLiteral("app"), QStringLiteral("model"), QStringLiteral("views"),
                   QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-no-obsolete"),
                   QStringLiteral("-ts"), fresh});
    ASSERT_TRUE(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0);
    QFile file(fresh);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(keysOf(readMessages(bytesOf("ru"))).join(QLatin1Char('\n')).toStdString(),
              keysOf(readMessages(file.readAll())).join(QLatin1Char('\n')).toStdString());
}

TEST(Translations, AFaultyTranslationIsNamed)
{
    const auto complain = [](const char* source, const char* translation) {
        const auto text =
            QStringLiteral(
                "<TS><context><name>C</name><message><source>%1</source><translation>%2</translation>"
                "</message></context></TS>")
                .arg(QLatin1String(source), QLatin1String(translation));
        return complaints(text.toUtf8(), 3, false).join(QLatin1Char('\n')).toStdString();
    };
    EXPECT_EQ(complain("%1 of {total}", "{total}: %1"), "");
    EXPECT_EQ(complain("%1 of %2", "%1"), "C | %1 of %2 | other placeholders");
    EXPECT_EQ(complain("Open", " "), "C | Open | empty");
    EXPECT_EQ(complain("Open", "O&amp;pen"), "C | Open | accelerators");
    EXPECT_EQ(
        complaints("<TS><context><name>C</name><message><source>a</source><translation type=\"unfinished\"/>"
                   "</message></context></TS>",
                   3, false)
            .size(),
        1);
}

} // namespace
} // namespace meritdesk::house
