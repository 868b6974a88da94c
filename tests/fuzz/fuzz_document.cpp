// Whatever bytes a file has, opening it never crashes: it opens or says why not. The first byte chooses
// whether the rest is a document, a journal, a series or the text of a part.
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>

#include "document/document.h"
#include "document/file/file_header.h"
#include "document/file/schema.h"
#include "document/file/series_blob.h"
#include "document/journal/journal_record.h"
#include "document/parts/content_encoder.h"
#include "document/parts/scenario_parts.h"

namespace {

using namespace meritdesk::document;

/// The seal keeps changed bytes out; made anew, it lets them reach what reads behind it.
void sealAnew(const QString& path)
{
    if (!readFileHeader(path))
        return;
    Database database(path, Database::Access::Write);
    seal(database);
}

/// A text that a part takes says the same when it is written and read again.
void readPart(const Part& part, const std::string& text)
{
    const auto take = [](const std::string&) { return SharedSeries(); };
    const auto decode = [&](const std::string& bytes) {
        return decodeContent({.parts = {{std::string(part.id), {bytes, {}}}}}, scenarioParts(), take);
    };
    const auto content = decode(text);
    if (!content)
        return;
    const auto put = [](const SharedSeries&) { return std::string("key"); };
    const auto written = part.encode(content->scenario, put);
    const auto again = decode(written);
    if (!again || part.encode(again->scenario, put) != written)
        __builtin_trap();
}

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
    sealAnew(path);
    Document document;
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
    const auto parts = scenarioParts();
    if (data[0] % 4 == 0)
        openDocument(bytes);
    else if (data[0] % 4 == 1)
        static_cast<void>(readJournal(bytes));
    else if (data[0] % 4 == 2)
        readPart(*parts[data[0] / 4U % parts.size()], bytes.toStdString());
    else if (const auto series = readSeries(bytes))
        if (readSeries(writeSeries(*series)) != series)
            __builtin_trap();
    return 0;
}
