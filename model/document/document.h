#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QUndoStack>
#include <QVariant>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include "core/scenario/edit.h"
#include "core/scenario/scenario.h"
#include "document/content.h"
#include "document/file/file_lock.h"
#include "document/parts/part.h"
#include "document/parts/scenario_parts.h"

namespace meritdesk::document {

class RecoveryStore;
class Session;
struct Undoable;

struct DocumentSettings
{
    QString recoveryFolder = {}; ///< of the journals; empty keeps none (pictures, tests)
    Parts parts = scenarioParts();
    std::chrono::milliseconds journalDelay{500}; ///< from a change to the disk, at most
    std::chrono::milliseconds mergeGap{2000};    ///< a longer pause ends the merging of undo steps
};

/// What is worth saying about a document that was opened all the same.
struct Opened
{
    std::vector<Finding> notes = {};
};

struct Saved
{
    QString path = {};
};

/// What is open now: the only place where the scenario changes. Lives on the GUI thread.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr); ///< keeps no journal
    explicit Document(DocumentSettings settings, QObject* parent = nullptr);
    ~Document() override; ///< a clean close: its journal goes

    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;
    Document(Document&&) = delete;
    Document& operator=(Document&&) = delete;

    [[nodiscard]] const scenario::Scenario& scenario() const { return m_content.scenario; }

    /// Applies an edit as one undo step (merged with the step before when the merge keys are equal and the
    /// pause between them is short). False, with rejected(), when the edit refuses; nothing is changed then.
    bool apply(const scenario::Edit& edit);

    /// The same for an import, whose provenance is undone with it.
    bool apply(const scenario::Edit& edit, const Import& import);

    /// The next edit begins an undo step of its own: a drag has ended, another cell is edited.
    void breakMerge() { ++m_mergeBlock; }

    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    [[nodiscard]] const QUndoStack& undoStack() const { return m_undo; }

    /// What undo and redo would do, in the language in force; empty when there is nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

    /// Closes what is open and begins an unsaved document with this scenario.
    void newDocument(scenario::Scenario scenario = {}, std::vector<Import> imports = {});

    /// Replaces the scenario, without undo and without saying where it came from; the path stays.
    void reset(scenario::Scenario scenario);

    /// Closes what is open and opens the file. On failure what was open stays.
    Result<Opened> open(const QString& path, LockChoice choice = LockChoice::Respect);

    /// Opens the content of a file (a sample, also in the program's resources) as an unsaved document.
    Result<Opened> openCopy(const QString& path);

    /// Closes what is open and takes over work that a killed program left; it is not saved yet.
    Result<Opened> recover(const RecoveryStore& store, const QString& id);

    /// Saves to path(); "document-no-path" when there is none. On failure the old file and the work stay.
    Result<Saved> save();
    Result<Saved> saveAs(const QString& path);

    /// The file, links resolved; empty before the first save.
    [[nodiscard]] QString path() const;

    /// For the window: the file's name without its ending, or what an unsaved document is called.
    [[nodiscard]] QString title() const;

    [[nodiscard]] bool isModified() const { return !m_undo.isClean(); }

    /// Where the data came from, in the order of the imports.
    [[nodiscard]] const std::vector<Import>& imports() const { return m_content.imports; }

    /// How the document is looked at, by key; saved with it, no undo step, no modification. Values are texts,
    /// numbers, byte arrays, lists and maps.
    [[nodiscard]] QVariant viewState(const QString& key, const QVariant& otherwise = {}) const;
    void setViewState(const QString& key, const QVariant& value);

    /// Writes the journal now instead of a moment later, and waits for it.
    void flushJournal();

    /// How many stored series have been read since the document was opened.
    [[nodiscard]] int seriesReads() const;

signals:
    /// The scenario has changed: by an edit, undo, redo or opening.
    void changed();
    void rejected(const std::vector<meritdesk::Finding>& findings);
    void modifiedChanged(bool modified);

    /// path() or title() has changed.
    void pathChanged();

    /// Something failed in the background: a series cannot be read, the journal cannot be written.
    void failed(const std::vector<meritdesk::Finding>& findings);

private:
    friend class ScenarioStep;
    bool push(const scenario::Edit& edit, const std::optional<Import>& import);
    void show(const Undoable& state);
    void install(std::unique_ptr<Session> session, Content content);
    [[nodiscard]] std::unique_ptr<Session> newSession();
    [[nodiscard]] std::vector<Finding> writeTo(const QString& file);
    void journal();

    DocumentSettings m_settings;
    Content m_content = {};
    QUndoStack m_undo;
    QElapsedTimer m_clock;
    int m_mergeBlock = 0;
    std::unique_ptr<Session> m_session; ///< never null
};

} // namespace meritdesk::document
