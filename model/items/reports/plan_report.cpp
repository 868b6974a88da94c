#include "items/reports/plan_report.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/retail/category.h"
#include "core/retail/forecast/methods.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/plan_tables.h"
#include "items/plan_text.h"
#include "items/reports/report_builder.h"

namespace meritdesk::items {

namespace {

using report::Report; // lupdate takes a qualified result for the context

constexpr std::size_t mostParts = 12; ///< of a number in the appendix

/// The parts of a derivation that paper has room for; parts of a sum that are zero say nothing.
Derivation shortened(Derivation derivation, int levels)
{
    if (levels == 0)
        derivation.children.clear();
    if (derivation.formula.starts_with("sum("))
        std::erase_if(derivation.children, [](const Derivation& child) { return child.value == "0"; });
    if (derivation.children.size() > mostParts)
        derivation.children.resize(mostParts);
    for (auto& child : derivation.children)
        child = shortened(std::move(child), levels - 1);
    return derivation;
}

/// Translations of this report; the class is the context.
class PlanReport
{
    Q_DECLARE_TR_FUNCTIONS(PlanReport)

public:
    explicit PlanReport(const PlanReportInput& input)
        : m_input(input)
        , m_board(input.board)
        , m_out(tr("Plan and forecast"), input.language)
    {
    }

    Report make()
    {
        const auto& study = m_board.study();
        if (!study.consumer.sites.empty())
            m_out.subtitle(meritdesk::words::sampleText(study.consumer.sites.front().name));
        m_out.made(m_input.made);
        for (const auto& text : {bestMethodText(m_board), planInForceText(m_board), lackingText(m_board)})
            if (!text.isEmpty())
                m_out.paragraph(text);
        methods();
        days();
        range();
        sensitivity();
        if (!m_input.sources.isEmpty()) {
            m_out.heading(tr("The data"));
            m_out.sources(m_input.sources);
        }
        appendix();
        return m_out.take();
    }

private:
    /// A table of the screen as it stands on paper; columns as many as the width holds.
    void table(const PlanTable& from, std::size_t firstColumn, std::size_t columns)
    {
        exports::Table table;
        const auto shownIn = [&](std::size_t column) {
            return column == 0 || (column >= firstColumn && column < firstColumn + columns);
        };
        for (std::size_t i = 0; i < from.columns.size(); ++i)
            if (shownIn(i))
                table.columns.push_back({from.columns[i].title, {}, from.columns[i].number});
        std::vector<std::size_t> chosen;
        for (std::size_t row = 0; row < from.rows.size(); ++row) {
            std::vector<exports::Cell> cells;
            for (std::size_t i = 0; i < from.rows[row].size(); ++i)
                if (shownIn(i))
                    cells.push_back({from.rows[row][i].shown, from.rows[row][i].exact});
            if (from.rows[row].front().marked)
                chosen.push_back(row);
            table.rows.push_back(std::move(cells));
        }
        m_out.table(std::move(table), std::move(chosen));
    }

    void methods()
    {
        const auto scores = methodsTable(m_board);
        if (scores.rows.empty())
            return;
        m_out.heading(tr("Methods, scored on the past"));
        const auto first = scores.columns.size() - scoreColumns;
        table(scores, 1, first - 1);
        table(scores, first, scoreColumns);
        for (const auto* method : retail::forecast::methods)
            m_out.note(tr("%1: %2").arg(meritdesk::words::label(method->title),
                                        meritdesk::words::label(method->summary)));
    }

    void days()
    {
        if (!m_input.span)
            return;
        m_out.heading(tr("Plan and fact"));
        m_out.paragraph(spanText(m_board));
        m_out.picture(*m_input.span);
    }

    void range()
    {
        const auto text = bandText(m_board);
        if (text.isEmpty())
            return;
        m_out.heading(tr("Range of categories 5 and 6"));
        m_out.paragraph(text);
        for (const auto& picture : m_input.band)
            m_out.picture(picture);
        if (const auto spreads = bandTable(m_board); !spreads.rows.empty())
            table(spreads, 1, spreads.columns.size());
    }

    void sensitivity()
    {
        const auto* outlook = m_board.outlook();
        if (!outlook || outlook->curves.empty())
            return;
        m_out.heading(tr("Sensitivity"));
        for (std::size_t i = 0; i < outlook->curves.size(); ++i) {
            const auto& axis = *outlook->curves[i].axis;
            m_out.heading(meritdesk::words::label(axis.title), 3);
            m_out.note(meritdesk::words::label(axis.summary));
            m_out.paragraph(curveText(outlook->curves[i]));
            if (const auto power = powerText(m_board, outlook->curves[i]); !power.isEmpty())
                m_out.paragraph(power);
            if (i < m_input.axes.size())
                m_out.picture(m_input.axes[i]);
        }
    }

    void explain(const QString& heading, const PlanEvidence& evidence, int levels)
    {
        if (const auto derivation = derivationOf(m_board, evidence)) {
            m_out.heading(heading, 3);
            m_out.derivation(shortened(*derivation, levels));
        }
    }

    void appendix()
    {
        if (!m_board.study().valid())
            return;
        m_out.pageBreak();
        m_out.heading(tr("Appendix: how the numbers came about"), 1);
        const auto method = m_board.method();
        using Of = PlanEvidence::Of;
        const auto worst = worstHoursTable(m_board);
        explain(tr("Deviations of the method in view"), {.of = Of::Score, .method = method, .key = "wape"},
                1);
        if (!worst.rows.empty())
            explain(tr("The hour it missed by most"), worst.rows.front()[3].evidence, 2);
        if (const auto& costs = m_board.study().methods[method].costs; !costs.empty())
            //: %1 a price category
            explain(tr("Cost of its deviations, %1").arg(categoryName(*costs.back().category)),
                    {.of = Of::Cost, .method = method, .key = std::string(costs.back().category->id)}, 2);
        explain(tr("Share of drawn years in which a plan pays"), {.of = Of::Share}, 1);
        switches();
        m_out.rules();
    }

    void switches()
    {
        const auto* outlook = m_board.outlook();
        for (std::size_t axis = 0; outlook && axis < outlook->curves.size(); ++axis)
            for (std::size_t i = 0; i < outlook->curves[axis].switches.size(); ++i)
                //: %1 is what is varied, such as consumption
                explain(tr("Where the best choice changes: %1")
                            .arg(meritdesk::words::label(outlook->curves[axis].axis->title)),
                        {.of = PlanEvidence::Of::Switch, .day = i, .axis = axis}, 2);
    }

    static constexpr std::size_t scoreColumns = 4; ///< at the end of the table

    const PlanReportInput& m_input;
    const PlanBoard& m_board;
    ReportBuilder m_out;
};

} // namespace

Report planReport(const PlanReportInput& input)
{
    return PlanReport(input).make();
}

} // namespace meritdesk::items
