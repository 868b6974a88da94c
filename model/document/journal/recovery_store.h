#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <vector>

#include "core/result.h"
#include "document/journal/journal_record.h"

namespace meritdesk::document {

/// Work that a killed program left, to offer to the user.
struct PendingWork
{
    QString id = {};
    QString path = {};   ///< of the document; empty when it was never saved
    QString title = {};  ///< as the window showed it
    QDateTime time = {}; ///< of the last change that is kept

    bool operator==(const PendingWork&) const = default;
};

/// Work taken out of the store: nobody else can take it while this lives; it stays until discarded.
struct TakenWork
{
    JournalState state = {};
    std::unique_ptr<QLockFile> lock = {};
};

/// The journals of programs that did not end cleanly. Journals of running programs are never touched.
class RecoveryStore
{
public:
    explicit RecoveryStore(QString folder = standardFolder());

    /// In the user's data folder.
    [[nodiscard]] static QString standardFolder();

    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// The newest first. Journals without one whole commit hold nothing and are removed, and so are those
    /// whose save was finished but for their removal: the file says more.
    [[nodiscard]] std::vector<PendingWork> pending() const;

    /// Takes the work for Document::recover(); "recovery-taken" when another program was first,
    /// "recovery-gone" when there is none.
    [[nodiscard]] Result<std::shared_ptr<TakenWork>> take(const QString& id) const;

    /// Removes work that the user does not want, or that is safe elsewhere now. Work of a running program
    /// stays.
    void discard(const QString& id) const;

private:
    [[nodiscard]] QString pathOf(const QString& id) const;

    QString m_folder;
};

} // namespace meritdesk::document
