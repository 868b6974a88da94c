#include <QApplication>
#include <QLocale>

#include <benchmark/benchmark.h>

#include "tests/benchmarks/window.h"

/// Runs without a display: windows are painted into memory.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (meritdesk::bench::paintedWindow(QApplication::arguments()))
        return 0;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
