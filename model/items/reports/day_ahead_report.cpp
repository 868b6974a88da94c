#include "items/reports/day_ahead_report.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/response/dayahead/explain.h"
#include "formats/words/derivation_text.h"
#include "formats/words/words.h"
#include "items/reports/day_ahead_paper.h"
#include "items/reports/derivation_paper.h"
#include "items/reports/evidence_paper.h"
#include "items/reports/paper_cells.h"
#include "items/reports/report_builder.h"

namespace meritdesk::items {

namespace dayahead = response::dayahead;

namespace {

using exports::Table;
using report::Report; // lupdate takes a qualified result for the context

constexpr std::size_t mostHours = 48;   ///< on paper; of more, those with a reduction are printed
constexpr std::size_t derivedHours = 4; ///< in the appendix, without and with

/// Translations of this report; the class is the context.
class DayAheadReport
{
    Q_DECLARE_TR_FUNCTIONS(DayAheadReport)

public:
    explicit DayAheadReport(const DayAheadReportInput& input)
        : m_input(input)
        , m_hours{input.input, input.clearing}
        , m_out(title(input.input), input.language)
    {
    }

    Report make()
    {
        m_out.subtitle(subtitle());
        m_out.made(m_input.made);
        m_out.paragraph(answer());
        m_out.note(tr("One price for the whole zone, its nodes left out: no price here is official."));
        for (const auto& picture : m_input.pictures)
            m_out.picture(picture);
        section(reductionsOnPaper(m_hours));
        hours();
        if (!m_input.input.reductions.empty())
            section(zoneOnPaper(m_hours), {3});
        section(companiesOnPaper(m_hours));
        verdicts();
        provenance();
        toKnow();
        appendix();
        return m_out.take();
    }

    [[nodiscard]] std::vector<Table> sheets() const
    {
        std::vector<Table> all;
        for (auto* make : {hoursInFull, reductionsOnPaper, zoneOnPaper, companiesOnPaper, verdictsOnPaper}) {
            auto table = make(m_hours);
            if (!table.rows.empty())
                all.push_back(std::move(table));
        }
        if (auto origins = originsOnPaper(m_input.input.origins); !origins.rows.empty())
            all.push_back(std::move(origins));
        return all;
    }

private:
    static QString title(const dayahead::Case& input)
    {
        if (!input.day)
            return tr("Day-ahead market");
        //: Title of a report: %1 is a day
        return tr("Day-ahead market: %1").arg(words::noteInWords(printDay(*input.day)));
    }

    [[nodiscard]] const dayahead::Case& input() const { return m_input.input; }

    [[nodiscard]] QString subtitle() const
    {
        const auto hours = tr("%n hour(s)", nullptr, static_cast<int>(input().market.hours()));
        //: %1 is a count of hours in words, %2 a currency
        return tr("%1, %2 without VAT").arg(hours, words::label(input().currency));
    }

    [[nodiscard]] QString money(const Fraction& amount) const
    {
        return paperWithUnit(paperMoney(amount), input().currency);
    }

    [[nodiscard]] QString answer() const
    {
        const auto event = dayahead::eventOf(m_input.clearing);
        if (event.empty())
            return tr("Nothing is switched off: both runs are the same.");
        Fraction most = 0;
        Fraction off = 0;
        for (const auto& hour : event) {
            most = std::max(most, Fraction(hour.before.fraction() - hour.after.fraction()));
            off += hour.reduction.fraction();
        }
        const auto& zone = m_input.clearing.zone;
        return tr("Switching off %1 in %n hour(s) lowers the price by up to %2 and saves the remaining "
                  "buyers of the zone %3.",
                  nullptr, static_cast<int>(event.size()))
            .arg(paperWithUnit(paperPower(off, input().quantityStep), "MWh"),
                 paperWithUnit(paperFall(most), input().currency + "/MWh"), money(zone.saving));
    }

    void section(Table table, std::vector<std::size_t> chosen = {})
    {
        if (table.rows.empty())
            return;
        m_out.heading(table.title);
        table.title.clear();
        m_out.table(std::move(table), std::move(chosen));
    }

    void hours()
    {
        const auto count = input().market.hours();
        const bool many = count > mostHours;
        auto table = hoursOnPaper(m_hours, many);
        const auto kept = table.rows.size();
        section(firstRows(std::move(table), mostHours));
        if (!many)
            return;
        m_out.note(tr("Of %1 hours, those in which something is switched off.").arg(count));
        if (kept > mostHours)
            m_out.note(tr("The first %1 of %2 hours.").arg(mostHours).arg(kept));
    }

    void verdicts()
    {
        if (input().criteria.empty())
            return;
        section(verdictsOnPaper(m_hours));
        m_out.note(verdictNote());
    }

    void provenance()
    {
        auto table = originsOnPaper(input().origins, m_input.origins);
        if (table.rows.empty())
            return;
        section(std::move(table));
        m_out.note(originNote());
    }

    void toKnow()
    {
        const auto& warnings = m_input.clearing.warnings;
        if (warnings.empty() && m_input.sources.isEmpty())
            return;
        m_out.heading(tr("What to know"));
        for (const auto& text : findingsOnPaper(warnings))
            m_out.paragraph(text);
        m_out.sources(m_input.sources);
    }

    void put(Derivation derivation)
    {
        m_out.derivation(shortened(inCurrency(std::move(derivation), input().currency), mostHours));
    }

    /// The hours that the appendix derives: those with the deepest falls of the price, else the dearest one.
    [[nodiscard]] std::vector<std::size_t> tellingHours() const
    {
        const auto& before = m_input.clearing.before;
        const auto& after = m_input.clearing.after;
        std::vector<std::size_t> order(before.size());
        for (std::size_t hour = 0; hour < order.size(); ++hour)
            order[hour] = hour;
        const auto rank = [&](std::size_t hour) {
            return std::pair(before[hour].price - after[hour].price, before[hour].price);
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return rank(a) > rank(b); });
        const bool moved = !order.empty() && rank(order.front()).first != response::RubPerMwh();
        order.resize(std::min(order.size(), moved ? derivedHours : 1));
        std::sort(order.begin(), order.end());
        return order;
    }

    void appendix()
    {
        m_out.pageBreak();
        m_out.heading(tr("Appendix: how the numbers came about"), 1);
        const auto& clearing = m_input.clearing;
        for (const auto hour : tellingHours()) {
            put(dayahead::explainPrice(input(), clearing, hour, false));
            if (clearing.before[hour] != clearing.after[hour])
                put(dayahead::explainPrice(input(), clearing, hour, true));
        }
        if (!input().reductions.empty())
            put(dayahead::explainZone(input(), clearing));
        for (std::size_t group = 0; group < input().groups.size(); ++group)
            put(dayahead::explainGroup(input(), clearing, group));
        for (std::size_t at = 0; at < input().criteria.size(); ++at)
            if (auto margin = dayahead::explainCriterion(input(), clearing, at))
                put(std::move(*margin));
        m_out.rules();
    }

    const DayAheadReportInput& m_input;
    PaperHours m_hours;
    ReportBuilder m_out;
};

} // namespace

report::Report dayAheadReport(const DayAheadReportInput& input)
{
    return DayAheadReport(input).make();
}

std::vector<exports::Table> dayAheadWorkbook(const dayahead::Case& input, const dayahead::Clearing& clearing)
{
    const DayAheadReportInput made{.input = input, .clearing = clearing};
    return DayAheadReport(made).sheets();
}

} // namespace meritdesk::items
