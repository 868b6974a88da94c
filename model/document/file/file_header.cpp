// The database header, sqlite.org/fileformat.html section 1.3; numbers have their highest byte first.
#include "document/file/file_header.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include "document/file/schema.h"

namespace meritdesk::document {

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype writeFormatAt = 18;
constexpr qsizetype readFormatAt = 19;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

template <class Number>
Number numberAt(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<Number>(header.constData() + offset);
}

/// A file as long as its own page count says; shorter ones were cut off by a full disk or a broken copy.
bool isWhole(const QByteArray& header, qint64 size)
{
    const auto written = numberAt<quint16>(header, pageSizeAt);
    const qint64 pageSize = written == 1 ? 65536 : written;
    const bool rollbackFormat = header[writeFormatAt] == 1 && header[readFormatAt] == 1;
    return rollbackFormat && pageSize >= 512 && size == pageSize * numberAt<quint32>(header, pageCountAt);
}

} // namespace

Result<FileHeader> readFileHeader(const QString& path)
{
    const auto name = path.toStdString();
    const auto refuse = [&name](const char* code, std::vector<Fact> more = {}) {
        more.insert(more.begin(), {"file", name});
        return error(code, name, std::move(more));
    };
    if (!QFileInfo(path).isFile())
        return refuse("document-missing");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse("document-unreadable", {{"reason", file.errorString().toStdString()}});
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize)
        return refuse("document-damaged");
    if (!header.startsWith(QByteArrayLiteral("SQLite format 3\0"))
        || numberAt<quint32>(header, applicationIdAt) != applicationId)
        return refuse("document-foreign");
    const auto version = numberAt<qint32>(header, userVersionAt);
    if (version > currentVersion())
        return refuse("document-newer",
                      {{"version", std::to_string(version)}, {"known", std::to_string(currentVersion())}});
    if (version < 1 || !isWhole(header, file.size()))
        return refuse("document-damaged");
    return FileHeader{version};
}

} // namespace meritdesk::document
