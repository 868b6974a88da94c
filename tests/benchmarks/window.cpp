#include "tests/benchmarks/window.h"

#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolBar>

#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <fstream>

#include "app/application.h"

namespace meritdesk::bench {

namespace {

constexpr auto* deskWindow = "--paint-desk";
constexpr auto* emptyWindow = "--paint-empty";

/// What the process holds in memory now, bytes.
double residentBytes()
{
    std::ifstream pages("/proc/self/statm");
    double whole = 0;
    double resident = 0;
    pages >> whole >> resident;
    return resident * 4096;
}

void report(const QPixmap& painted)
{
    // The size keeps the picture from being optimised away; both numbers are read by the parent.
    std::printf("%.0f %d\n", residentBytes(), painted.width());
    std::fflush(stdout);
}

void paintDesk()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    app::Application desk(store);
    desk.showWindow();
    QCoreApplication::sendPostedEvents();
    report(desk.window()->grab());
}

void paintEmpty()
{
    QMainWindow window;
    window.resize(1280, 800);
    window.addToolBar(QStringLiteral("Tools"))->addAction(QStringLiteral("New"));
    window.show();
    QCoreApplication::sendPostedEvents();
    report(window.grab());
}

/// A program started, its window painted, the program ended: what somebody waits for who opens it. Seconds of
/// the clock; `bytes` is what the program held when the window stood.
void startProgram(benchmark::State& state, const char* window)
{
    double bytes = 0;
    for (auto _ : state) {
        QProcess program;
        const auto begin = std::chrono::steady_clock::now();
        program.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(window)});
        if (!program.waitForFinished() || program.exitCode() != 0) {
            state.SkipWithError("the window was not painted");
            break;
        }
        state.SetIterationTime(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        bytes = program.readAllStandardOutput().split(' ').value(0).toDouble();
    }
    state.counters["bytes"] = bytes;
}

void asked(benchmark::internal::Benchmark* one)
{
    one->UseManualTime()->Unit(benchmark::kMillisecond);
}

BENCHMARK_CAPTURE(startProgram, desk, deskWindow)->Name("window/first-paint")->Apply(asked);
BENCHMARK_CAPTURE(startProgram, memory, deskWindow)->Name("window/memory")->Apply(asked)->Iterations(1);
BENCHMARK_CAPTURE(startProgram, empty, emptyWindow)->Name("floor/window")->Apply(asked);

} // namespace

bool paintedWindow(const QStringList& words)
{
    if (words.contains(QLatin1String(deskWindow)))
        paintDesk();
    else if (words.contains(QLatin1String(emptyWindow)))
        paintEmpty();
    else
        return false;
    return true;
}

} // namespace meritdesk::bench
