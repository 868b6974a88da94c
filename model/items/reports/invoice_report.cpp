#include "items/reports/invoice_report.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/retail/categories.h"
#include "core/retail/invoice/cause.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/month_table_model.h"
#include "items/number_text.h"
#include "items/reports/report_builder.h"

namespace meritdesk::items {

namespace {

using report::Report; // lupdate takes a qualified result for the context
using retail::Money;
using retail::invoice::Row;
using retail::invoice::Verdict;

exports::Cell cellOf(const std::string& plain, int decimals)
{
    return {numberText(plain, decimals), QString::fromStdString(plain)};
}

exports::Cell moneyCell(const std::optional<Money>& money)
{
    return money ? cellOf(money->text(), 2) : exports::Cell{};
}

exports::Cell fractionCell(const std::optional<Fraction>& value, int places)
{
    return value ? cellOf(printRounded(*value, places), -1) : exports::Cell{};
}

exports::Cell exactCell(const std::optional<retail::Exact>& value, int places)
{
    return value ? fractionCell(value->fraction(), places) : exports::Cell{};
}

QString unitText(const Row& row)
{
    return row.expectedQuantity || row.billedQuantity
               ? words::label(retail::invoice::unitId(retail::invoice::unitFor(row.unit)))
               : QString();
}

/// Translations of the claim; the class is the context.
class InvoiceReport
{
    Q_DECLARE_TR_FUNCTIONS(InvoiceReport)

public:
    explicit InvoiceReport(const InvoiceReportInput& input)
        : m_input(input)
        , m_board(input.board)
        , m_check(*input.board.check())
        , m_invoice(*input.board.invoice())
        , m_out(tr("Statement of Differences on an Invoice"), input.language)
    {
    }

    Report make()
    {
        m_out.subtitle(monthText(m_invoice.month, m_out.locale()));
        m_out.made(m_input.made);
        parties();
        m_out.paragraph(headlineText(m_board));
        m_out.paragraph(summaryText(m_board));
        request();
        differences();
        wholeTable();
        if (!m_input.sources.isEmpty()) {
            m_out.heading(tr("The data"));
            m_out.sources(m_input.sources);
        }
        appendix();
        return m_out.take();
    }

    static QString nameOf(const InvoiceBoard& board, const Row& row)
    {
        if (row.sum == "total")
            return tr("Total without VAT");
        if (!row.sum.empty())
            return meritdesk::words::label(row.sum == "vat" ? "vat" : "with_vat");
        if (row.lines.empty())
            return targetsText(row.targets);
        return QString::fromStdString(board.invoice()->lines[row.lines.front()].label);
    }

    static QString tableTitle(Month month)
    {
        //: Name of a table: %1 is a month
        return tr("Invoice, %1").arg(monthText(month));
    }

    static std::vector<exports::TableColumn> columns()
    {
        const auto rub = meritdesk::words::label("RUB");
        return {{tr("Line of the invoice")},
                {tr("Stands for")},
                {tr("Unit")},
                {tr("Quantity billed"), {}, true},
                {tr("Quantity expected"), {}, true},
                {tr("Price billed"), rub, true},
                {tr("Price expected"), rub, true},
                {tr("Amount billed"), rub, true},
                {tr("Amount expected"), rub, true},
                {tr("Difference"), rub, true},
                {tr("Finding")},
                {tr("Suspected cause")}};
    }

private:
    void parties()
    {
        const auto site = meritdesk::words::sampleText(m_invoice.site);
        std::vector<std::vector<exports::Cell>> rows{{words(tr("Consumer")), {}, words(site)}};
        const auto add = [&rows](const QString& name, const QString& value) {
            if (!value.isEmpty())
                rows.push_back({words(name), {}, words(value)});
        };
        add(tr("Supplier"), QString::fromStdString(m_invoice.supplier));
        add(tr("Invoice"), QString::fromStdString(m_invoice.number));
        for (const auto* category : retail::categories)
            if (category->id == m_invoice.category)
                add(tr("Price category"), meritdesk::words::label(category->label));
        m_out.keyFigures(std::move(rows));
    }

    void request()
    {
        if (m_check.over.kopecks.is_zero() && m_check.under.kopecks.is_zero())
            return;
        m_out.paragraph(tr(
            "We compared your invoice with the metered volumes and the published prices of the month under "
            "the "
            "rules of the retail market. The lines below do not agree with them. Please check them, correct "
            "the invoice, or explain the figures by their calculation."));
    }

    /// A sum that differs because lines differ is no difference of its own.
    static bool isToClaim(const Row& row)
    {
        return !retail::invoice::isFine(row.verdict) && row.verdict != Verdict::Follows;
    }

    /// Each difference as a paragraph: what is billed, what is expected, why.
    void differences()
    {
        bool any = false;
        for (const auto& row : m_check.rows) {
            if (!isToClaim(row))
                continue;
            if (!any)
                m_out.heading(tr("What differs"));
            any = true;
            m_out.heading(nameOf(m_board, row), 3);
            m_out.paragraph(sentenceOf(row));
            for (const auto& suspect : row.suspects)
                m_out.note(tr("Suspected cause: %1.").arg(causeText(suspect)));
        }
    }

    QString roubles(const Money& money) const
    {
        return withUnit(m_out.shown(money.text(), 2), meritdesk::words::label("RUB"));
    }

    QString sentenceOf(const Row& row) const
    {
        const auto billed = roubles(row.billed.value_or(Money{}));
        if (!row.expected)
            //: %1 what was found, %2 an amount
            return tr("%1: billed %2").arg(verdictText(row.verdict), billed);
        //: %1 what was found, %2 to %4 amounts
        return tr("%1: billed %2, expected %3, difference %4")
            .arg(verdictText(row.verdict), billed, roubles(*row.expected), roubles(row.difference));
    }

    void wholeTable()
    {
        m_out.heading(tr("The whole comparison"));
        exports::Table table{.columns = {{tr("Line of the invoice")},
                                         {tr("Amount billed"), meritdesk::words::label("RUB"), true},
                                         {tr("Amount expected"), meritdesk::words::label("RUB"), true},
                                         {tr("Difference"), meritdesk::words::label("RUB"), true},
                                         {tr("Finding")}}};
        for (const auto& row : m_check.rows)
            table.rows.push_back(
                {words(nameOf(m_board, row)), moneyCell(row.billed), moneyCell(row.expected),
                 moneyCell(row.verdict == Verdict::Together ? std::nullopt : std::optional(row.difference)),
                 words(verdictText(row.verdict))});
        m_out.table(std::move(table));
    }

    void appendix()
    {
        bool any = false;
        for (std::size_t i = 0; i < m_check.rows.size(); ++i) {
            if (!isToClaim(m_check.rows[i]))
                continue;
            const auto derivation = m_board.explain({i});
            if (!derivation)
                continue;
            if (!any) {
                m_out.pageBreak();
                m_out.heading(tr("How the differences came about"));
            }
            any = true;
            m_out.heading(nameOf(m_board, m_check.rows[i]), 3);
            m_out.derivation(*derivation);
        }
        if (any)
            m_out.rules();
    }

    const InvoiceReportInput& m_input;
    const InvoiceBoard& m_board;
    const retail::invoice::Check& m_check;
    const retail::invoice::Invoice& m_invoice;
    ReportBuilder m_out;
};

std::vector<exports::Cell> cellsOf(const InvoiceBoard& board, const Row& row)
{
    const auto cause = row.suspects.empty() ? QString() : causeText(row.suspects.front());
    const bool sum = !row.sum.empty();
    return {words(InvoiceReport::nameOf(board, row)),
            words(targetsText(row.targets)),
            words(sum ? QString() : unitText(row)),
            exactCell(row.billedQuantity, 6),
            exactCell(row.expectedQuantity, 3),
            exactCell(row.billedPrice, 9),
            fractionCell(row.expectedPrice, 6),
            moneyCell(row.billed),
            moneyCell(row.expected),
            moneyCell(row.verdict == Verdict::Together ? std::nullopt : std::optional(row.difference)),
            words(verdictText(row.verdict)),
            words(cause)};
}

} // namespace

Report invoiceReport(const InvoiceReportInput& input)
{
    return InvoiceReport(input).make();
}

exports::Table invoiceTable(const InvoiceBoard& board)
{
    exports::Table table;
    const auto* invoice = board.invoice();
    if (!invoice)
        return table;
    table.title = InvoiceReport::tableTitle(invoice->month);
    table.columns = InvoiceReport::columns();
    if (!board.check())
        return table;
    for (const auto& row : board.check()->rows)
        table.rows.push_back(cellsOf(board, row));
    return table;
}

} // namespace meritdesk::items
