#include "items/reports/response_report.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/response/demand/baselines/explain.h"
#include "core/response/demand/explain.h"
#include "formats/words/words.h"
#include "items/reports/derivation_paper.h"
#include "items/reports/evidence_paper.h"
#include "items/reports/paper_cells.h"
#include "items/reports/report_builder.h"
#include "items/reports/response_events_paper.h"

namespace meritdesk::items {

namespace demand = response::demand;

namespace {

using exports::Table;
using report::Report; // lupdate takes a qualified result for the context

constexpr std::size_t mostDays = 62;       ///< of events on paper
constexpr std::size_t derivedVerdicts = 3; ///< in the appendix

/// Translations of this report; the class is the context.
class ResponseReport
{
    Q_DECLARE_TR_FUNCTIONS(ResponseReport)

public:
    explicit ResponseReport(const ResponseReportInput& input)
        : m_input(input)
        , m_of{input.input, input.study}
        , m_out(tr("Demand response: %1 for %n hour(s)", nullptr, input.input.caseDuration())
                    .arg(depthOf(input.input)),
                input.language)
    {
    }

    Report make()
    {
        m_out.subtitle(tr("%n month(s), RUB a year without VAT", nullptr, m_input.input.months));
        m_out.made(m_input.made);
        decision();
        for (const auto& picture : m_input.pictures)
            m_out.picture(picture);
        section(linesOnPaper(m_of), {demand::lineKeys.size()});
        section(termsOnPaper(m_of));
        section(mechanismsOnPaper(m_of));
        matrix();
        events();
        group();
        baselines();
        section(breakEvensOnPaper(m_of));
        m_out.note(tr("Where the net of the year meets the target of %1, all else as it is; a dash where "
                      "nothing meets it.")
                       .arg(money(m_input.input.target.fraction())));
        section(tornadoOnPaper(m_of));
        provenance();
        toKnow();
        appendix();
        return m_out.take();
    }

    [[nodiscard]] std::vector<Table> sheets() const
    {
        std::vector<Table> all;
        const auto add = [&all](Table table) {
            if (!table.rows.empty())
                all.push_back(std::move(table));
        };
        for (auto* make :
             {decisionOnPaper, linesOnPaper, termsOnPaper, mechanismsOnPaper, cellsInFull, monthsOnPaper})
            add(make(m_of));
        add(daysOnPaper(m_of, false));
        for (auto* make : {volumesOnPaper, gainsOnPaper, baselinesOnPaper, excludedOnPaper, breakEvensOnPaper,
                           tornadoOnPaper})
            add(make(m_of));
        add(originsOnPaper(m_input.input.origins));
        return all;
    }

private:
    static QString depthOf(const demand::Case& input)
    {
        return paperWithUnit(paperPower(input.caseDepth().fraction(), input.quantityStep), "MW");
    }

    static QString money(const Fraction& amount) { return paperWithUnit(paperMoney(amount), "RUB"); }

    void section(Table table, std::vector<std::size_t> chosen = {}, int level = 2)
    {
        if (table.rows.empty())
            return;
        m_out.heading(table.title, level);
        table.title.clear();
        m_out.table(std::move(table), std::move(chosen));
    }

    [[nodiscard]] const demand::MechanismStudy& best() const
    {
        return m_input.study.mechanisms[bestMechanism(m_input.study)];
    }

    [[nodiscard]] QString answer() const
    {
        const auto name = words::label(best().mechanism->title);
        const auto net = best().cell().net();
        if (net <= 0)
            //: %1 is a mechanism of demand response, %2 money below zero
            return tr("Nothing is gained under any mechanism; “%1” comes to %2 a year.")
                .arg(name, money(net));
        //: %1 is a mechanism of demand response, %2 money
        return tr("“%1” gains the most: %2 a year.").arg(name, money(net));
    }

    void decision()
    {
        m_out.paragraph(answer());
        if (const auto& share = best().breakEvens.delivery)
            m_out.paragraph(tr("The target is still met with %1 of the obligation delivered.")
                                .arg(paperShare(*share).shown));
        section(decisionOnPaper(m_of), {bestMechanism(m_input.study)});
        m_out.note(
            tr("Rules as the study tells them, prices as entered: what a participant is really paid is "
               "settled by the operator. Nothing here is official."));
    }

    void matrix()
    {
        m_out.heading(tr("Depth and duration"));
        for (const auto& made : m_input.study.mechanisms)
            section(matrixOnPaper(m_of, made), {m_input.input.depth}, 3);
    }

    void events()
    {
        if (!m_input.input.dayAhead)
            return;
        section(monthsOnPaper(m_of));
        auto days = daysOnPaper(m_of, true);
        const auto count = days.rows.size();
        section(firstRows(std::move(days), mostDays));
        if (count > mostDays)
            m_out.note(tr("The first %1 of %2 days.").arg(mostDays).arg(count));
        const auto& kind = *m_input.input.dayAhead->criterion.kind;
        m_out.note(tr("Criterion: %1.").arg(words::label(kind.title)));
        if (!kind.left.empty())
            //: %1 and %2 are what a criterion compares
            m_out.note(
                tr("Left side: %1. Right side: %2.").arg(words::label(kind.left), words::label(kind.right)));
        m_out.note(verdictNote());
    }

    void group()
    {
        section(volumesOnPaper(m_of));
        if (m_input.input.companies.empty())
            return;
        section(gainsOnPaper(m_of));
        m_out.note(
            tr("Who buys more than it sells gains by lower prices, who sells more loses: the fall only "
               "says how much. Generation for retail is not sold on these markets and changes nothing."));
    }

    void baselines()
    {
        if (!m_input.input.baselines)
            return;
        section(baselinesOnPaper(m_of));
        m_out.note(tr("A method is accurate when its relative error over the days before is below %1. Which "
                      "baseline the operator takes is not public.")
                       .arg(paperShare(m_input.input.baselines->rrmseLimit.fraction()).shown));
        section(excludedOnPaper(m_of), {}, 3);
    }

    void provenance()
    {
        auto table = originsOnPaper(m_input.input.origins, m_input.origins);
        if (table.rows.empty())
            return;
        section(std::move(table));
        m_out.note(originNote());
    }

    void toKnow()
    {
        const auto texts = findingsOnPaper(m_input.study.warnings);
        if (texts.empty() && m_input.sources.isEmpty())
            return;
        m_out.heading(tr("What to know"));
        for (const auto& text : texts)
            m_out.paragraph(text);
        m_out.sources(m_input.sources);
    }

    void put(Derivation derivation)
    {
        m_out.derivation(shortened(toldOnce(std::move(derivation)), mostDays));
    }

    void appendix()
    {
        m_out.pageBreak();
        m_out.heading(tr("Appendix: how the numbers came about"), 1);
        for (const auto& made : m_input.study.mechanisms) {
            m_out.heading(words::label(made.mechanism->title));
            put(demand::explainNet(m_input.input, *made.mechanism, made.cell(), m_input.study.calendar));
            for (const auto& point : demand::explainBreakEvens(m_input.input, made))
                put(point);
        }
        bestClosely();
        verdicts();
        methods();
        m_out.rules();
    }

    /// What the mechanism that gains the most is made of besides its net.
    void bestClosely()
    {
        if (best().tornado.empty() && best().companies.empty())
            return;
        m_out.heading(tr("Sensitivity and companies: %1").arg(words::label(best().mechanism->title)));
        for (const auto& bar : best().tornado)
            for (const auto& end : demand::explainBar(m_input.input, best(), bar))
                put(end);
        for (const auto& company : best().companies)
            put(demand::explainCompany(m_input.input, best().cell(), company));
    }

    void verdicts()
    {
        if (!m_input.input.dayAhead)
            return;
        std::size_t told = 0;
        for (const auto& entry : m_input.study.calendar.days) {
            if (told == derivedVerdicts)
                return;
            if (const auto verdict = demand::explainVerdict(*m_input.input.dayAhead, entry)) {
                if (told++ == 0)
                    m_out.heading(tr("Verdicts of the model"));
                put(*verdict);
            }
        }
    }

    void methods()
    {
        const auto& site = m_input.input.baselines;
        const auto& made = m_input.study.baselines;
        if (!site || !made)
            return;
        m_out.heading(tr("Baseline methods"));
        for (std::size_t at = 0; at < made->methods.size(); ++at) {
            put(demand::explainShare(*site, site->methods[at], made->methods[at]));
            if (const auto error = demand::explainError(site->methods[at], made->methods[at]))
                put(*error);
        }
    }

    const ResponseReportInput& m_input;
    PaperStudy m_of;
    ReportBuilder m_out;
};

} // namespace

report::Report responseReport(const ResponseReportInput& input)
{
    return ResponseReport(input).make();
}

std::vector<exports::Table> responseWorkbook(const demand::Case& input, const demand::Study& study)
{
    const ResponseReportInput made{.input = input, .study = study};
    return ResponseReport(made).sheets();
}

} // namespace meritdesk::items
