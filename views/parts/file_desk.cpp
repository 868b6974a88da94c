#include "views/parts/file_desk.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QUndoStack>

#include <memory>

#include "document/document.h"
#include "document/recent_files.h"

namespace meritdesk::views {

namespace {

const auto folderKey = QStringLiteral("files/folder");
const auto ending = QStringLiteral("meritdesk");

} // namespace

FileDesk::FileDesk(document::Document& document, document::RecentFiles& recent, QSettings& settings,
                   QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_recent(recent)
    , m_settings(settings)
{
    connect(&document, &document::Document::pathChanged, this, &FileDesk::nameChanged);
    connect(&document, &document::Document::modifiedChanged, this, &FileDesk::nameChanged);
    connect(&document, &document::Document::failed, this, &FileDesk::told);
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &FileDesk::followLesson);
    connect(&m_reading, &document::RunBase::finished, this, &FileDesk::takeInputs);
    connect(&m_reading, &document::RunBase::stopped, this, [this] { m_inputs.clear(); });
}

QString FileDesk::path() const
{
    return m_document.path();
}

bool FileDesk::isModified() const
{
    return m_document.isModified();
}

QString FileDesk::name() const
{
    const auto title = m_document.title();
    //: the name of a document that was never saved
    return title.isEmpty() ? tr("Untitled") : title;
}

void FileDesk::remember()
{
    m_recent.add(path());
    m_settings.setValue(folderKey, QFileInfo(path()).absolutePath());
}

void FileDesk::newDocument()
{
    if (!mayLeave())
        return;
    m_reading.cancel();
    m_document.newDocument();
    closeLesson();
    emit told({});
    emit nameChanged();
}

QFileDialog* FileDesk::openDialog() const
{
    auto* dialog =
        new QFileDialog(m_window, tr("Open"), m_settings.value(folderKey).toString(),
                        tr("MeritDesk documents (*.meritdesk);;Scripting input (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("open-file"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    return dialog;
}

QFileDialog* FileDesk::saveDialog() const
{
    auto* dialog = new QFileDialog(m_window, tr("Save as"), m_settings.value(folderKey).toString(),
                                   tr("MeritDesk documents (*.meritdesk)"));
    dialog->setObjectName(QStringLiteral("save-file"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending); // asks before it replaces the file that will be written
    dialog->selectFile(name());
    return dialog;
}

QList<QDialog*> FileDesk::fileQuestions() const
{
    return {openDialog(), saveDialog()};
}

void FileDesk::openAsked()
{
    const std::unique_ptr<QFileDialog> dialog(openDialog());
    if (dialog->exec() == QDialog::Accepted)
        open(dialog->selectedFiles());
}

bool FileDesk::save()
{
    return path().isEmpty() ? saveAs() : saveTo(path());
}

bool FileDesk::saveAs()
{
    const std::unique_ptr<QFileDialog> dialog(saveDialog());
    return dialog->exec() == QDialog::Accepted && saveTo(dialog->selectedFiles().constFirst());
}

bool FileDesk::saveTo(const QString& path)
{
    const auto saved = m_document.saveAs(path);
    emit told(saved.findings());
    if (!saved)
        return false;
    remember();
    emit nameChanged();
    return true;
}

} // namespace meritdesk::views
