#include <QFile>
#include <QImage>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <set>

#include "app/application.h"
#include "app/snapshot.h"
#include "views/pages.h"

namespace meritdesk::app {

namespace {

/// True when the picture shows something: more than a handful of colours.
bool isPainted(const QImage& picture)
{
    std::set<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3)
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    return colours.size() > 20;
}

QStringList album(const QString& folder, const SnapshotWish& wish)
{
    QSettings store(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    Application desk(store);
    desk.useLanguage(QStringLiteral("en"));
    desk.useTheme(views::ThemeChoice::Light);
    return takeSnapshots(desk, wish);
}

TEST(Snapshot, hasEveryPageAtTheSizeAskedForAndEveryDialog)
{
    const QTemporaryDir folder;
    const auto files =
        album(folder.path(), {.folder = folder.filePath(QStringLiteral("a")), .size = {1280, 800}});
    for (const auto* page : views::pages) {
        const auto file = folder.filePath(
            QStringLiteral("a/%1.png").arg(QLatin1String(page->id.data(), qsizetype(page->id.size()))));
        ASSERT_TRUE(files.contains(file)) << file.toStdString();
        const QImage picture(file);
        EXPECT_EQ(picture.size(), QSize(1280, 800)) << file.toStdString();
        EXPECT_TRUE(isPainted(picture)) << file.toStdString();
    }
    for (const auto* dialog : {"about", "keyboard-shortcuts", "unsaved-changes", "recovery"})
        EXPECT_TRUE(isPainted(QImage(folder.filePath(QStringLiteral("a/%1.png").arg(QLatin1String(dialog))))))
            << dialog;
}

TEST(Snapshot, looksBehindEveryTabOfAPageThatIsAskedFor)
{
    const QTemporaryDir folder;
    const auto files = album(folder.path(), {.folder = folder.filePath(QStringLiteral("a")),
                                             .document = QStringLiteral("balance-2024-02-real-volumes"),
                                             .page = QStringLiteral("balance")});
    QSet<QByteArray> seen;
    for (const auto* tab : {"", "-statement", "-system", "-operator", "-publication", "-rules"}) {
        const auto file = folder.filePath(QStringLiteral("a/balance%1.png").arg(QLatin1String(tab)));
        ASSERT_TRUE(files.contains(file)) << tab;
        QFile picture(file);
        ASSERT_TRUE(picture.open(QIODevice::ReadOnly));
        const auto bytes = picture.readAll();
        EXPECT_FALSE(seen.contains(bytes)) << tab << " shows what another one shows";
        seen.insert(bytes);
    }
    EXPECT_FALSE(files.contains(folder.filePath(QStringLiteral("a/welcome.png"))));
}

TEST(Snapshot, isTheSameTwice)
{
    const QTemporaryDir folder;
    const QTemporaryDir
        fresh; // settings of its own, as every run of the program has: a layout is not remembered
    album(folder.path(),
          {.folder = folder.filePath(QStringLiteral("a")), .document = QStringLiteral("toy-book")});
    album(fresh.path(),
          {.folder = folder.filePath(QStringLiteral("b")), .document = QStringLiteral("toy-book")});
    for (const auto* page : views::pages) {
        const auto name =
            QStringLiteral("%1.png").arg(QLatin1String(page->id.data(), qsizetype(page->id.size())));
        EXPECT_EQ(QImage(folder.filePath(QStringLiteral("a/") + name)),
                  QImage(folder.filePath(QStringLiteral("b/") + name)))
            << name.toStdString();
    }
}

TEST(Snapshot, saysNothingWasWrittenWhereTheFolderCannotBe)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto blocked = folder.filePath(QStringLiteral("file/pictures"));
    EXPECT_TRUE(album(folder.path(), {.folder = blocked}).isEmpty());
}

} // namespace

} // namespace meritdesk::app
