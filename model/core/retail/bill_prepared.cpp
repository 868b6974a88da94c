#include "core/retail/bill_prepared.h"

#include <algorithm>
#include <atomic>
#include <thread>

#include "core/listed.h"
#include "core/retail/bill_month.h"
#include "core/retail/categories.h"
#include "core/retail/quick_months.h"
#include "core/retail/year.h"

namespace meritdesk::retail {

namespace {

constexpr std::size_t sitesATurn = 16;

/// Sites handed out in small turns to whoever asks next; each has its own place in the result.
class Portfolio
{
public:
    Portfolio(const PreparedCase& prepared, const ProductionCalendar& calendar)
        : m_prepared(prepared)
        , m_calendar(calendar)
        , m_bills(prepared.sites.size())
    {
    }

    /// Bills turn after turn until all are done or somebody said stop.
    void work(const Progress& progress)
    {
        while (!m_stopped) {
            const auto from = m_next.fetch_add(sitesATurn);
            if (from >= m_bills.size())
                return;
            if (!goOn(progress, static_cast<double>(from) / static_cast<double>(m_bills.size())))
                m_stopped = true;
            for (auto site = from; site < std::min(from + sitesATurn, m_bills.size()) && !m_stopped; ++site)
                m_bills[site] = billSite(m_prepared, site, m_calendar);
        }
    }

    [[nodiscard]] bool stopped() const { return m_stopped; }

    [[nodiscard]] std::vector<SiteBill> take() { return std::move(m_bills); }

private:
    const PreparedCase& m_prepared;
    const ProductionCalendar& m_calendar;
    std::vector<SiteBill> m_bills;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_stopped = false;
};

} // namespace

SiteBill billSite(const PreparedCase& prepared, std::size_t site, const ProductionCalendar& calendar)
{
    const auto& from = prepared.sites[site];
    const auto& input = *from.input;
    const auto* current = input.currentCategory ? listed(categories, *input.currentCategory) : nullptr;
    const auto& decision = prepared.input->tariffDecision;
    if (prepared.input->detail == Detail::Year)
        if (const auto months = quickMonths(prepared, site))
            return {.site = input.name, .year = yearOf(*months, current, decision, calendar)};
    SiteBill bill{.site = input.name};
    const bool keepLines = prepared.input->detail == Detail::Full;
    for (std::size_t month = 0; month < from.months.size(); ++month)
        bill.months.push_back(billMonth(input, prepared.tariffs[month], from.months[month], keepLines));
    bill.year = yearOf(bill.months, current, decision, calendar);
    if (prepared.input->detail == Detail::Year)
        bill.months.clear();
    return bill;
}

Result<std::vector<SiteBill>> billPrepared(const PreparedCase& prepared, const ProductionCalendar& calendar,
                                           const Progress& progress)
{
    Portfolio portfolio(prepared, calendar);
    const auto turns = prepared.sites.size() / sitesATurn;
    const auto helpers = std::min<std::size_t>(turns, std::max(1U, std::thread::hardware_concurrency()) - 1);
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < helpers; ++i)
        threads.emplace_back([&portfolio] { portfolio.work({}); });
    portfolio.work(progress);
    threads.clear();
    if (portfolio.stopped())
        return error("cancelled", "");
    return portfolio.take();
}

} // namespace meritdesk::retail
