#include <QDBusMessage>
#include <QDBusServer>
#include <QObject>
#include <QTest>

#include <gtest/gtest.h>
#include <memory>

#include "app/portal_look.h"

namespace meritdesk::app {

/// A desktop's settings portal at the other end of a line.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(uint scheme)
        : m_scheme(scheme)
    {
        connect(&m_server, &QDBusServer::newConnection, this, [this](const QDBusConnection& line) {
            m_line = std::make_unique<QDBusConnection>(line);
            m_line->registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                   QDBusConnection::ExportAllSlots);
        });
    }

    [[nodiscard]] QString address() const { return m_server.address(); }

    void change(const char* group, const char* key, uint scheme)
    {
        auto told = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                               QStringLiteral("org.freedesktop.portal.Settings"),
                                               QStringLiteral("SettingChanged"));
        told << QString::fromLatin1(group) << QString::fromLatin1(key)
             << QVariant::fromValue(QDBusVariant(scheme));
        m_line->send(told);
    }

    int asked = 0;

public slots:

    // NOLINTNEXTLINE(readability-identifier-naming): the portal's own name
    QDBusVariant Read(const QString& group, const QString& key)
    {
        ++asked;
        EXPECT_EQ(group, QStringLiteral("org.freedesktop.appearance"));
        EXPECT_EQ(key, QStringLiteral("color-scheme"));
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_scheme)));
    }

private:
    uint m_scheme;
    QDBusServer m_server;
    std::unique_ptr<QDBusConnection> m_line;
};

namespace {

TEST(PortalLook, AsksOnceThenFollowsTheDesktop)
{
    Portal portal(1);
    const auto line = QDBusConnection::connectToPeer(portal.address(), QStringLiteral("portal-test"));
    ASSERT_TRUE(line.isConnected());
    QTest::qWait(20); // the portal answers its door
    const PortalLook look(line, {});
    EXPECT_FALSE(look.isDark()) << "nobody waited for the answer";
    EXPECT_TRUE(QTest::qWaitFor([&look] { return look.isDark() == true; }));
    portal.change("org.freedesktop.appearance", "color-scheme", 2);
    EXPECT_TRUE(QTest::qWaitFor([&look] { return look.isDark() == false; }));
    portal.change("org.freedesktop.appearance", "accent-color", 1);
    portal.change("org.gnome.desktop.interface", "color-scheme", 1);
    QTest::qWait(50);
    EXPECT_EQ(look.isDark(), false) << "other settings are none of ours";
    portal.change("org.freedesktop.appearance", "color-scheme", 0);
    EXPECT_TRUE(QTest::qWaitFor([&look] { return !look.isDark(); })) << "no wish any more";
    EXPECT_EQ(portal.asked, 1);
    QDBusConnection::disconnectFromPeer(QStringLiteral("portal-test"));
}

TEST(PortalLook, SaysNothingWithoutABus)
{
    const PortalLook look(QDBusConnection(QStringLiteral("nobody")), PortalLook::usualService);
    QTest::qWait(20);
    EXPECT_FALSE(look.isDark());
}

} // namespace

} // namespace meritdesk::app

#include "test_portal_look.moc"
