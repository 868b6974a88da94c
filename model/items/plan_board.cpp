#include "items/plan_board.h"

#include <algorithm>

#include "core/retail/forecast/plan_months.h"
#include "core/scenario/retail_edits.h"
#include "formats/imports/calendar_data.h"

namespace meritdesk::items {

namespace {

/// The Monday of the week with the largest deviation of a method; of the middle of the history without one.
std::size_t tellingWeek(const PlanStudy& study, std::size_t method)
{
    const auto& days = study.history.days;
    const auto& worst = study.methods[method].score.worst;
    auto day = days.size() / 2;
    if (!worst.empty())
        day =
            static_cast<std::size_t>(std::lower_bound(days.begin(), days.end(), worst.front().day,
                                                      [](const auto& each, Day at) { return each.day < at; })
                                     - days.begin());
    while (day > 0 && std::chrono::weekday(days[day].day) != std::chrono::Monday)
        --day;
    return day;
}

} // namespace

PlanBoard::PlanBoard(document::Document& document, SiteChoice& site, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_choice(site)
{
    connect(&document, &document::Document::changed, this, &PlanBoard::take);
    connect(&site, &SiteChoice::changed, this, &PlanBoard::take);
    connect(&m_studyRun, &document::RunBase::finished, this, &PlanBoard::land);
    connect(&m_outlookRun, &document::RunBase::finished, this, [this] {
        m_outlook = *m_outlookRun.result();
        emit changed();
    });
    for (auto* run : runs())
        connect(run, &document::RunBase::stopped, this, &PlanBoard::changed);
    take();
}

void PlanBoard::take()
{
    const auto& input = m_document.scenario().retail;
    const auto site = m_choice.in(input->sites.size());
    if (m_input.sameAs(input) && site == m_site)
        return;
    m_input = input;
    m_site = site;
    m_outlookRun.cancel();
    if (input->sites.empty() || input->months.empty()) {
        m_studyRun.cancel();
        m_study = std::make_shared<PlanStudy>();
        m_outlook.reset();
    } else {
        m_studyRun.start([input, site](const Progress& progress) {
            return studyPlans(input, site, imports::russianCalendar(), progress);
        });
    }
    emit changed();
}

void PlanBoard::land()
{
    const bool another = !m_study->valid() || m_study->history.days != (*m_studyRun.result())->history.days;
    m_study = *m_studyRun.result();
    m_outlook.reset();
    if (another && m_study->valid())
        showSpan({tellingWeek(*m_study, method()), m_span.days});
    if (m_study->valid())
        m_outlookRun.start([study = m_study](const Progress& progress) {
            return outlookOf(study, {}, imports::russianCalendar(), progress);
        });
    emit changed();
}

std::size_t PlanBoard::method() const
{
    const auto& methods = m_study->methods;
    if (m_method && *m_method < methods.size())
        return *m_method;
    const auto deviation = [](const StudiedMethod& method) {
        return Integer(method.score.sums.over + method.score.sums.under);
    };
    const auto best = std::min_element(methods.begin(), methods.end(), [&](const auto& a, const auto& b) {
        return deviation(a) < deviation(b);
    });
    return best == methods.end() ? 0 : static_cast<std::size_t>(best - methods.begin());
}

void PlanBoard::chooseMethod(std::size_t method)
{
    if (method == this->method() || method >= m_study->methods.size())
        return;
    m_method = method;
    emit changed();
}

void PlanBoard::showSpan(PlanSpan span)
{
    const auto all = m_study->history.days.size();
    if (all == 0)
        return;
    span.days = std::min(std::max<std::size_t>(span.days, 1), all);
    span.first = std::min(span.first, all - span.days);
    if (span == m_span)
        return;
    m_span = span;
    emit changed();
}

void PlanBoard::chooseAxis(std::size_t axis)
{
    if (axis == m_axis)
        return;
    m_axis = axis;
    emit changed();
}

bool PlanBoard::adopt()
{
    finish();
    if (!m_study->valid())
        return false;
    auto plan = retail::forecast::adoptedPlan(m_study->history, m_study->methods[method()].plan);
    if (!plan) {
        emit refused({error("forecast-plan-too-fine", "plan")});
        return false;
    }
    m_method = method(); // what was adopted stays in view
    return m_document.apply(scenario::setPlan(m_site, std::move(plan)));
}

bool PlanBoard::isAdopted() const
{
    const auto& sites = m_document.scenario().retail->sites;
    if (!m_study->valid() || m_site >= sites.size() || !sites[m_site].plan)
        return false;
    return *sites[m_site].plan
           == retail::forecast::adoptedPlan(m_study->history, m_study->methods[method()].plan);
}

void PlanBoard::finish()
{
    if (m_studyRun.isRunning())
        m_studyRun.wait();
    if (m_outlookRun.isRunning())
        m_outlookRun.wait();
}

} // namespace meritdesk::items
