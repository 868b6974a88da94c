// A program for tests that need another process: one that is killed while it edits and saves, or one whose
// disk is full. It tells what it does on standard output, a line each.
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QObject>
#include <QRandomGenerator>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sched.h>
#include <string>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include "document/document.h"
#include "tests/document/plain_parts.h"

namespace {

using namespace meritdesk;
using document::Document;

void say(const std::string& line)
{
    const std::string whole = line + '\n'; // one write: a kill never leaves half a line
    if (::write(STDOUT_FILENO, whole.data(), whole.size()) < 0)
        std::exit(3);
}

std::string now()
{
    return std::to_string(QDateTime::currentMSecsSinceEpoch());
}

/// Edits as fast as a very fast typist and saves now and then, for ever.
int editForEver(const QString& folder)
{
    Document document(
        {.recoveryFolder = folder + QStringLiteral("/recovery"), .parts = document::plainParts()});
    if (!document.saveAs(folder + QStringLiteral("/a.meritdesk")))
        return 2;
    say("saved 0");
    for (int i = 1;; ++i) {
        document.apply(document::rename(std::to_string(i), "title"));
        if (i % 50 == 0)
            document.apply(document::setProfile("p", document::readings(i, 500)));
        say("edit " + std::to_string(i) + ' ' + now());
        if (QRandomGenerator::global()->bounded(60) == 0) {
            if (!document.save())
                return 2;
            say("saved " + std::to_string(i));
        }
        QThread::msleep(4);
    }
}

bool put(const char* file, const std::string& text)
{
    QFile stream(QString::fromLatin1(file));
    return stream.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
           && stream.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
}

/// A small file system of our own, where the kernel lets a program have one; else a small limit on files.
std::string makeSmallDisk(const char* folder)
{
    const auto user = std::to_string(::getuid());
    const auto group = std::to_string(::getgid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && put("/proc/self/setgroups", "deny")
        && put("/proc/self/uid_map", "0 " + user + " 1") && put("/proc/self/gid_map", "0 " + group + " 1")
        && ::mount("tmpfs", folder, "tmpfs", 0, "size=256k") == 0)
        return "small-disk";
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{200'000, 200'000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    return "small-files";
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

retail::HourlySeries noise()
{
    retail::HourlySeries series;
    for (int i = 0; i < 100'000; ++i)
        series.kwh.push_back(static_cast<Int128>(QRandomGenerator::global()->generate64()));
    return series;
}

int fillDisk(const QString& folder, const std::string& means)
{
    say(means);
    const QString path = folder + QStringLiteral("/a.meritdesk");
    Document document(
        {.recoveryFolder = folder + QStringLiteral("/recovery"), .parts = document::plainParts()});
    QObject::connect(&document, &Document::failed,
                     [](const auto& findings) { say("failed " + document::codes(findings)); });
    document.apply(document::rename("small"));
    say("first " + document::codes(document.saveAs(path)));
    const auto before = bytesOf(path);
    document.apply(document::setProfile("big", noise()));
    document.flushJournal();
    QCoreApplication::processEvents();
    say("second " + document::codes(document.save()));
    say(bytesOf(path) == before && !before.isEmpty() ? "file kept" : "file lost");
    say(document.isModified() && document.scenario().retail->profiles.contains("big") ? "work kept"
                                                                                      : "work lost");
    const auto left = QDir(folder).entryList({QStringLiteral("*.saving")}, QDir::Files | QDir::Hidden);
    say(left.isEmpty() ? "clean" : "litter");
    document.undoStack().undo();
    document.apply(document::rename("still small"));
    say("third " + document::codes(document.save()));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 1;
    const std::string mode = argv[1];
    const auto means =
        mode == "full-disk" ? makeSmallDisk(argv[2]) : std::string(); // before any thread is there
    const QCoreApplication application(argc, argv);
    const auto folder = QFile::decodeName(argv[2]);
    return mode == "full-disk" ? fillDisk(folder, means) : editForEver(folder);
}
