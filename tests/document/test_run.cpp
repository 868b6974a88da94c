#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <gtest/gtest.h>
#include <stdexcept>

#include "document/run.h"

namespace meritdesk::document {

namespace {

/// Work that goes on until it is told to stop, and counts that it did.
struct Endless
{
    QSemaphore begun;
    QSemaphore stopped;
    std::atomic<int> looks = 0;

    int operator()(const Progress& progress)
    {
        begun.release();
        while (goOn(progress, 0.5)) {
            ++looks;
            QThread::usleep(100);
        }
        stopped.release();
        return -1;
    }
};

} // namespace

TEST(Run, LandsItsResultWithOneFinishedOnTheThreadThatStartedIt)
{
    document::Run<int> run;
    QSignalSpy started(&run, &RunBase::started);
    QSignalSpy finished(&run, &RunBase::finished);
    const QThread* landedOn = nullptr;
    QObject::connect(&run, &RunBase::finished, [&] { landedOn = QThread::currentThread(); });
    const QThread* workedOn = nullptr;
    run.start([&workedOn](const Progress&) {
        workedOn = QThread::currentThread();
        return 42;
    });
    EXPECT_TRUE(run.isRunning());
    EXPECT_FALSE(run.result());
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(run.result(), 42);
    EXPECT_FALSE(run.isRunning());
    EXPECT_EQ(started.count(), 1);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(landedOn, QThread::currentThread());
    EXPECT_NE(workedOn, QThread::currentThread());
}

TEST(Run, OnlyTheLastOfManyStartsLands)
{
    document::Run<int> run;
    QSignalSpy finished(&run, &RunBase::finished);
    QSignalSpy stopped(&run, &RunBase::stopped);
    std::vector<int> landed;
    QObject::connect(&run, &RunBase::finished, [&] { landed.push_back(run.result().value_or(-1)); });
    for (int i = 0; i < 200; ++i) {
        run.start([i](const Progress&) { return i; });
        if (i % 20 == 0)
            QTest::qWait(1); // some land in between: each of them was the last when it did
    }
    ASSERT_TRUE(finished.wait());
    QTest::qWait(50);
    EXPECT_EQ(landed.back(), 199);
    EXPECT_TRUE(std::is_sorted(landed.begin(), landed.end()));
    EXPECT_EQ(std::adjacent_find(landed.begin(), landed.end()), landed.end());
    EXPECT_EQ(stopped.count(), 0);
}

TEST(Run, AnOlderResultNeverLandsThoughItsWorkEndedAfterTheNextStart)
{
    document::Run<int> run;
    QSignalSpy finished(&run, &RunBase::finished);
    QSemaphore gate;
    QSemaphore begun;
    run.start([&](const Progress&) {
        begun.release();
        gate.acquire();
        return 1; // does not look at its Progress: its value comes late all the same
    });
    begun.acquire();
    run.start([](const Progress&) { return 2; });
    gate.release();
    ASSERT_TRUE(finished.wait());
    QTest::qWait(20);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(run.result(), 2);
}

TEST(Run, AResultThatWaitsInTheEventQueueIsDroppedByTheNextStart)
{
    document::Run<int> run;
    QSignalSpy finished(&run, &RunBase::finished);
    QSemaphore done;
    run.start([&](const Progress&) {
        done.release();
        return 1;
    });
    done.acquire();
    QThread::msleep(20); // the finished event of the first is now posted, not delivered
    run.start([](const Progress&) { return 2; });
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(run.result(), 2);
}

TEST(Run, CancelStopsTheWorker)
{
    Endless endless;
    document::Run<int> run;
    QSignalSpy finished(&run, &RunBase::finished);
    QSignalSpy stopped(&run, &RunBase::stopped);
    run.start(std::ref(endless));
    endless.begun.acquire();
    run.cancel();
    EXPECT_FALSE(run.isRunning());
    EXPECT_TRUE(endless.stopped.tryAcquire(1, 2000));
    const int looks = endless.looks;
    QTest::qWait(20);
    EXPECT_EQ(endless.looks, looks);
    EXPECT_EQ(finished.count(), 0);
    EXPECT_EQ(stopped.count(), 1);
    EXPECT_FALSE(run.result());
}

TEST(Run, StartingAnewStopsTheFormerWorker)
{
    Endless endless;
    document::Run<int> run;
    QSignalSpy finished(&run, &RunBase::finished);
    run.start(std::ref(endless));
    endless.begun.acquire();
    run.start([](const Progress&) { return 7; });
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(endless.stopped.available(), 1);
    EXPECT_EQ(run.result(), 7);
}

TEST(Run, DestroyingStopsTheWorkerAndWaitsForIt)
{
    Endless endless;
    {
        document::Run<int> run;
        run.start(std::ref(endless));
        endless.begun.acquire();
    }
    EXPECT_EQ(endless.stopped.available(), 1);
}

TEST(Run, AResultIsStaleFromTheNextStartUntilTheNextLanding)
{
    document::Run<int> run;
    QSignalSpy finished(&run, &RunBase::finished);
    run.start([](const Progress&) { return 1; });
    EXPECT_FALSE(run.isStale()); // nothing on show yet
    ASSERT_TRUE(finished.wait());
    EXPECT_FALSE(run.isStale());
    run.start([](const Progress&) { return 2; });
    EXPECT_TRUE(run.isStale());
    EXPECT_EQ(run.result(), 1);
    run.cancel();
    EXPECT_TRUE(run.isStale());
    EXPECT_EQ(run.result(), 1);
    run.start([](const Progress&) { return 3; });
    ASSERT_TRUE(finished.wait());
    EXPECT_FALSE(run.isStale());
    EXPECT_EQ(run.result(), 3);
}

TEST(Run, TellsTheShareDone)
{
    document::Run<int> run;
    QSignalSpy progress(&run, &RunBase::progress);
    QSignalSpy finished(&run, &RunBase::finished);
    run.start([](const Progress& tell) {
        for (int i = 1; i <= 4 && goOn(tell, i / 4.0); ++i)
            QThread::msleep(60); // Qt passes on at most 25 values a second
        return 0;
    });
    ASSERT_TRUE(finished.wait());
    ASSERT_GE(progress.count(), 3);
    double last = 0;
    for (const auto& arguments : progress) {
        const double share = arguments.first().toDouble();
        EXPECT_GE(share, last);
        last = share;
    }
    EXPECT_DOUBLE_EQ(last, 1.0);
}

TEST(Run, WorkThatThrowsStopsWithoutAResult)
{
    document::Run<int> run;
    QSignalSpy stopped(&run, &RunBase::stopped);
    run.start([](const Progress&) -> int { throw std::runtime_error("out of luck"); });
    ASSERT_TRUE(stopped.wait());
    EXPECT_FALSE(run.isRunning());
    EXPECT_FALSE(run.result());
}

TEST(Run, WaitLandsWithoutAnEventLoop)
{
    document::Run<int> run;
    QSignalSpy finished(&run, &RunBase::finished);
    run.start([](const Progress&) { return 5; });
    run.wait();
    EXPECT_EQ(run.result(), 5);
    EXPECT_EQ(finished.count(), 1);
    QTest::qWait(20);
    EXPECT_EQ(finished.count(), 1);
}

} // namespace meritdesk::document
