#pragma once

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>

#include "core/result.h"

namespace meritdesk::document {

/// Whether the mark of another program that has the document open counts.
enum class LockChoice {
    Respect,
    TakeOver ///< the user says that the other program is gone (it ran on another computer)
};

/// Holds a document open: a hidden file beside it with the process and the computer. A mark whose process is
/// gone is recognised and replaced; one of another computer is believed until the user says otherwise.
class FileLock
{
public:
    /// Null where no mark can be made (a read-only folder); "document-open-elsewhere" with the holder.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> take(const QString& path,
                                                                LockChoice choice = LockChoice::Respect);

    ~FileLock(); ///< lets go and removes the mark, unless it is another's by now

    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    FileLock(FileLock&&) = delete;
    FileLock& operator=(FileLock&&) = delete;

    /// False when another program has taken the document over since.
    [[nodiscard]] bool holds() const;

private:
    explicit FileLock(const QString& mark);

    /// Writes into the mark whose it is.
    void sign() const;

    QString m_mark;
    QByteArray m_signature; ///< tells this holder from every other, in the same process too
    QLockFile m_lock;
};

} // namespace meritdesk::document
