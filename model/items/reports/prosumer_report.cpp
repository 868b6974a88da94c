#include "items/reports/prosumer_report.h"

#include <QCoreApplication>

#include "core/prosumer/comparison.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/prosumer_answer.h"
#include "items/prosumer_hours_model.h"
#include "items/prosumer_tables.h"
#include "items/prosumer_terms.h"
#include "items/reports/derivation_paper.h"
#include "items/reports/report_builder.h"

namespace meritdesk::items {

namespace {

using exports::Cell;
using exports::Table;
using report::Report; // lupdate takes a qualified result for the context

constexpr std::size_t mostTerms = 12; ///< of a sum in the appendix

/// A table of results as paper and files take it.
Table onPaper(const QString& title, const ProsumerTable& table)
{
    Table made{.title = title};
    for (const auto& column : table.columns)
        made.columns.push_back({.title = column.title, .numeric = column.number});
    for (const auto& row : table.rows) {
        auto& cells = made.rows.emplace_back();
        for (const auto& cell : row)
            cells.push_back({cell.shown, cell.exact});
    }
    return made;
}

/// Translations of this report; the class is the context.
class ProsumerReport
{
    Q_DECLARE_TR_FUNCTIONS(ProsumerReport)

public:
    explicit ProsumerReport(const ProsumerReportInput& input)
        : m_input(input)
        , m_worked(input.board.worked())
        , m_out(titleOf(*m_worked.input), input.language)
    {
    }

    Report make()
    {
        m_out.subtitle(tr("%n interval(s)", nullptr, static_cast<int>(m_worked.input->intervals.size())));
        m_out.made(m_input.made);
        m_out.paragraph(prosumerHeadline(m_input.board, false));
        m_out.paragraph(prosumerDetail(m_input.board));
        m_out.note(words::label("prosumer-notice"));
        for (const auto& picture : m_input.pictures)
            m_out.picture(picture);
        section(schemes(m_input.board), m_worked.cheapest);
        section(shifts(m_input.board));
        m_out.note(tr("Against net billing, where the surplus is paid what it is worth at the time: what a "
                      "prosumer pays less than that, others pay."));
        market();
        terms();
        toKnow();
        appendix();
        return m_out.take();
    }

    static Table schemes(const ProsumerBoard& board)
    {
        return onPaper(tr("Bill by scheme"), schemesTable(board));
    }

    static Table shifts(const ProsumerBoard& board) { return onPaper(tr("Who pays"), shiftTable(board)); }

    static Table effect(const ProsumerBoard& board)
    {
        return onPaper(tr("Own effect on the price"), ownEffectTable(board));
    }

    static Table hours(ProsumerBoard& board)
    {
        const ProsumerHoursModel model(board);
        return tableOf(model, tr("Hours"));
    }

private:
    static QString titleOf(const prosumer::Case& input)
    {
        const auto name = words::sampleText(input.title.value_or(std::string()));
        //: Title of a report; %1 names a plant
        return name.isEmpty() ? tr("Own generation") : tr("Own generation: %1").arg(name);
    }

    void section(Table table, const std::optional<std::size_t>& chosen = {})
    {
        if (table.rows.empty())
            return;
        m_out.heading(table.title);
        table.title.clear();
        m_out.table(std::move(table),
                    chosen ? std::vector<std::size_t>{*chosen} : std::vector<std::size_t>());
    }

    void market()
    {
        if (!m_worked.effect)
            return;
        section(effect(m_input.board));
        m_out.paragraph(ownEffectOffer(m_input.board));
        m_out.paragraph(ownEffectSentence(m_input.board, false));
    }

    void terms()
    {
        std::vector<std::vector<Cell>> rows;
        for (const auto& term : prosumerTerms()) {
            const auto text = term.text(*m_worked.input);
            if (!text.isEmpty())
                rows.push_back({items::words(term.shownTitle()), items::words(text),
                                items::words(term.unitText(*m_worked.input))});
        }
        m_out.heading(tr("Terms"));
        m_out.keyFigures(std::move(rows));
    }

    void toKnow()
    {
        const auto notices = prosumerNotices(m_input.board);
        if (notices.isEmpty() && m_input.sources.isEmpty())
            return;
        m_out.heading(tr("What to know"));
        for (const auto& text : notices)
            m_out.paragraph(text);
        m_out.sources(m_input.sources);
    }

    void put(Derivation derivation) { m_out.derivation(shortened(std::move(derivation), mostTerms)); }

    void appendix()
    {
        m_out.pageBreak();
        m_out.heading(tr("Appendix: how the numbers came about"), 1);
        for (const auto& bill : m_worked.bills) {
            m_out.heading(words::label(bill.scheme->title));
            put(prosumer::explain(*m_worked.input, *bill.scheme));
        }
        if (m_worked.effect) {
            m_out.heading(tr("Own effect on the price"));
            put(prosumer::explainOwnLoss(*m_worked.effect));
            if (m_worked.effect->bookAfter.orders.size() <= mostTerms)
                put(prosumer::explainBuyersGain(*m_worked.effect));
        }
        m_out.rules();
    }

    const ProsumerReportInput& m_input;
    const WorkedProsumer& m_worked;
    ReportBuilder m_out;
};

} // namespace

report::Report prosumerReport(const ProsumerReportInput& input)
{
    return ProsumerReport(input).make();
}

std::vector<exports::Table> prosumerWorkbook(ProsumerBoard& board)
{
    std::vector<Table> all{ProsumerReport::schemes(board), ProsumerReport::shifts(board),
                           ProsumerReport::effect(board), ProsumerReport::hours(board)};
    std::erase_if(all, [](const Table& table) { return table.rows.empty(); });
    return all;
}

} // namespace meritdesk::items
