#pragma once

#include <QObject>

#include <memory>
#include <utility>

#include "core/balance/insight/party_book.h"
#include "document/run.h"
#include "items/balance_board.h"

namespace meritdesk::items {

/// What an insight is asked about: a settlement, kept alive, with the party and the periods in view.
class InsightSource
{
public:
    InsightSource(SettledBalancePtr settled, balance::insight::Scope scope)
        : m_settled(std::move(settled))
        , m_scope(scope)
    {
    }

    [[nodiscard]] const SettledBalance& settled() const { return *m_settled; }

    [[nodiscard]] const balance::Case& input() const { return *m_settled->input; }

    [[nodiscard]] const balance::insight::Scope& scope() const { return m_scope; }

    /// The party's money by period; holds on to this source.
    [[nodiscard]] balance::insight::PartyBook book() const
    {
        return {*m_settled->input, *m_settled->settlement, m_scope};
    }

private:
    SettledBalancePtr m_settled;
    balance::insight::Scope m_scope;
};

/// Asks anew whenever the board shows another settlement, party or month; answers off the GUI thread.
class InsightAsker : public QObject
{
    Q_OBJECT

public:
    explicit InsightAsker(BalanceBoard& board, QObject* parent = nullptr);

    [[nodiscard]] BalanceBoard& board() const { return m_board; }

    [[nodiscard]] virtual document::RunBase& run() = 0;

    /// Blocks until the board and the answer have landed; for pictures, files and tests.
    virtual void finish() = 0;

    /// Asks now; without a valid settlement there is no answer.
    void ask();

signals:
    /// The answer is another one, or gone.
    void answered();

protected:
    virtual void start(const InsightSource& source) = 0;
    virtual void drop() = 0;

private:
    BalanceBoard& m_board;
};

/// An insight of one kind.
template <class Answer>
class Insight final : public InsightAsker
{
public:
    using Work = std::function<Answer(const InsightSource&, const Progress&)>;
    using AnswerPtr = std::shared_ptr<const Answer>;

    Insight(BalanceBoard& board, Work work, QObject* parent = nullptr)
        : InsightAsker(board, parent)
        , m_work(std::move(work))
        , m_run(this)
    {
        connect(&m_run, &document::RunBase::finished, this, [this] {
            m_answer = *m_run.result();
            emit answered();
        });
        ask();
    }

    /// The last answer; null before the first one and while nothing is settled.
    [[nodiscard]] const AnswerPtr& answer() const { return m_answer; }

    /// Asks another question from now on.
    void setWork(Work work)
    {
        m_work = std::move(work);
        ask();
    }

    [[nodiscard]] document::RunBase& run() override { return m_run; }

    void finish() override
    {
        board().finish();
        if (m_run.isRunning())
            m_run.wait();
    }

private:
    void start(const InsightSource& source) override
    {
        m_run.start([work = m_work, source](const Progress& progress) {
            return AnswerPtr(std::make_shared<const Answer>(work(source, progress)));
        });
    }

    void drop() override
    {
        m_run.cancel();
        m_answer.reset();
        emit answered();
    }

    Work m_work;
    AnswerPtr m_answer = {};
    document::Run<AnswerPtr> m_run;
};

} // namespace meritdesk::items
