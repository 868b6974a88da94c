#include "items/reports/portfolio_report.h"

#include <QCoreApplication>

#include <algorithm>

#include "formats/imports/calendar_data.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/number_text.h"
#include "items/portfolio_model.h"
#include "items/reports/report_builder.h"

namespace meritdesk::items {

namespace {

using report::Report; // lupdate takes a qualified result for the context

constexpr std::size_t mostSites = 100;   ///< rows on paper; an exported table has them all
constexpr std::size_t mostHints = 40;    ///< of them
constexpr std::size_t mostExplained = 3; ///< sites of the appendix

/// Translations of this report; the class is the context.
class PortfolioReport
{
    Q_DECLARE_TR_FUNCTIONS(PortfolioReport)

public:
    explicit PortfolioReport(const PortfolioReportInput& input)
        : m_input(input)
        , m_billed(*input.billed)
        , m_bill(*input.billed->bill)
        , m_out(tr("Portfolio"), input.language)
    {
    }

    Report make()
    {
        const auto sites = tr("%n site(s)", nullptr, static_cast<int>(m_bill.sites.size()));
        //: %1 the number of sites in words, %2 a year
        m_out.subtitle(tr("%1, year %2, amounts in roubles without VAT")
                           .arg(sites)
                           .arg(m_bill.sites.empty() ? 0 : m_bill.sites.front().year.year));
        m_out.made(m_input.made);
        sums();
        for (const auto& picture : m_input.pictures)
            m_out.picture(picture);
        table();
        hints();
        if (!m_input.sources.isEmpty()) {
            m_out.heading(tr("The data"));
            m_out.sources(m_input.sources);
        }
        appendix();
        return m_out.take();
    }

private:
    [[nodiscard]] QString name(std::size_t site) const
    {
        return meritdesk::words::sampleText(m_billed.input->sites[site].name);
    }

    [[nodiscard]] exports::Cell number(std::size_t site, SiteNumber kind) const
    {
        const auto place = static_cast<std::size_t>(kind);
        const auto& value = m_billed.numbers[site].at(place);
        return value ? m_out.number(plainText(*value, kind), siteDecimals.at(place))
                     : words(QStringLiteral("–"));
    }

    [[nodiscard]] exports::Cell money(const retail::Money& amount) const
    {
        return {withUnit(m_out.shown(amount.text(), 2), meritdesk::words::label("RUB")),
                QString::fromStdString(amount.text())};
    }

    void sums()
    {
        m_out.heading(tr("All sites together"));
        const auto& sums = m_bill.sums;
        const auto compared = tr("%n site(s)", nullptr, static_cast<int>(sums.sites));
        m_out.keyFigures({{words(tr("In today's categories")), money(sums.today), words(compared)},
                          {words(tr("With the best choice of each")), money(sums.best), words({})},
                          {words(tr("Saving")), money(sums.saving), words({})}});
        if (sums.sites != m_bill.sites.size())
            m_out.note(tr("Sites without a category of today, or without a category that can be billed all "
                          "year, are not in the sums."));
    }

    void table()
    {
        m_out.heading(tr("The sites that save most"));
        exports::Table table{.columns = {{tr("Rank"), {}, true},
                                         {tr("Site")},
                                         {tr("Volume, kWh"), {}, true},
                                         {tr("Today")},
                                         {tr("Best choice")},
                                         {tr("Cost today, RUB"), {}, true},
                                         {tr("Saving, RUB"), {}, true},
                                         {tr("Saving, %"), {}, true}}};
        const auto rows = std::min(mostSites, m_bill.ranking.size());
        for (std::size_t rank = 0; rank < rows; ++rank) {
            const auto site = m_bill.ranking[rank];
            table.rows.push_back({m_out.number(std::to_string(rank + 1), 0), words(name(site)),
                                  number(site, SiteNumber::Volume), words(todayText(m_bill.sites[site])),
                                  words(bestChoiceText(m_bill.sites[site])), number(site, SiteNumber::Today),
                                  number(site, SiteNumber::Saving), number(site, SiteNumber::Share)});
        }
        m_out.table(std::move(table));
        if (rows < m_bill.ranking.size())
            m_out.note(tr("The first %1 of %2 sites; an exported table has them all.")
                           .arg(m_out.shown(std::to_string(rows), 0),
                                m_out.shown(std::to_string(m_bill.ranking.size()), 0)));
    }

    void hints()
    {
        exports::Table table{.columns = {{tr("Site")}, {tr("What stands in the way")}}};
        std::size_t all = 0;
        for (const auto site : m_bill.ranking)
            if (const auto hint = siteHint(m_bill.sites[site]); !hint.isEmpty() && ++all <= mostHints)
                table.rows.push_back({words(name(site)), words(hint)});
        if (all == 0)
            return;
        m_out.heading(tr("What stands in the way"));
        m_out.table(std::move(table));
        if (all > mostHints)
            m_out.note(
                tr("The first %1 of %2 sites; an exported table has them all.")
                    .arg(m_out.shown(std::to_string(mostHints), 0), m_out.shown(std::to_string(all), 0)));
    }

    void appendix()
    {
        const auto explained = std::min(mostExplained, m_bill.ranking.size());
        if (m_bill.sums.sites == 0)
            return;
        m_out.pageBreak();
        m_out.heading(tr("Appendix: how the largest savings came about"), 1);
        for (std::size_t rank = 0; rank < explained; ++rank) {
            const auto site = m_bill.ranking[rank];
            const auto derivation =
                derivationOf(m_billed, site, SiteNumber::Saving, imports::russianCalendar());
            if (!derivation)
                continue;
            m_out.heading(name(site));
            m_out.derivation(*derivation);
        }
        m_out.rules();
    }

    const PortfolioReportInput& m_input;
    const BilledPortfolio& m_billed;
    const retail::PortfolioBill& m_bill;
    ReportBuilder m_out;
};

} // namespace

report::Report portfolioReport(const PortfolioReportInput& input)
{
    return PortfolioReport(input).make();
}

} // namespace meritdesk::items
