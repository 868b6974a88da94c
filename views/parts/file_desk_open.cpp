#include <QFileInfo>

#include "document/document.h"
#include "views/parts/file_desk.h"
#include "views/parts/samples.h"

namespace meritdesk::views {

void FileDesk::open(const QStringList& files)
{
    for (const auto& file : files)
        emit told({error("unknown-file-kind", {}, {{"file", QFileInfo(file).fileName().toStdString()}})});
}

void FileDesk::openSample(const QString& id)
{
    const auto sample = findSample(id);
    if (!sample || !mayLeave())
        return;
    emit told({error("unknown-file-kind", {}, {{"file", sample->file.toStdString()}})});
}

void FileDesk::importAsked()
{
}

void FileDesk::paste()
{
}

bool FileDesk::saveTo(const QString& path)
{
    setPath(path);
    m_document.undoStack().setClean();
    return true;
}

} // namespace meritdesk::views
