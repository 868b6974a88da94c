#include "items/prosumer_board.h"

#include <algorithm>

namespace meritdesk::items {

ProsumerBoard::ProsumerBoard(document::Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_run(this)
{
    connect(&m_document, &document::Document::changed, this, &ProsumerBoard::take);
    connect(&m_run, &document::RunBase::finished, this, &ProsumerBoard::land);
    connect(&m_run, &document::RunBase::stopped, this, &ProsumerBoard::computed);
    take();
}

void ProsumerBoard::take()
{
    const auto& now = m_document.scenario();
    const bool same = m_input.sameAs(now.prosumer);
    if (same && m_setting.auction.sameAs(now.auction))
        return;
    const bool otherLength = m_input->intervals.size() != now.prosumer->intervals.size();
    m_input = now.prosumer;
    m_setting.input = now.prosumer;
    m_setting.auction = now.auction;
    if (otherLength) {
        m_setting.interval.reset();
        m_dayChosen = false;
        m_day = 0;
    }
    if (!hasCase()) {
        if (same)
            return; // an auction without a plant
        m_run.cancel();
        m_worked = std::make_shared<WorkedProsumer>();
        emit changed();
        emit computed();
        return;
    }
    start();
    emit changed();
}

void ProsumerBoard::start()
{
    m_run.start([setting = m_setting](const Progress& progress) { return workOut(setting, progress); });
}

void ProsumerBoard::land()
{
    m_worked = *m_run.result();
    if (!m_dayChosen && valid())
        m_day = m_worked->interval / static_cast<std::size_t>(input().perDay);
    emit computed();
}

std::size_t ProsumerBoard::days() const
{
    const auto perDay = static_cast<std::size_t>(input().perDay);
    return (input().intervals.size() + perDay - 1) / perDay;
}

std::pair<std::size_t, std::size_t> ProsumerBoard::spanOf(std::size_t day) const
{
    const auto perDay = static_cast<std::size_t>(input().perDay);
    const auto all = input().intervals.size();
    return {std::min(all, day * perDay), std::min(all, (day + 1) * perDay)};
}

void ProsumerBoard::showDay(std::size_t day)
{
    if (day >= days())
        return;
    m_dayChosen = true;
    if (day == m_day)
        return;
    m_day = day;
    emit dayChanged();
}

void ProsumerBoard::showInterval(std::optional<std::size_t> interval)
{
    if (m_setting.interval == interval || !hasCase())
        return;
    m_setting.interval = interval;
    m_dayChosen = m_dayChosen || interval.has_value();
    start();
    emit changed();
}

void ProsumerBoard::finish()
{
    if (m_run.isRunning())
        m_run.wait();
}

} // namespace meritdesk::items
