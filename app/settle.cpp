#include "app/settle.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

#include "document/run_base.h"
#include "views/page.h"

namespace meritdesk::app {

namespace {

constexpr int beat = 20;      ///< ms between two looks
constexpr int quietBeats = 3; ///< so many looks without running work count as settled
constexpr int mostBeats = 60'000 / beat;

bool isBusy(views::Page& page)
{
    const auto runs = page.runs();
    return std::any_of(runs.begin(), runs.end(), [](const auto* run) { return run->isRunning(); });
}

} // namespace

void settle(views::Page& page)
{
    QEventLoop loop;
    QTimer timer;
    int quiet = 0;
    int beats = 0;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        quiet = isBusy(page) ? 0 : quiet + 1;
        if (quiet >= quietBeats || ++beats >= mostBeats)
            loop.quit();
    });
    timer.start(beat);
    loop.exec();
}

} // namespace meritdesk::app
