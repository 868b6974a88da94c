#include "items/reports/class_report.h"

#include <QCoreApplication>

#include "core/auction/explain.h"
#include "formats/words/sample_text.h"
#include "items/class_cells.h"
#include "items/class_tables.h"
#include "items/reports/report_builder.h"

namespace meritdesk::items {

namespace {

using report::Report; // lupdate takes a qualified result for the context

/// Translations of this report; the class is the context.
class ClassReport
{
    Q_DECLARE_TR_FUNCTIONS(ClassReport)

public:
    explicit ClassReport(const ClassReportInput& input)
        : m_input(input)
        , m_out(title(input.board.room()), input.language)
    {
    }

    Report make()
    {
        const auto& board = m_input.board;
        const auto rounds = static_cast<int>(board.rounds().size());
        m_out.subtitle(tr("%n round(s) played", nullptr, rounds));
        m_out.made(m_input.made);
        table(tr("Standings"), standingTable(board));
        table(tr("Prices of the rounds"), priceTable(board));
        for (const auto& picture : m_input.pictures)
            m_out.picture(picture);
        table(tr("Who earned what"), resultTable(board));
        table(tr("Bids"), bidTable(board));
        table(tr("The regulator's view"), regulatorTable(board));
        m_out.note(tr("A value beyond a threshold is a reason to look, not a finding of guilt."));
        table(tr("Reasons to look"), flagTable(board));
        table(tr("Seats and their private numbers"), seatTable(board));
        appendix();
        return m_out.take();
    }

    static QString title(const classroom::Class& room)
    {
        return room.title.empty() ? tr("Class rounds") : words::sampleText(room.title);
    }

private:
    void table(const QString& heading, const ClassTable& made)
    {
        if (made.rows.empty())
            return;
        m_out.heading(heading);
        m_out.table(exported(made, {}));
    }

    void appendix()
    {
        const auto& board = m_input.board;
        m_out.pageBreak();
        m_out.heading(tr("Appendix: how the numbers came about"), 1);
        for (const auto& round : board.rounds())
            if (round.clearing.price)
                m_out.derivation(auction::explainPrice(round.orders.book, round.clearing));
        for (const auto& standing : board.standings()) {
            m_out.heading(nameOf(board.room().seats[standing.seat]));
            m_out.derivation(board.explain(standing.seat));
        }
        m_out.rules();
    }

    const ClassReportInput& m_input;
    ReportBuilder m_out;
};

} // namespace

report::Report classReport(const ClassReportInput& input)
{
    return ClassReport(input).make();
}

std::vector<exports::Table> classTables(const ClassBoard& board)
{
    return {exported(seatTable(board), ClassReport::tr("Seats")),
            exported(bidTable(board), ClassReport::tr("Bids")),
            exported(resultTable(board), ClassReport::tr("Results")),
            exported(standingTable(board), ClassReport::tr("Standings")),
            exported(priceTable(board), ClassReport::tr("Prices")),
            exported(regulatorTable(board), ClassReport::tr("Regulator"))};
}

} // namespace meritdesk::items
