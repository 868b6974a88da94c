#include <QApplication>
#include <QLocale>
#include <QMainWindow>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolBar>

#include <benchmark/benchmark.h>
#include <fstream>
#include <string>

#include "document/document.h"
#include "document/recent_files.h"
#include "views/main_window.h"
#include "views/parts/file_desk.h"
#include "views/parts/theme.h"

namespace {

using namespace meritdesk;

/// What the process holds in memory now, bytes.
double residentBytes()
{
    std::ifstream pages("/proc/self/statm");
    double whole = 0;
    double resident = 0;
    pages >> whole >> resident;
    return resident * 4096;
}

/// Everything a window works with.
struct Bench
{
    QTemporaryDir folder = {};
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    document::Document document = document::Document();
    document::RecentFiles recent{store};
    views::FileDesk files{document, recent, store};

    [[nodiscard]] views::Desk desk()
    {
        return {.document = document, .recent = recent, .files = files, .settings = store};
    }
};

void windowFirstPaint(benchmark::State& state)
{
    views::applyTheme(views::lightTheme());
    Bench bench;
    for (auto _ : state) {
        views::MainWindow window(bench.desk());
        benchmark::DoNotOptimize(window.grab());
    }
}

/// An empty window with a tool bar: what Qt itself takes.
void emptyWindow(benchmark::State& state)
{
    qApp->setStyleSheet({});
    for (auto _ : state) {
        QMainWindow window;
        window.resize(1280, 800);
        window.addToolBar(QStringLiteral("Tools"))->addAction(QStringLiteral("New"));
        benchmark::DoNotOptimize(window.grab());
    }
}

void windowMemory(benchmark::State& state)
{
    views::applyTheme(views::lightTheme());
    Bench bench;
    const auto before = residentBytes();
    double held = 0;
    for (auto _ : state) {
        views::MainWindow window(bench.desk());
        benchmark::DoNotOptimize(window.grab());
        held = residentBytes() - before;
    }
    state.counters["bytes"] = held;
}

BENCHMARK(windowFirstPaint)->Name("window/first-paint")->Unit(benchmark::kMillisecond);
BENCHMARK(emptyWindow)->Name("floor/window")->Unit(benchmark::kMillisecond);
BENCHMARK(windowMemory)->Name("window/memory")->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
