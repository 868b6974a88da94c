#include "items/power_board.h"

#include <algorithm>
#include <utility>

#include "core/scenario/auction_edits.h"

namespace meritdesk::items {

using auction::Quantity;
using auction::Side;

PowerBoard::PowerBoard(document::Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_run(this)
{
    connect(&m_document, &document::Document::changed, this, &PowerBoard::take);
    connect(&m_run, &document::RunBase::finished, this, &PowerBoard::land);
    connect(&m_run, &document::RunBase::stopped, this, &PowerBoard::computed);
    m_book = m_document.scenario().auction;
    m_question = {};
    if (hasCase()) {
        m_pivotal = marketpower::pivotalSellers(*m_book);
        m_question = firstQuestion(*m_book, m_pivotal);
        start();
    }
}

bool PowerBoard::isTelling(const auction::Book& book)
{
    const auto has = [&book](Side side) {
        return std::any_of(book.orders.begin(), book.orders.end(),
                           [side](const auto& order) { return order.side == side; });
    };
    return has(Side::Sell) && (book.options.demand || has(Side::Buy));
}

/// Another book: the question stays as far as it fits, so that an undo shows the same again.
void PowerBoard::take()
{
    const auto& book = m_document.scenario().auction;
    if (m_book.sameAs(book))
        return;
    m_book = book;
    m_pivotal = marketpower::pivotalSellers(*m_book);
    if (!hasCase()) {
        m_run.cancel();
        m_study = std::make_shared<PowerStudy>();
        m_question = {};
        emit changed();
        emit computed();
        return;
    }
    if (!questionFindings(*m_book, m_question).empty())
        m_question = firstQuestion(*m_book, m_pivotal);
    start();
}

void PowerBoard::start()
{
    m_run.start([book = m_book, question = m_question](const Progress& progress) {
        return std::shared_ptr<const PowerStudy>(
            std::make_shared<PowerStudy>(studyPower(book, question, progress)));
    });
    emit changed();
}

void PowerBoard::land()
{
    m_study = *m_run.result();
    if (valid()) {
        const auto wanted = std::exchange(m_wanted, std::nullopt);
        m_at = m_study->sweep().best;
        if (wanted) {
            const auto step = m_study->question.step.mantissa();
            const auto at = static_cast<std::size_t>((wanted->mantissa() + step / 2) / step);
            m_at = std::min(at, m_study->sweep().points.size() - 1);
        }
        fillStates();
    }
    emit computed();
}

std::vector<Finding> PowerBoard::ask(const PowerQuestion& question)
{
    if (question == m_question)
        return {};
    if (auto findings = questionFindings(*m_book, question); !findings.empty())
        return findings;
    // Another cure or number leaves the eye where it is; another seller or way starts at its best point.
    if (valid() && question.seller == m_question.seller && question.how == m_question.how
        && question.rule == m_question.rule)
        m_wanted = withheldInView();
    m_question = question;
    start();
    return {};
}

void PowerBoard::askSeller(const std::string& seller)
{
    auto question = firstQuestion(*m_book, m_pivotal, seller);
    question.rule = m_question.rule;
    question.how = m_question.how;
    question.cure = m_question.cure;
    question.cap = m_question.cap;
    question.share = m_question.share;
    ask(question);
}

Quantity PowerBoard::withheldInView() const
{
    return valid() ? m_study->sweep().points[m_at].withheld : Quantity();
}

void PowerBoard::look(std::size_t at)
{
    if (!valid())
        return;
    at = std::min(at, m_study->sweep().points.size() - 1);
    if (at == m_at)
        return;
    m_at = at;
    fillStates();
    emit moved();
}

void PowerBoard::lookAt(Quantity quantity)
{
    if (!valid() || quantity.mantissa() < 0)
        return;
    const auto step = m_study->question.step.mantissa();
    look(static_cast<std::size_t>((quantity.mantissa() + step / 2) / step));
}

void PowerBoard::lookAtBest()
{
    if (valid())
        look(m_study->sweep().best);
}

void PowerBoard::fillStates()
{
    const auto amount = withheldInView();
    m_states = {stateOf(*m_study, Quantity(), PowerCure::None), stateOf(*m_study, amount, PowerCure::None),
                stateOf(*m_study, amount, PowerCure::Cap), stateOf(*m_study, amount, PowerCure::Reference)};
    m_screened = screenPower(*m_study, m_states[0], m_states[1]);
}

bool PowerBoard::applyWithheld()
{
    finish();
    if (!valid() || m_at == 0)
        return false;
    auto edit = scenario::replaceBook(state(PowerCase::Withheld).offered.book);
    edit.key = "withhold-power";
    edit.facts = {{"participant", m_study->question.seller}, {"quantity", withheldInView().text()}};
    if (!m_document.apply(edit))
        return false;
    m_applied = m_book;
    emit changed();
    return true;
}

void PowerBoard::finish()
{
    if (m_run.isRunning())
        m_run.wait();
}

} // namespace meritdesk::items
