#include "items/reports/auction_report.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/auction/convention_prices.h"
#include "core/auction/explain.h"
#include "core/auction/rule.h"
#include "core/auction/situations.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/reports/report_builder.h"

namespace meritdesk::items {

namespace {

using auction::Clearing;
using report::Report; // lupdate takes a qualified result for the context

/// Translations of this report; the class is the context.
class AuctionReport
{
    Q_DECLARE_TR_FUNCTIONS(AuctionReport)

public:
    explicit AuctionReport(const AuctionReportInput& input)
        : m_input(input)
        , m_out(title(input.book), input.language)
    {
    }

    Report make()
    {
        m_out.subtitle(tr("Clearing of %n order(s)", nullptr, static_cast<int>(m_input.book.orders.size())));
        m_out.made(m_input.made);
        comparison();
        conventions();
        for (const auto& picture : m_input.pictures)
            m_out.picture(picture);
        for (const auto& clearing : m_input.clearings)
            orders(clearing);
        if (!m_input.sources.isEmpty()) {
            m_out.heading(tr("The data"));
            m_out.sources(m_input.sources);
        }
        appendix();
        return m_out.take();
    }

private:
    static QString title(const auction::Book& book)
    {
        return book.title && !book.title->empty() ? words::sampleText(*book.title) : tr("Auction");
    }

    static QString unit(const std::optional<std::string>& text)
    {
        return text ? words::label(*text) : QString();
    }

    QString priceUnit() const { return m_input.book.units ? unit(m_input.book.units->price) : QString(); }

    QString quantityUnit() const
    {
        return m_input.book.units ? unit(m_input.book.units->quantity) : QString();
    }

    QString currency() const { return m_input.book.units ? unit(m_input.book.units->currency) : QString(); }

    static QString ruleName(const Clearing& clearing) { return words::label(clearing.rule->title); }

    exports::Cell optionalNumber(const std::optional<Fraction>& value) const
    {
        return value ? m_out.number(printExact(*value, 6), -1) : words(QStringLiteral("–"));
    }

    /// Rules as columns: few of them, and the numbers to compare stand side by side.
    void comparison()
    {
        m_out.heading(tr("The rules side by side"));
        exports::Table table{.columns = {{tr("Result")}, {tr("Unit")}}};
        std::vector<std::vector<exports::Cell>> rows{{words(tr("Price")), words(priceUnit())},
                                                     {words(tr("Average price")), words(priceUnit())},
                                                     {words(tr("Volume")), words(quantityUnit())},
                                                     {words(tr("Buyers pay")), words(currency())},
                                                     {words(tr("Sellers get")), words(currency())},
                                                     {words(tr("Operator keeps")), words(currency())},
                                                     {words(tr("Situation")), {}}};
        for (const auto& clearing : m_input.clearings) {
            table.columns.push_back({ruleName(clearing), {}, true});
            const auto column = resultsOf(clearing);
            for (std::size_t row = 0; row < rows.size(); ++row)
                rows[row].push_back(column[row]);
        }
        table.rows = std::move(rows);
        m_out.table(std::move(table));
        warnings();
    }

    /// The same margin under every price convention, once: the ladders of all clearings are the same book's.
    void conventions()
    {
        const auto found = std::find_if(
            m_input.clearings.begin(), m_input.clearings.end(), [this](const Clearing& clearing) {
                return auction::usesOption(*clearing.rule, m_input.book, "price_convention");
            });
        if (found == m_input.clearings.end())
            return;
        exports::Table table{.columns = {{tr("Price convention")},
                                         {tr("Buyers pay"), priceUnit(), true},
                                         {tr("Sellers get"), priceUnit(), true},
                                         {tr("Supports the volume")}}};
        for (const auto& price : auction::pricesByConvention(*found))
            table.rows.push_back({words(words::label(price.title)),
                                  m_out.number(printExact(price.buyersPay, 7), -1),
                                  m_out.number(printExact(price.sellersGet, 7), -1),
                                  words(price.supports ? tr("yes") : tr("no"))});
        if (table.rows.empty())
            return;
        m_out.heading(tr("The price under other conventions"));
        m_out.table(std::move(table));
    }

    /// In the order of the rows of comparison().
    std::vector<exports::Cell> resultsOf(const Clearing& clearing) const
    {
        const auto situation = "situation." + std::string(auction::idOf(clearing.situation));
        return {optionalNumber(clearing.price),
                optionalNumber(clearing.averagePrice),
                m_out.number(clearing.volume.text(), -1),
                m_out.number(clearing.totals.buyersPay.text(), 2),
                m_out.number(clearing.totals.sellersGet.text(), 2),
                m_out.number(clearing.totals.operatorKeeps.text(), 2),
                words(words::label(situation))};
    }

    void warnings()
    {
        for (const auto& clearing : m_input.clearings)
            for (const auto& warning : clearing.warnings)
                m_out.paragraph(
                    tr("%1: %2", "rule, warning").arg(ruleName(clearing), words::sentence(warning)));
    }

    void orders(const Clearing& clearing)
    {
        m_out.heading(tr("Orders under the rule: %1").arg(ruleName(clearing)));
        exports::Table table{.columns = {{tr("Order")},
                                         {tr("Participant")},
                                         {tr("Side")},
                                         {tr("Declared price"), priceUnit(), true},
                                         {tr("Declared"), quantityUnit(), true},
                                         {tr("Awarded"), quantityUnit(), true},
                                         {tr("Own price"), priceUnit(), true},
                                         {tr("Amount"), currency(), true},
                                         {tr("Why")}}};
        for (std::size_t order = 0; order < m_input.book.orders.size(); ++order)
            table.rows.push_back(orderRow(clearing, order));
        if (!namesParticipants()) {
            table.columns.erase(table.columns.begin() + 1);
            for (auto& row : table.rows)
                row.erase(row.begin() + 1);
        }
        m_out.table(std::move(table));
    }

    /// False when every order stands for itself: a column that repeats the first one takes room for nothing.
    bool namesParticipants() const
    {
        return std::any_of(m_input.book.orders.begin(), m_input.book.orders.end(), [](const auto& order) {
            return !order.participant.empty() && order.participant != order.id;
        });
    }

    std::vector<exports::Cell> orderRow(const Clearing& clearing, std::size_t at) const
    {
        const auto& order = m_input.book.orders[at];
        return {words(QString::fromStdString(order.id)),
                words(QString::fromStdString(order.participant)),
                words(order.side == auction::Side::Buy ? tr("buy") : tr("sell")),
                m_out.number(order.price.text(), -1),
                m_out.number(order.quantity.text(), -1),
                m_out.number(clearing.awarded[at].text(), -1),
                optionalNumber(auction::priceOf(m_input.book, clearing, at)),
                m_out.number(clearing.amounts[at].text(), 2),
                words(words::sentence(auction::reasonFor(m_input.book, clearing, at)))};
    }

    void appendix()
    {
        m_out.pageBreak();
        m_out.heading(tr("Appendix: how the numbers came about"), 1);
        for (const auto& clearing : m_input.clearings) {
            m_out.heading(ruleName(clearing));
            if (clearing.price)
                m_out.derivation(explainPrice(m_input.book, clearing));
            m_out.derivation(explainVolume(m_input.book, clearing));
            m_out.derivation(explainTotals(m_input.book, clearing));
            m_out.derivation(explainSurplus(m_input.book, clearing));
            proofs(clearing);
        }
        m_out.rules();
    }

    void proofs(const Clearing& clearing)
    {
        exports::Table table{.title = tr("Proofs"),
                             .columns = {{tr("Claim")}, {tr("Computed")}, {tr("Holds")}}};
        for (const auto& proof : auction::prove(m_input.book, clearing))
            table.rows.push_back(
                {words(words::label(proof.key)),
                 words(QStringLiteral("%1 %2 %3")
                           .arg(m_out.shown(proof.left, -1), QString::fromStdString(proof.relation),
                                m_out.shown(proof.right, -1))),
                 words(proof.holds ? tr("yes") : tr("no"))});
        m_out.table(std::move(table));
    }

    const AuctionReportInput& m_input;
    ReportBuilder m_out;
};

} // namespace

report::Report auctionReport(const AuctionReportInput& input)
{
    return AuctionReport(input).make();
}

} // namespace meritdesk::items
