#include "views/parts/file_desk.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QUndoStack>

#include "document/document.h"
#include "document/recent_files.h"
#include "views/parts/samples.h"

namespace meritdesk::views {

namespace {

const auto folderKey = QStringLiteral("files/folder");
const auto ending = QStringLiteral(".meritdesk");

} // namespace

FileDesk::FileDesk(document::Document& document, document::RecentFiles& recent, QSettings& settings,
                   QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_recent(recent)
    , m_settings(settings)
{
}

bool FileDesk::isModified() const
{
    return !m_document.undoStack().isClean();
}

QString FileDesk::name() const
{
    //: the name of a document that was never saved
    return m_path.isEmpty() ? tr("Untitled") : QFileInfo(m_path).completeBaseName();
}

void FileDesk::setPath(const QString& path)
{
    m_path = path;
    if (!path.isEmpty()) {
        m_recent.add(path);
        m_settings.setValue(folderKey, QFileInfo(path).absolutePath());
    }
    emit nameChanged();
}

void FileDesk::newDocument()
{
    if (!mayLeave())
        return;
    m_document.reset({});
    setPath({});
}

void FileDesk::openAsked()
{
    const auto files = QFileDialog::getOpenFileNames(
        m_window, tr("Open"), m_settings.value(folderKey).toString(),
        tr("MeritDesk documents (*.meritdesk);;Scripting input (*.json);;All files (*)"));
    if (!files.isEmpty())
        open(files);
}

bool FileDesk::mayLeave()
{
    if (!isModified())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Unsaved changes"),
                         tr("Save the changes to \"%1\"?").arg(name()), QMessageBox::NoButton, m_window);
    question.setObjectName(QStringLiteral("unsaved-changes"));
    question.setInformativeText(tr("What is not saved will be lost."));
    auto* keep = question.addButton(tr("&Save"), QMessageBox::AcceptRole);
    auto* lose = question.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    auto* stay = question.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    question.setDefaultButton(keep);
    question.setEscapeButton(stay);
    question.exec();
    if (question.clickedButton() == keep)
        return save();
    return question.clickedButton() == lose;
}

bool FileDesk::save()
{
    return m_path.isEmpty() ? saveAs() : saveTo(m_path);
}

bool FileDesk::saveAs()
{
    const auto folder = m_settings.value(folderKey).toString();
    const auto suggestion = (folder.isEmpty() ? QString() : folder + QLatin1Char('/')) + name() + ending;
    auto path = QFileDialog::getSaveFileName(m_window, tr("Save as"), suggestion,
                                             tr("MeritDesk documents (*.meritdesk)"));
    if (path.isEmpty())
        return false;
    if (!path.endsWith(ending))
        path += ending;
    return saveTo(path);
}

} // namespace meritdesk::views
