// Whatever bytes a file has, opening it never crashes: it opens or says why not. The first byte chooses
// whether the rest is a document, a journal or a series.
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>

#include "document/document.h"
#include "document/file/series_blob.h"
#include "document/journal/journal_record.h"

namespace {

void openDocument(const QByteArray& bytes)
{
    static int count = 0;
    static char name[] = "fuzz_document";
    static char* arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments); // the database driver asks for one
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.meritdesk"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        return;
    file.close();
    meritdesk::document::Document document;
    if (!document.open(path))
        return;
    for (const auto& [title, data] : document.scenario().retail->profiles)
        static_cast<void>(data.hours->empty());
    if (!document.save())
        return;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size - 1));
    if (data[0] % 3 == 0)
        openDocument(bytes);
    else if (data[0] % 3 == 1)
        static_cast<void>(meritdesk::document::readJournal(bytes));
    else if (const auto series = meritdesk::document::readSeries(bytes))
        if (meritdesk::document::readSeries(meritdesk::document::writeSeries(*series)) != series)
            __builtin_trap();
    return 0;
}
