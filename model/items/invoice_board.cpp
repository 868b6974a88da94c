#include "items/invoice_board.h"

#include <algorithm>
#include <utility>

#include "core/retail/bill_month.h"
#include "core/retail/category.h"
#include "core/retail/one_site.h"
#include "core/retail/prepared.h"
#include "formats/imports/calendar_data.h"
#include "formats/words/words.h"

namespace meritdesk::items {

using retail::invoice::Invoice;

/// One consumer of the case; the prepared case points into it.
struct InvoiceBoard::Prepared
{
    retail::Case input = {};
    std::optional<retail::PreparedCase> prepared = {};
    std::vector<Finding> findings = {};
    std::optional<retail::MonthBill> bill = {}; ///< of the month in view
};

InvoiceBoard::InvoiceBoard(document::Document& document, SiteChoice& choice, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_choice(choice)
    , m_case(document.scenario().retail)
    , m_invoices(document.scenario().invoices)
{
    connect(&document, &document::Document::changed, this, &InvoiceBoard::take);
    connect(&choice, &SiteChoice::changed, this, [this] {
        pickMonth();
        prepare();
        emit changed();
    });
    pickMonth();
    prepare();
}

InvoiceBoard::~InvoiceBoard() = default;

std::size_t InvoiceBoard::month() const
{
    return m_month < input().months.size() ? m_month : 0;
}

void InvoiceBoard::chooseMonth(std::size_t month)
{
    if (month >= input().months.size() || month == m_month)
        return;
    m_month = month;
    compare();
    emit changed();
}

scenario::InvoiceKey InvoiceBoard::key() const
{
    if (!hasCase())
        return {};
    return {input().sites[site()].name, input().months[month()].month};
}

const Invoice* InvoiceBoard::invoice() const
{
    return hasCase() ? scenario::invoiceOf(m_document.scenario(), key()) : nullptr;
}

const retail::MonthBill* InvoiceBoard::bill() const
{
    return m_prepared && m_prepared->bill ? &*m_prepared->bill : nullptr;
}

std::optional<Derivation> InvoiceBoard::explain(const retail::invoice::RowSubject& subject) const
{
    if (!m_check || !invoice())
        return std::nullopt;
    return retail::invoice::explainRow(*m_prepared->prepared, *invoice(), *m_check, subject);
}

std::string InvoiceBoard::usualCategory() const
{
    if (const auto* shown = invoice())
        return shown->category;
    if (hasCase() && input().sites[site()].currentCategory)
        return *input().sites[site()].currentCategory;
    return bill() && bill()->best ? std::string(bill()->best->id) : std::string("1");
}

std::optional<Invoice> InvoiceBoard::ownInvoice(std::string_view category, retail::invoice::Split split) const
{
    if (!bill())
        return std::nullopt;
    for (const auto& each : bill()->categories) {
        if (each.category->id != category || !each.amounts)
            continue;
        auto made = retail::invoice::ownInvoice(key().site, *bill(), each, split);
        for (auto& line : made.lines)
            line.label = targetsText(line.targets).toStdString();
        return made;
    }
    return std::nullopt;
}

void InvoiceBoard::take()
{
    const auto& now = m_document.scenario();
    const bool other = !now.retail.sameAs(m_case);
    if (!other && now.invoices.sameAs(m_invoices))
        return;
    m_case = now.retail;
    m_invoices = now.invoices;
    if (other) {
        if (!invoice())
            pickMonth();
        prepare();
    } else {
        compare();
    }
    emit changed();
}

/// The first month that has an invoice of the consumer in view, else the month as it is.
void InvoiceBoard::pickMonth()
{
    m_month = month();
    if (!hasCase() || invoice() != nullptr)
        return;
    for (std::size_t i = 0; i < input().months.size(); ++i)
        if (scenario::invoiceOf(m_document.scenario(), {key().site, input().months[i].month}) != nullptr) {
            m_month = i;
            return;
        }
}

void InvoiceBoard::prepare()
{
    m_prepared = std::make_unique<Prepared>();
    if (hasCase()) {
        m_prepared->input = retail::oneSite(input(), site());
        auto prepared = retail::prepare(m_prepared->input, imports::russianCalendar());
        if (prepared)
            m_prepared->prepared = std::move(prepared).value();
        else
            m_prepared->findings = prepared.findings();
    }
    compare();
}

void InvoiceBoard::compare()
{
    m_check.reset();
    m_findings = m_prepared->findings;
    m_prepared->bill.reset();
    if (!m_prepared->prepared)
        return;
    const auto& prepared = *m_prepared->prepared;
    const auto& site = prepared.sites.front();
    m_prepared->bill = retail::billMonth(*site.input, prepared.tariffs[month()], site.months[month()], true);
    if (!invoice())
        return;
    auto check = retail::invoice::checkInvoice(prepared, *invoice());
    if (check)
        m_check = std::move(check).value();
    else
        m_findings = check.findings();
}

} // namespace meritdesk::items
