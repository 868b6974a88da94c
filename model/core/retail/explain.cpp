#include "core/retail/explain.h"

#include <array>

#include "core/listed.h"
#include "core/retail/bill_prepared.h"
#include "core/retail/categories.h"
#include "core/retail/explain_month.h"
#include "core/retail/explain_year.h"
#include "core/retail/one_site.h"

namespace meritdesk::retail {

namespace {

/// The case with one site, its working days as they were billed with.
Case billedSite(const Case& input, const CaseBill& bill, std::size_t site)
{
    auto one = oneSite(input, site);
    for (std::size_t i = 0; i < one.months.size() && i < bill.workingDays.size(); ++i)
        one.months[i].workingDays = bill.workingDays[i];
    return one;
}

} // namespace

struct SiteExplainer::Data
{
    Case input = {};
    std::optional<PreparedCase> prepared = {};
    SiteBill bill = {};
};

SiteExplainer::SiteExplainer(const Case& input, const CaseBill& bill, std::size_t site)
    : m_data(std::make_unique<Data>())
{
    if (site >= input.sites.size())
        return;
    m_data->input = billedSite(input, bill, site);
    auto prepared = prepare(m_data->input, {});
    if (!prepared)
        return;
    m_data->prepared = std::move(prepared).value();
    m_data->bill = billSite(*m_data->prepared, 0, {});
}

SiteExplainer::~SiteExplainer() = default;

std::optional<Derivation> SiteExplainer::explain(const Subject& subject) const
{
    if (!m_data->prepared)
        return std::nullopt;
    if (!subject.month)
        return explainYear(m_data->bill, subject);
    const auto index = *subject.month;
    if (index >= m_data->bill.months.size())
        return std::nullopt;
    const auto& site = m_data->prepared->sites.front();
    const auto month = monthContext(*site.input, m_data->prepared->tariffs[index], site.months[index]);
    return explainMonth(*m_data->prepared->input, month, m_data->bill.months[index], subject);
}

std::optional<Derivation> explain(const Case& input, const CaseBill& bill, const Subject& subject)
{
    return SiteExplainer(input, bill, subject.site).explain(subject);
}

} // namespace meritdesk::retail
