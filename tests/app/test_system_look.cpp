#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "app/application.h"

namespace meritdesk::app {

namespace {

/// A desktop whose wish stands in a file of its own.
class SystemLookTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("gtk-3.0")));
        wish(false);
        m_desk = std::make_unique<Application>(m_store);
    }

    void TearDown() override
    {
        m_desk->useTheme(views::ThemeChoice::Light);
        m_desk.reset();
        qunsetenv("XDG_CONFIG_HOME");
    }

    /// Writes it as desktops do: a new file takes the place of the old.
    void wish(bool dark) const
    {
        const auto name = m_folder.filePath(QStringLiteral("gtk-3.0/settings.ini"));
        QFile fresh(name + QStringLiteral(".new"));
        ASSERT_TRUE(fresh.open(QIODevice::WriteOnly));
        fresh.write("[Settings]\ngtk-application-prefer-dark-theme=");
        fresh.write(dark ? "true\n" : "false\n");
        fresh.close();
        QFile::remove(name);
        ASSERT_TRUE(fresh.rename(name));
    }

    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<Application> m_desk;
};

TEST_F(SystemLookTest, IsFollowedWhileTheProgramRuns)
{
    m_desk->useTheme(views::ThemeChoice::System);
    m_desk->showWindow();
    EXPECT_FALSE(m_desk->theme().dark);
    for (const bool dark : {true, false, true}) {
        wish(dark);
        EXPECT_TRUE(QTest::qWaitFor([&] { return m_desk->theme().dark == dark; })) << dark;
        const auto window = views::themeOf(views::ThemeChoice::System, dark).window;
        EXPECT_EQ(QApplication::palette().color(QPalette::Window), window);
        EXPECT_TRUE(m_desk->window()->isVisible());
    }
}

TEST_F(SystemLookTest, IsLeftAloneWhenTheUserHasChosen)
{
    m_desk->useTheme(views::ThemeChoice::Light);
    m_desk->showWindow();
    const auto* before = m_desk->window();
    wish(true);
    QTest::qWait(300);
    EXPECT_FALSE(m_desk->theme().dark);
    EXPECT_EQ(m_desk->window(), before);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), views::lightTheme().window);
    m_desk->useTheme(views::ThemeChoice::System);
    EXPECT_TRUE(m_desk->theme().dark) << "the wish of the desktop was noted all the same";
}

} // namespace

} // namespace meritdesk::app
