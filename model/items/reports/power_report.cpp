#include "items/reports/power_report.h"

#include <QCoreApplication>

#include "formats/words/words.h"
#include "items/power_answer.h"
#include "items/power_tables.h"
#include "items/power_text.h"
#include "items/reports/report_builder.h"
#include "items/table_export.h"

namespace meritdesk::items {

using marketpower::Figure;
using report::Report; // lupdate takes a qualified result for the context
using Of = PowerEvidence::Of;

namespace {

/// Translations of this report; the class is the context.
class PowerReport
{
    Q_DECLARE_TR_FUNCTIONS(PowerReport)

public:
    explicit PowerReport(const PowerReportInput& input)
        : m_input(input)
        , m_question(input.board.study().question)
        //: Title of a report: %1 a seller
        , m_out(tr("Market power: %1").arg(QString::fromStdString(m_question.seller)), input.language)
    {
    }

    Report make()
    {
        m_out.subtitle(subtitle());
        m_out.made(m_input.made);
        const auto answer = powerAnswer(m_input.board, false);
        m_out.paragraph(answer.headline);
        m_out.paragraph(answer.detail);
        m_out.note(tr("A model: the offers of the book are taken for costs, and everybody else offers as "
                      "before."));
        for (const auto& picture : m_input.pictures)
            m_out.picture(picture);
        for (auto& [title, make] : sections()) {
            auto table = tableOf(PowerTableModel(m_input.board, make), {});
            m_out.heading(title);
            m_out.table(std::move(table));
        }
        m_out.note(tr("An index below its threshold is a reason to look, not a finding of guilt."));
        m_out.sources(m_input.sources);
        appendix();
        return m_out.take();
    }

    [[nodiscard]] static std::vector<std::pair<QString, PowerTableModel::Make>> sections()
    {
        return {{tr("Points of the sweep"), &pointsTable},
                {tr("Rules against it"), &casesTable},
                {tr("Sellers before and after"), &sellersTable},
                {tr("Market before and after"), &marketTable}};
    }

private:
    [[nodiscard]] QString subtitle() const
    {
        const auto rule = words::label(m_question.rule->title);
        if (m_question.how == PowerHow::Physical)
            //: %1 a clearing rule
            return tr("Capacity that is not offered at all; cleared as “%1”").arg(rule);
        //: %1 a price, %2 a clearing rule
        return tr("Capacity offered at %1; cleared as “%2”")
            .arg(powerAmount(*m_input.board.study().book, Figure::Price, m_question.offeredAt.fraction()),
                 rule);
    }

    void put(const PowerEvidence& evidence)
    {
        if (const auto derivation = derivationOf(m_input.board, evidence))
            m_out.derivation(*derivation);
    }

    void appendix()
    {
        const auto best = m_input.board.study().sweep().best;
        m_out.pageBreak();
        m_out.heading(tr("Appendix: how the numbers came about"), 1);
        put({.of = Of::Gain, .figure = Figure::Profit, .at = best});
        put({.of = Of::Gain, .figure = Figure::Bill, .at = best});
        for (const auto figure : {Figure::Price, Figure::Profit})
            for (std::size_t at = 0; at < powerCases; ++at)
                put({.of = Of::Case, .figure = figure, .at = at});
        m_out.rules();
    }

    const PowerReportInput& m_input;
    const PowerQuestion& m_question;
    ReportBuilder m_out;
};

} // namespace

Report powerReport(const PowerReportInput& input)
{
    return PowerReport(input).make();
}

std::vector<exports::Table> powerWorkbook(PowerBoard& board)
{
    std::vector<exports::Table> sheets;
    for (const auto& [title, make] : PowerReport::sections())
        sheets.push_back(tableOf(PowerTableModel(board, make), title));
    return sheets;
}

} // namespace meritdesk::items
