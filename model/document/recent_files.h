#pragma once

#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <vector>

namespace meritdesk::document {

struct RecentFile
{
    QString path = {};    ///< absolute, clean
    bool missing = false; ///< not there now: a stick pulled out, a file renamed

    bool operator==(const RecentFile&) const = default;
};

/// The files opened or saved last, the newest first, kept in the settings.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maximum = 10;

    /// `settings` must outlive this.
    explicit RecentFiles(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] std::vector<RecentFile> files() const;

    /// Puts the file first, once; the eleventh falls out.
    void add(const QString& path);
    void remove(const QString& path);
    void clear();

signals:
    void changed();

private:
    [[nodiscard]] QStringList paths() const;
    void store(const QStringList& paths);

    QSettings& m_settings;
};

} // namespace meritdesk::document
