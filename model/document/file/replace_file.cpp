#include "document/file/replace_file.h"

#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace meritdesk::document {

namespace {

#ifdef Q_OS_UNIX

/// Hands the folder's entries to the disk, else a power failure may bring the old name back.
void syncFolder(const QString& folder)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open() is declared so
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return; // a folder that may be written but not read: the rename stands all the same
    ::fsync(handle);
    ::close(handle);
}

#else

void syncFolder(const QString&)
{
}

#endif

} // namespace

bool syncFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && syncHandle(file);
}

bool syncHandle(const QFile& file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return ::_commit(file.handle()) == 0;
#endif
}

bool replaceFile(const QString& from, const QString& to)
{
    std::error_code fault;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), fault);
    if (fault)
        return false;
    syncFolder(QFileInfo(to).absolutePath());
    return true;
}

} // namespace meritdesk::document
