#include "views/parts/file_desk.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

#include "document/document.h"
#include "document/recent_files.h"

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
    connect(&document, &document::Document::pathChanged, this, &FileDesk::nameChanged);
    connect(&document, &document::Document::modifiedChanged, this, &FileDesk::nameChanged);
    connect(&document, &document::Document::failed, this, &FileDesk::told);
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
    m_document.newDocument();
    emit told({});
    emit nameChanged();
}

void FileDesk::openAsked()
{
    const auto files = QFileDialog::getOpenFileNames(
        m_window, tr("Open"), m_settings.value(folderKey).toString(),
        tr("MeritDesk documents (*.meritdesk);;Scripting input (*.json);;All files (*)"));
    if (!files.isEmpty())
        open(files);
}

bool FileDesk::save()
{
    return path().isEmpty() ? saveAs() : saveTo(path());
}

bool FileDesk::saveAs()
{
    const auto folder = m_settings.value(folderKey).toString();
    const auto suggestion = (folder.isEmpty() ? QString() : folder + QLatin1Char('/')) + name() + ending;
    auto chosen = QFileDialog::getSaveFileName(m_window, tr("Save as"), suggestion,
                                               tr("MeritDesk documents (*.meritdesk)"));
    if (chosen.isEmpty())
        return false;
    if (!chosen.endsWith(ending))
        chosen += ending;
    return saveTo(chosen);
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
