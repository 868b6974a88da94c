#include "items/reports/capacity_report.h"

#include <QCoreApplication>

#include "core/response/kom/explain.h"
#include "formats/words/sample_text.h"
#include "items/reports/capacity_paper.h"
#include "items/reports/evidence_paper.h"
#include "items/reports/paper_cells.h"
#include "items/reports/report_builder.h"

namespace meritdesk::items {

namespace kom = response::kom;

namespace {

using exports::Table;
using report::Report; // lupdate takes a qualified result for the context

constexpr std::size_t mostBids = 120; ///< on paper

std::string placeOf(std::size_t zone)
{
    return "zones[" + std::to_string(zone) + "]";
}

/// Translations of this report; the class is the context.
class CapacityReport
{
    Q_DECLARE_TR_FUNCTIONS(CapacityReport)

public:
    explicit CapacityReport(const CapacityReportInput& input)
        : m_input(input)
        , m_out(tr("Capacity auction"), input.language)
    {
        for (const auto& zone : input.input.zones)
            m_results.push_back(kom::clear(zone, input.input.months));
    }

    Report make()
    {
        m_out.subtitle(subtitle());
        m_out.made(m_input.made);
        for (std::size_t at = 0; at < m_results.size(); ++at)
            m_out.paragraph(answer(zone(at)));
        m_out.note(tr("The auction is a model: nobody publishes the volume of the first point, and bids are "
                      "not public. No price here is official."));
        for (const auto& picture : m_input.pictures)
            m_out.picture(picture);
        for (std::size_t at = 0; at < m_results.size(); ++at)
            put(zone(at));
        provenance();
        toKnow();
        appendix();
        return m_out.take();
    }

    [[nodiscard]] std::vector<Table> sheets() const
    {
        std::vector<Table> all;
        for (std::size_t at = 0; at < m_results.size(); ++at)
            for (auto* make : {curveOnPaper, countedOnPaper, bidsOnPaper, groupsOnPaper, seriesOnPaper}) {
                auto table = make(zone(at));
                if (m_results.size() > 1)
                    table.title = tr("%1: %2", "zone, table").arg(nameOf(zone(at)), table.title);
                if (!table.rows.empty())
                    all.push_back(std::move(table));
            }
        if (auto origins = originsOnPaper(m_input.input.origins); !origins.rows.empty())
            all.push_back(std::move(origins));
        return all;
    }

private:
    [[nodiscard]] PaperZone zone(std::size_t at) const
    {
        return {m_input.input, m_input.input.zones[at], m_results[at]};
    }

    static QString nameOf(const PaperZone& zone)
    {
        return tr("Zone %1").arg(words::sampleText(zone.zone.id));
    }

    [[nodiscard]] QString subtitle() const
    {
        const auto zones = tr("%n price zone(s)", nullptr, static_cast<int>(m_results.size()));
        const auto months = tr("%n month(s)", nullptr, m_input.input.months);
        //: %1 and %2 are counts in words
        return tr("%1, %2, RUB without VAT").arg(zones, months);
    }

    [[nodiscard]] QString answer(const PaperZone& zone) const
    {
        const auto& result = zone.result;
        const auto counted = paperWithUnit(paperPower(result.counted, m_input.input.quantityStep), "MW");
        const auto price = paperPrice(result.after.price.fraction()).shown;
        if (result.delta() == response::RubPerMwMonth())
            return tr("%1: %2 of demand response count and the price stays at %3 RUB/MW a month.")
                .arg(nameOf(zone), counted, price);
        return tr("%1: %2 of demand response count and lower the price by %3 to %4 RUB/MW a month.")
            .arg(nameOf(zone), counted, paperFall(result.delta().fraction()).shown, price);
    }

    void section(const QString& heading, Table table, std::vector<std::size_t> chosen = {})
    {
        if (table.rows.empty())
            return;
        m_out.heading(heading, 3);
        m_out.table(std::move(table), std::move(chosen));
    }

    void section(Table table)
    {
        const auto heading = table.title;
        table.title.clear();
        section(heading, std::move(table));
    }

    void put(const PaperZone& zone)
    {
        m_out.heading(nameOf(zone));
        auto curve = curveOnPaper(zone);
        const auto heading = curve.title;
        curve.title.clear();
        section(heading, std::move(curve), {5});
        section(countedOnPaper(zone));
        m_out.note(
            tr("At most %1 of the first point counts, of all participants together: %2.")
                .arg(paperShare(zone.zone.drCapShare.fraction()).shown,
                     paperWithUnit(paperPower(kom::capOf(zone.zone), m_input.input.quantityStep), "MW")));
        m_out.note(tr("The own demand response alone lowers the price by %1 RUB/MW a month.")
                       .arg(paperFall(zone.result.deltaOwn().fraction()).shown));
        bids(zone);
        section(groupsOnPaper(zone));
        if (!zone.zone.groups.empty())
            m_out.note(tr("A company that buys more capacity than it sells gains by a lower price; the fall "
                          "only says how much."));
        section(seriesOnPaper(zone));
    }

    void bids(const PaperZone& zone)
    {
        section(firstRows(bidsOnPaper(zone), mostBids));
        const auto count = zone.zone.bids.size();
        if (count > mostBids)
            m_out.note(tr("The first %1 of %2 bids.").arg(mostBids).arg(count));
    }

    void provenance()
    {
        auto table = originsOnPaper(m_input.input.origins, m_input.origins);
        if (table.rows.empty())
            return;
        m_out.heading(table.title);
        table.title.clear();
        m_out.table(std::move(table));
        m_out.note(originNote());
    }

    void toKnow()
    {
        std::vector<Finding> warnings;
        for (std::size_t at = 0; at < m_results.size(); ++at)
            for (auto& each : kom::warningsOf(m_input.input.zones[at], m_results[at], placeOf(at)))
                warnings.push_back(std::move(each));
        if (warnings.empty() && m_input.sources.isEmpty())
            return;
        m_out.heading(tr("What to know"));
        for (const auto& text : findingsOnPaper(warnings))
            m_out.paragraph(text);
        m_out.sources(m_input.sources);
    }

    void appendix()
    {
        m_out.pageBreak();
        m_out.heading(tr("Appendix: how the numbers came about"), 1);
        for (std::size_t at = 0; at < m_results.size(); ++at) {
            m_out.heading(nameOf(zone(at)));
            for (const auto& number :
                 kom::explain(m_input.input.zones[at], m_results[at], m_input.input.months))
                m_out.derivation(number);
        }
        m_out.rules();
    }

    const CapacityReportInput& m_input;
    std::vector<kom::ZoneResult> m_results = {};
    ReportBuilder m_out;
};

} // namespace

report::Report capacityReport(const CapacityReportInput& input)
{
    return CapacityReport(input).make();
}

std::vector<exports::Table> capacityWorkbook(const kom::Case& input)
{
    const CapacityReportInput made{.input = input};
    return CapacityReport(made).sheets();
}

} // namespace meritdesk::items
