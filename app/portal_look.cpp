#include "app/portal_look.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace meritdesk::app {

namespace {

const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto face = QStringLiteral("org.freedesktop.portal.Settings");
const auto group = QStringLiteral("org.freedesktop.appearance");
const auto key = QStringLiteral("color-scheme");

/// 0: no wish, 1: dark, 2: light. Read wraps the number once more than SettingChanged does.
std::optional<bool> schemeOf(const QVariant& value)
{
    if (value.canConvert<QDBusVariant>())
        return schemeOf(value.value<QDBusVariant>().variant());
    bool number = false;
    const auto scheme = value.toUInt(&number);
    return number && (scheme == 1 || scheme == 2) ? std::optional(scheme == 1) : std::nullopt;
}

} // namespace

const QString PortalLook::usualService = QStringLiteral("org.freedesktop.portal.Desktop");

PortalLook::PortalLook(const QDBusConnection& bus, const QString& service, QObject* parent)
    : QObject(parent)
{
    auto connection = bus;
    connection.connect(service, path, face, QStringLiteral("SettingChanged"), this,
                       SLOT(take(QString, QString, QDBusVariant)));
    auto question = QDBusMessage::createMethodCall(service, path, face, QStringLiteral("Read"));
    question << group << key;
    auto* answer = new QDBusPendingCallWatcher(connection.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (const QDBusPendingReply<QDBusVariant> reply = *answer; !reply.isError())
            take(group, key, reply.value());
    });
}

void PortalLook::take(const QString& ofGroup, const QString& ofKey, const QDBusVariant& value)
{
    if (ofGroup != group || ofKey != key)
        return;
    const auto dark = schemeOf(value.variant());
    if (dark == m_dark)
        return;
    m_dark = dark;
    emit changed();
}

} // namespace meritdesk::app
