#include "items/reports/lab_report.h"

#include <QCoreApplication>

#include "core/scenario/lab_edits.h"
#include "formats/words/words.h"
#include "items/lab_table.h"
#include "items/lab_text.h"
#include "items/number_text.h"
#include "items/reports/derivation_paper.h"
#include "items/reports/report_builder.h"

namespace meritdesk::items {

namespace {

using exports::Table;
using report::Report; // lupdate takes a qualified result for the context

constexpr std::size_t mostTerms = 3; ///< runs that the appendix derives one by one

/// Translations of this report; the class is the context.
class LabReport
{
    Q_DECLARE_TR_FUNCTIONS(LabReport)

public:
    explicit LabReport(const LabReportInput& input)
        : m_input(input)
        , m_result(input.board.result())
        , m_out(tr("Strategy lab: %1").arg(labGameName(m_result.experiment.model)), input.language)
    {
    }

    Report make()
    {
        m_out.subtitle(labSize(m_result.experiment));
        m_out.made(m_input.made);
        const auto answer = labAnswer(m_result, false);
        m_out.paragraph(answer.headline);
        m_out.paragraph(answer.detail);
        if (m_input.board.isOutdated())
            m_out.note(tr("The document has other settings now: these runs are of the settings below."));
        for (const auto& picture : m_input.pictures)
            m_out.picture(picture);
        table(tr("Formats and learners"), tableOf(&labCells));
        m_out.heading(tr("What the runs show"));
        for (const auto& sentence : labVerdict(m_result))
            m_out.paragraph(sentence);
        m_out.heading(tr("Settings"));
        auto settings = labSettings(m_result.experiment);
        settings.title.clear();
        m_out.table(std::move(settings));
        if (m_result.experiment.model)
            table(tr("Theory"), tableOf(&labTheory));
        m_out.note(words::label("strategy-notice"));
        m_out.sources(m_input.sources);
        appendix();
        return m_out.take();
    }

    static Table settings(const strategy::lab::Experiment& experiment)
    {
        Table made{.title = tr("Settings"),
                   .columns = {{.title = tr("Setting")}, {.title = tr("Value"), .numeric = true}}};
        const auto add = [&made](const QString& name, const QString& value, const QString& exact = {}) {
            made.rows.push_back({{name, {}}, {value, exact}});
        };
        add(tr("Game"), labGameName(experiment.model));
        QStringList formats;
        for (const auto& format : experiment.formats)
            formats << labFormatName(format);
        add(tr("Formats"), formats.join(QStringLiteral("; ")));
        QStringList learners;
        for (const auto* learner : experiment.learners)
            learners << labLearnerName(*learner);
        add(tr("Learners"), learners.join(QStringLiteral("; ")));
        for (const auto& field : scenario::labFields()) {
            if (!field.has(experiment))
                continue;
            const auto plain = field.text(experiment);
            add(words::label(field.title), numberText(plain, -1), QString::fromStdString(plain));
        }
        const auto seed = std::to_string(experiment.firstSeed);
        add(tr("First seed"), QString::fromStdString(seed), QString::fromStdString(seed));
        if (!experiment.model)
            add(tr("Prices to try"), words::label(experiment.choices.tactic->title));
        return made;
    }

private:
    [[nodiscard]] Table tableOf(LabTableModel::Make make) const
    {
        const auto made = make(m_input.board);
        Table table;
        for (const auto& column : made.columns)
            table.columns.push_back({.title = column.title, .numeric = column.number});
        for (const auto& row : made.rows) {
            auto& cells = table.rows.emplace_back();
            for (const auto& cell : row)
                cells.push_back({cell.shown, cell.exact});
        }
        return table;
    }

    void table(const QString& title, Table table)
    {
        if (table.rows.empty())
            return;
        m_out.heading(title);
        m_out.table(std::move(table));
    }

    void appendix()
    {
        m_out.pageBreak();
        m_out.heading(tr("How the numbers came about"));
        if (m_result.experiment.model)
            for (const auto& each : m_result.experiment.model->explain(m_result.experiment.game))
                m_out.derivation(each);
        for (std::size_t cell = 0; cell < m_result.runs.cells.size(); ++cell) {
            m_out.heading(labCellName(m_result, cell), 3);
            for (const auto of : {LabEvidence::Of::Price, LabEvidence::Of::Loss, LabEvidence::Of::Settled})
                if (const auto derivation = derivationOf(m_result, {of, cell}))
                    m_out.derivation(shortened(*derivation, mostTerms));
        }
        m_out.rules();
    }

    const LabReportInput& m_input;
    const LabResult& m_result;
    ReportBuilder m_out;
};

} // namespace

Report labReport(const LabReportInput& input)
{
    return LabReport(input).make();
}

Table labSettings(const strategy::lab::Experiment& experiment)
{
    return LabReport::settings(experiment);
}

} // namespace meritdesk::items
