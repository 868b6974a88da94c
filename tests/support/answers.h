#pragma once

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <deque>
#include <functional>
#include <gtest/gtest.h>

namespace meritdesk::tests {

/// A person at the desk: answers modal dialogs in the order in which they are expected. A dialog that nobody
/// expected fails the test and is dismissed, so that nothing hangs.
class Answers
{
public:
    Answers()
    {
        m_timer.setInterval(10);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start();
    }

    /// The next dialog is a D and is answered so. An answer that leaves it open expects the next one above
    /// it.
    template <class D>
    void expect(std::function<void(D&)> answer)
    {
        m_expected.push_back([answer = std::move(answer)](QWidget& shown) {
            auto* dialog = qobject_cast<D*>(&shown);
            if (dialog)
                answer(*dialog);
            return dialog != nullptr;
        });
    }

    /// Waits until every expected dialog has come and gone.
    [[nodiscard]] bool done()
    {
        return QTest::qWaitFor(
            [this] { return m_expected.empty() && QApplication::activeModalWidget() == nullptr; });
    }

private:
    void look()
    {
        auto* shown = QApplication::activeModalWidget();
        if (!shown || shown == m_answered)
            return giveUp(shown);
        m_answered = shown;
        m_since.restart();
        // Not out of the timer's own event: an answer may open the next dialog, which needs the timer.
        QTimer::singleShot(0, shown, [this, shown] { answer(shown); });
    }

    /// A dialog that stays open for long was not answered well.
    void giveUp(QWidget* shown)
    {
        if (!shown || m_since.elapsed() < 8000)
            return;
        ADD_FAILURE() << "a dialog does not close: " << shown->objectName().toStdString();
        m_since.restart();
        shown->close();
    }

    void answer(QWidget* shown)
    {
        if (!m_expected.empty()) {
            const auto expected = m_expected.front();
            m_expected.pop_front();
            if (expected(*shown))
                return;
        }
        ADD_FAILURE() << "unexpected dialog: " << shown->metaObject()->className() << " "
                      << shown->objectName().toStdString() << " " << shown->windowTitle().toStdString();
        shown->close();
    }

    QTimer m_timer;
    QPointer<QWidget> m_answered = {};
    QElapsedTimer m_since;
    std::deque<std::function<bool(QWidget&)>> m_expected = {};
};

} // namespace meritdesk::tests
