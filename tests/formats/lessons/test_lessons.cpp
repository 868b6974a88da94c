#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>
#include <set>

#include "formats/lessons/kinds.h"
#include "formats/lessons/lesson_store.h"
#include "formats/lessons/state_files.h"
#include "formats/words/lesson_balance_words.h"
#include "formats/words/lesson_lab_words.h"
#include "formats/words/lesson_own_words.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "tests/support/folders.h"

namespace meritdesk::lessons {
namespace {

std::vector<Lesson> allLessons()
{
    std::vector<Lesson> all;
    for (const auto& id : lessonIds()) {
        auto lesson = findLesson(id);
        EXPECT_TRUE(lesson) << id << ": "
                            << (lesson ? "" : lesson.findings()[0].code + " " + lesson.findings()[0].place);
        if (lesson)
            all.push_back(std::move(lesson).value());
    }
    return all;
}

/// What claims numbers: what is to be seen, the captions, the answer.
std::vector<std::string> claimingKeys(const Lesson& lesson)
{
    std::vector<std::string> keys{lesson.key("answer")};
    for (const auto& state : lesson.states) {
        keys.push_back(lesson.key(state.id));
        keys.insert(keys.end(), state.see.begin(), state.see.end());
    }
    return keys;
}

std::vector<std::string> everyKey(const Lesson& lesson)
{
    auto keys = claimingKeys(lesson);
    for (const auto* part : {"title", "goal", "question"})
        keys.push_back(lesson.key(part));
    keys.insert(keys.end(), lesson.steps.begin(), lesson.steps.end());
    keys.push_back("lesson.grade." + lesson.grade);
    return keys;
}

std::set<std::string> placeholdersOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z_]+)\\}"));
    std::set<std::string> names;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        names.insert(matches.next().captured(1).toStdString());
    return names;
}

TEST(Lessons, EveryFileIsInTheIndex)
{
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(tests::sourceFolder() / "resources/lessons"))
        if (entry.path().extension() == ".json" && entry.path().stem() != "index")
            files.insert(entry.path().stem().string());
    const auto ids = lessonIds();
    EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()), files);
    EXPECT_EQ(ids.size(), files.size());
    EXPECT_GE(ids.size(), 10U);
}

TEST(Lessons, EveryFactIsWhatTheEngineComputes)
{
    std::size_t checked = 0;
    for (const auto& lesson : allLessons()) {
        const auto facts = computedFacts(lesson);
        for (const auto& fact : lesson.facts) {
            ASSERT_TRUE(facts.contains(fact.name)) << lesson.id << ' ' << fact.name;
            EXPECT_EQ(facts.at(fact.name), fact.value) << lesson.id << ' ' << fact.name;
            ++checked;
        }
    }
    EXPECT_GT(checked, 100U);
}

TEST(Lessons, EveryNumberOfANoteIsAFactAndEveryFactIsTold)
{
    for (const auto& lesson : allLessons()) {
        std::set<std::string> told;
        for (const auto& key : everyKey(lesson))
            told.merge(placeholdersOf(words::label(key)));
        std::set<std::string> known;
        std::set<std::string> parts; // of differences: they need not be told themselves
        for (const auto& fact : lesson.facts) {
            EXPECT_TRUE(known.insert(fact.name).second) << lesson.id << ' ' << fact.name;
            parts.insert({fact.first, fact.second});
        }
        for (const auto& name : told)
            EXPECT_TRUE(known.contains(name)) << lesson.id << ": {" << name << "} is no fact";
        for (const auto& name : known)
            EXPECT_TRUE(told.contains(name) || parts.contains(name))
                << lesson.id << ": nobody tells " << name;
    }
}

TEST(Lessons, NoTextClaimsANumberByItself)
{
    static const QRegularExpression digits(QStringLiteral("\\b\\d+\\b"));
    for (const auto& lesson : allLessons()) {
        QStringList names{QStringLiteral("2016"),
                          QStringLiteral("2017")}; // the years that rules are named by
        if (lesson.kind == &auctionKind) {
            const auto book = bookOf(lesson.states.front());
            ASSERT_TRUE(book);
            for (const auto& order : book->orders)
                names += QString::fromStdString(order.id);
        }
        for (const auto& key : claimingKeys(lesson))
            for (auto found = digits.globalMatch(words::label(key)); found.hasNext();) {
                const auto number = found.next().captured();
                EXPECT_TRUE(names.contains(number)) << key << ": " << number.toStdString();
            }
    }
}

TEST(Lessons, EveryKeyHasItsTextAndEveryTextIsUsed)
{
    std::set<std::string> used{"lesson.grade.law", "lesson.grade.published", "lesson.grade.constructed"};
    for (const auto& lesson : allLessons())
        for (const auto& key : everyKey(lesson)) {
            EXPECT_NE(words::label(key).toStdString(), key);
            used.insert(key);
        }
    std::set<std::string> texts;
    for (const auto& list : {words::lessonLabels, words::lessonPowerLabels, words::lessonBalanceLabels,
                             words::lessonLabLabels, words::lessonOwnLabels})
        for (const auto& word : list)
            texts.insert(std::string(word.code));
    EXPECT_EQ(texts, used);
}

/// Titles of what the states hold; experiments and cases of balance energy have none.
std::vector<std::string> titlesOf(const Lesson& lesson)
{
    std::vector<std::string> titles;
    for (const auto& state : lesson.states) {
        if (lesson.kind == &auctionKind)
            titles.push_back(bookOf(state)->title.value_or("none"));
        if (lesson.kind == &prosumerKind)
            titles.push_back(prosumerOf(state)->title.value_or("none"));
    }
    return titles;
}

TEST(Lessons, SourcesAndTitlesOfBooksAreTranslatedInEveryLanguage)
{
    // What sample_text.cpp does not know stays English: in the file of translations each must be a source.
    auto written =
        QString::fromStdString(tests::bytesOf(tests::sourceFolder() / "translations/meritdesk_ru.ts"));
    const auto translations = written.replace(QLatin1String("&apos;"), QLatin1String("'")).toStdString();
    const auto known = [&translations](const std::string& text) {
        return translations.find("<source>" + QString::fromStdString(text).toHtmlEscaped().toStdString())
                   != std::string::npos
               || translations.find("<source>" + text) != std::string::npos;
    };
    for (const auto& lesson : allLessons()) {
        EXPECT_TRUE(known(lesson.source)) << lesson.source;
        for (const auto& title : titlesOf(lesson))
            EXPECT_TRUE(known(title)) << lesson.id << ": " << title;
    }
}

std::string codeOf(const std::string& bytes)
{
    const auto read = readLesson(bytes, "x");
    return read ? "" : read.findings()[0].code + " " + read.findings()[0].place;
}

TEST(Lessons, AFaultyFileIsRefusedWithItsPlace)
{
    const std::string head =
        R"({"format": "meritdesk.lesson/1", "source": "s", "grade": "law", "steps": ["k"], )";
    const std::string states = R"("states": [{"id": "a", "book": "b", "see": ["k"]}], )";
    const auto withFact = [&](const std::string& fact) {
        return head + states + R"("facts": [)" + fact + "]}";
    };
    EXPECT_EQ(
        codeOf(withFact(R"({"name": "n", "state": "a", "rule": "uniform", "field": "price", "value": "1"})")),
        "");
    EXPECT_EQ(
        codeOf(withFact(R"({"name": "n", "state": "z", "rule": "uniform", "field": "price", "value": "1"})")),
        "not-one-of facts[0].state");
    EXPECT_EQ(
        codeOf(withFact(R"({"name": "n", "state": "a", "rule": "uniform", "field": "luck", "value": "1"})")),
        "not-one-of facts[0].field");
    EXPECT_EQ(codeOf(withFact(R"({"name": "n", "difference": ["p", "q"], "value": "1"})")),
              "not-one-of facts[0].difference[0]");
    EXPECT_EQ(codeOf(withFact(R"({"name": "n", "difference": ["p"], "value": "1"})")),
              "list-too-short facts[0].difference");
    EXPECT_EQ(codeOf(head + R"("states": [], "facts": []})"), "list-too-short states");
    EXPECT_EQ(codeOf("{}"), "missing-key format");
    EXPECT_FALSE(findLesson("no-such-lesson"));
}

TEST(Lessons, ALessonOnBalanceEnergyNamesItsSharesAndItsOwnFields)
{
    const std::string head =
        R"({"format": "meritdesk.lesson/1", "kind": "balance", "source": "s", "grade": "law", "steps": ["k"], )";
    const auto with = [&](const std::string& mix, const std::string& fact) {
        return head + R"("states": [{"id": "a", "book": "b", )" + mix + R"("see": ["k"]}], "facts": [)" + fact
               + "]}";
    };
    const std::string good = R"({"name": "n", "state": "a", "field": "gain", "value": "1"})";
    EXPECT_EQ(codeOf(with(R"("mix": "12.5", )", good)), "");
    EXPECT_EQ(codeOf(with("", good)), "missing-key states[0].mix");
    EXPECT_EQ(codeOf(with(R"("mix": "101", )", good)), "percent-out-of-range states[0].mix");
    EXPECT_EQ(codeOf(with(R"("mix": "much", )", good)), "percent-out-of-range states[0].mix");
    EXPECT_EQ(
        codeOf(with(R"("mix": "0", )", R"({"name": "n", "state": "a", "field": "price", "value": "1"})")),
        "not-one-of facts[0].field");
    EXPECT_EQ(codeOf(with(R"("mix": "0", "rules": ["uniform"], )", good)), "unknown-key states[0].rules");
}

TEST(Lessons, AStateOfBalanceEnergyHasItsCase)
{
    const auto lesson = findLesson("dearest-energy");
    ASSERT_TRUE(lesson);
    EXPECT_EQ(lesson->page(), "balance");
    for (const auto& state : lesson->states) {
        const auto input = caseOf(state);
        ASSERT_TRUE(input);
        EXPECT_EQ(input->parties.size(), 3U);
    }
    auto broken = *lesson;
    broken.states[1].book = "lessons/cases/none.json";
    EXPECT_TRUE(factsOf(broken).empty());
}

TEST(Lessons, AFactThatTheClearingDoesNotHaveIsLeftOut)
{
    auto lesson = findLesson("withholding");
    ASSERT_TRUE(lesson);
    auto asked = *lesson;
    asked.facts = {{.name = "nobody", .rule = "single-buyer", .field = "awarded", .of = "Z", .value = "1"},
                   {.name = "no_price", .rule = "pay-as-bid", .field = "price", .value = "1"}};
    EXPECT_TRUE(factsOf(asked).empty());
}

} // namespace
} // namespace meritdesk::lessons
