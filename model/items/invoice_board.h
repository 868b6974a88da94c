#pragma once

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/retail/invoice/check.h"
#include "core/retail/invoice/explain.h"
#include "core/scenario/invoice_edits.h"
#include "document/document.h"
#include "items/site_choice.h"

namespace meritdesk::items {

/// The invoice in view: of the chosen consumer and month, compared with what our rules give. One consumer's
/// year is prepared and one month billed in a few milliseconds, so it is done at once.
class InvoiceBoard : public QObject
{
    Q_OBJECT

public:
    InvoiceBoard(document::Document& document, SiteChoice& choice, QObject* parent = nullptr);
    ~InvoiceBoard() override;
    Q_DISABLE_COPY_MOVE(InvoiceBoard)

    [[nodiscard]] document::Document& document() const { return m_document; }

    [[nodiscard]] const retail::Case& input() const { return *m_document.scenario().retail; }

    /// True when there is a consumer and a month to compare with.
    [[nodiscard]] bool hasCase() const { return !input().sites.empty() && !input().months.empty(); }

    [[nodiscard]] std::size_t site() const { return m_choice.in(input().sites.size()); }

    [[nodiscard]] std::size_t month() const;

    void chooseMonth(std::size_t month);

    /// Consumer and month in view; there is a case.
    [[nodiscard]] scenario::InvoiceKey key() const;

    /// Null when nobody has typed one yet.
    [[nodiscard]] const retail::invoice::Invoice* invoice() const;

    /// What the comparison came to; nothing without an invoice, or when findings() say why.
    [[nodiscard]] const std::optional<retail::invoice::Check>& check() const { return m_check; }

    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }

    /// Our bill of the month in view; null when it cannot be made.
    [[nodiscard]] const retail::MonthBill* bill() const;

    /// How a number of the check came about.
    [[nodiscard]] std::optional<Derivation> explain(const retail::invoice::RowSubject& subject) const;

    /// The category in which the consumer most likely is billed: the invoice's, today's, the cheapest.
    [[nodiscard]] std::string usualCategory() const;

    /// The invoice that our bill would make, its lines named in the language in force; nothing when the
    /// category cannot be computed.
    [[nodiscard]] std::optional<retail::invoice::Invoice> ownInvoice(std::string_view category,
                                                                     retail::invoice::Split split) const;

    bool apply(const scenario::Edit& edit) { return m_document.apply(edit); }

signals:
    /// Invoice, comparison, consumer or month in view are others now.
    void changed();

private:
    struct Prepared;

    void take();
    void prepare();
    void compare();
    void pickMonth();

    document::Document& m_document;
    SiteChoice& m_choice;
    Shared<retail::Case> m_case;
    Shared<std::vector<retail::invoice::Invoice>> m_invoices;
    std::size_t m_preparedSite = 0;
    std::size_t m_month = 0;
    std::unique_ptr<Prepared> m_prepared;
    std::optional<retail::invoice::Check> m_check = {};
    std::vector<Finding> m_findings = {};
};

/// The name of what invoice lines stand for: "Purchased capacity", "Energy: Losses".
[[nodiscard]] QString targetText(const retail::invoice::Target& target);
[[nodiscard]] QString targetsText(const std::vector<retail::invoice::Target>& targets);

/// The sentence of a suspected cause, its values in the reader's way.
[[nodiscard]] QString causeText(const retail::invoice::Suspect& suspect);

/// The answer in one sentence: "Overbilled by 12,345.67 RUB in 2 lines", and what it means with VAT below.
[[nodiscard]] QString headlineText(const InvoiceBoard& board);
[[nodiscard]] QString summaryText(const InvoiceBoard& board);

/// What a comparison came to, in words.
[[nodiscard]] QString verdictText(retail::invoice::Verdict verdict);

} // namespace meritdesk::items
