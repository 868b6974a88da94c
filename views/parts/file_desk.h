#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

#include "core/finding.h"
#include "core/result.h"
#include "core/scenario/edit.h"
#include "document/run.h"
#include "views/parts/input_reading.h"

class QDialog;
class QFileDialog;
class QMessageBox;
class QSettings;

namespace meritdesk::document {
class Document;
struct Import;
class RecentFiles;
class RecoveryStore;
struct Opened;
struct PendingWork;
} // namespace meritdesk::document

namespace meritdesk::views {

/// A lesson that is open, and the one of its books that was opened last.
struct LessonPlace
{
    QString id = {};
    std::size_t state = 0;
};

/// New, open, save, import: what happens to files, with the questions that go with it. Outlives the windows,
/// which tell it where to show its dialogs.
class FileDesk : public QObject
{
    Q_OBJECT

public:
    FileDesk(document::Document& document, document::RecentFiles& recent, QSettings& settings,
             QObject* parent = nullptr);

    /// Dialogs are shown over this window.
    void setWindow(QWidget* window) { m_window = window; }

    /// The document's file; empty before the first save.
    [[nodiscard]] QString path() const;

    [[nodiscard]] bool isModified() const;

    /// What the document is called in titles: its file's name, or a word for a new one.
    [[nodiscard]] QString name() const;

    void newDocument();
    void openAsked();

    /// Opens a document (asking about unsaved changes first), or imports what is no document.
    void open(const QStringList& files);

    /// Opens a sample of resources/samples, or a lesson of resources/lessons, by its id.
    void openSample(const QString& id);

    /// Opens a book of a lesson; false when there is none such. The lesson stays until something else is
    /// opened or closeLesson() is called.
    bool openLesson(const QString& id, std::size_t state = 0);
    void closeLesson();

    /// The lesson in hand; no part of the document.
    [[nodiscard]] const std::optional<LessonPlace>& lesson() const { return m_lesson; }

    /// Input files and samples are read in the background; what was read then lands as an edit.
    [[nodiscard]] document::RunBase& reading() { return m_reading; }

    /// Waits until what is being read has landed; for pictures and programs, never for a window.
    void wait() { m_reading.wait(); }

    bool save();
    bool saveAs();
    void importAsked();

    /// Imports what the clipboard holds, such as cells of a spreadsheet.
    void paste();

    /// True when nothing would be lost, or the user agreed to lose it.
    [[nodiscard]] bool mayLeave();

    /// Offers work that a killed program left, the newest first.
    void offerRecovery(const document::RecoveryStore& store);

    /// The questions it may ask, for pictures and tests; the caller deletes them.
    [[nodiscard]] QList<QMessageBox*> questions() const;

    /// The import dialog with an example of each kind of data, for pictures and tests; the caller deletes
    /// them.
    [[nodiscard]] QList<QDialog*> importExamples() const;

    /// The dialogs that ask for a file, for pictures and tests; the caller deletes them.
    [[nodiscard]] QList<QDialog*> fileQuestions() const;

signals:
    void told(const std::vector<meritdesk::Finding>& findings);

    /// The file's name or the modified mark has changed.
    void nameChanged();

    /// Something was opened whose page is that of the id.
    void opened(const QString& pageId);

    /// Another lesson is in hand, another of its books, or none.
    void lessonChanged();

private:
    /// From which step of the undo stack on a book of the lesson is in view.
    struct LessonStep
    {
        int undoIndex = 0;
        std::size_t state = 0;
    };

    bool saveTo(const QString& path);
    bool openDocument(const QString& path);
    void openInputs(const std::vector<InputFile>& files);
    void takeInputs();
    [[nodiscard]] std::optional<Result<document::Opened>> openLocked(const QString& path,
                                                                     const Finding& holder);
    void followLesson();
    bool take(const scenario::Edit& edit, const document::Import& import, const QString& page);
    void importFiles(const QStringList& files);
    void remember();
    void showFirstPage();
    [[nodiscard]] QFileDialog* openDialog() const;
    [[nodiscard]] QFileDialog* saveDialog() const;
    [[nodiscard]] QMessageBox* lockQuestion(const Finding& holder) const;
    [[nodiscard]] QMessageBox* unsavedQuestion() const;
    [[nodiscard]] QMessageBox* recoveryQuestion(const document::PendingWork& work) const;

    document::Document& m_document;
    document::RecentFiles& m_recent;
    QSettings& m_settings;
    QPointer<QWidget> m_window = {};
    std::vector<InputFile> m_inputs = {}; ///< being read, with those that wait for them
    document::Run<std::vector<ReadInput>> m_reading;
    std::optional<LessonPlace> m_lesson = {};
    std::vector<LessonStep> m_lessonSteps = {}; ///< rising
};

} // namespace meritdesk::views
