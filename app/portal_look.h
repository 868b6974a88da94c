#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace meritdesk::app {

/// The colour scheme that desktops tell every program over the bus (the settings portal): how GNOME and
/// others ask for a dark look. Asked in the background; never waits.
class PortalLook : public QObject
{
    Q_OBJECT

public:
    /// `service` is empty on a connection without a bus between.
    PortalLook(const QDBusConnection& bus, const QString& service, QObject* parent = nullptr);

    /// Nothing as long as the desktop does not say.
    [[nodiscard]] std::optional<bool> isDark() const { return m_dark; }

    static const QString usualService;

signals:
    void changed();

private slots:
    void take(const QString& group, const QString& key, const QDBusVariant& value);

private:
    std::optional<bool> m_dark = {};
};

} // namespace meritdesk::app
