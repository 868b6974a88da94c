#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "document/document.h"
#include "tests/document/plain_parts.h"

namespace meritdesk::document {

namespace {

class DamageTest : public ::testing::Test
{
protected:
    DamageTest()
    {
        Document document(m_settings);
        document.apply(rename("title"));
        for (int i = 0; i < 4; ++i)
            document.apply(setProfile("p" + std::to_string(i), readings(i, 2000)),
                           {QStringLiteral("file"), QStringLiteral("site"), QStringLiteral("csv"), i});
        document.setViewState(QStringLiteral("zoom"), 4);
        EXPECT_TRUE(document.saveAs(m_path));
        m_content = document.scenario();
        document.newDocument();
        QFile file(m_path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
    }

    void write(const QByteArray& bytes)
    {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    /// Opens the file: refused, or every part is what was saved and every series too, unless it is said lost.
    /// True when it opened.
    bool openedWell()
    {
        Document document(m_settings);
        int lost = 0;
        QObject::connect(&document, &Document::failed, [&lost](const auto& findings) {
            EXPECT_EQ(codes(findings), "document-series-lost");
            ++lost;
        });
        if (const auto opened = document.open(m_path); !opened) {
            EXPECT_NE(codes(opened), "");
            return false;
        }
        EXPECT_EQ(document.scenario().title, "title");
        EXPECT_EQ(document.imports().size(), 4U);
        EXPECT_EQ(document.viewState(QStringLiteral("zoom")), QVariant(4));
        EXPECT_EQ(document.scenario().retail->profiles.size(), 4U);
        int differ = 0;
        for (const auto& [name, data] : document.scenario().retail->profiles)
            differ += *data.hours == *m_content.retail->profiles.at(name).hours ? 0 : 1;
        EXPECT_EQ(differ, lost);
        return true;
    }

    DocumentSettings m_settings{.parts = plainParts()};
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("a.meritdesk"));
    scenario::Scenario m_content = {};
    QByteArray m_bytes = {};
};

} // namespace

TEST_F(DamageTest, AFileCutOffAnywhereIsRefused)
{
    EXPECT_TRUE(openedWell());
    for (qsizetype size = 0; size < m_bytes.size(); size += 512) {
        write(m_bytes.left(size));
        EXPECT_FALSE(openedWell()) << size;
    }
    write(m_bytes.left(m_bytes.size() - 1));
    EXPECT_FALSE(openedWell());
}

TEST_F(DamageTest, FlippedBytesAreFoundOrDoNotMatter)
{
    QRandomGenerator random(20251101);
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        auto bytes = m_bytes;
        for (int flips = 1 + static_cast<int>(random.bounded(3)); flips > 0; --flips) {
            const auto at = random.bounded(static_cast<quint32>(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1 + random.bounded(255)));
        }
        write(bytes);
        refused += openedWell() ? 0 : 1;
        if (HasFailure()) {
            FAIL() << "round " << round;
        }
    }
    EXPECT_GT(refused, 0);
}

TEST_F(DamageTest, FlippedBytesOfTheFirstPageAreFoundOrDoNotMatter)
{
    QRandomGenerator random(7);
    for (qsizetype at = 0; at < 600; ++at) {
        auto bytes = m_bytes;
        bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1 + random.bounded(255)));
        write(bytes);
        openedWell();
        if (HasFailure()) {
            FAIL() << "byte " << at;
        }
    }
}

TEST_F(DamageTest, ZeroedPagesAreFound)
{
    for (qsizetype at = 4096; at < m_bytes.size(); at += 4096) {
        auto bytes = m_bytes;
        bytes.replace(at, 4096, QByteArray(4096, '\0'));
        write(bytes);
        openedWell();
        if (HasFailure()) {
            FAIL() << "page at " << at;
        }
    }
}

} // namespace meritdesk::document
