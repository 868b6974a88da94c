#include "items/reports/screen_report.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/auction/screens/screens.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/reports/report_builder.h"
#include "items/reports/screen_paper.h"
#include "items/screen_tables.h"

namespace meritdesk::items {

namespace {

using auction::Flag;
using report::Report; // lupdate takes a qualified result for the context

constexpr std::size_t mostFlags = 500;  ///< rows on paper; a class reads no more
constexpr std::size_t mostParts = 100;  ///< of a number in the appendix
constexpr std::size_t mostBidders = 14; ///< columns of the matrix that paper has room for

/// Translations of this report; the class is the context.
class ScreenReport
{
    Q_DECLARE_TR_FUNCTIONS(ScreenReport)

public:
    explicit ScreenReport(const ScreenReportInput& input)
        : m_input(input)
        , m_screened(input.board.screened())
        , m_out(title(m_screened), input.language)
    {
    }

    Report make()
    {
        const auto rounds = static_cast<int>(m_screened.series->rounds.size());
        const auto flags = static_cast<int>(m_screened.screening.flags.size());
        //: %1 is the number of rounds in words, %2 the number of flags in words
        m_out.subtitle(
            tr("%1, %2").arg(tr("%n round(s)", nullptr, rounds), tr("%n flag(s)", nullptr, flags)));
        m_out.made(m_input.made);
        m_out.note(meritdesk::words::label("screen-notice"));
        section(tr("Rounds"), roundsTable(m_input.board));
        for (const auto& picture : m_input.pictures)
            m_out.picture(picture);
        thresholds();
        roundInView();
        matrix();
        section(tr("Rounds without an award"), runsTable(m_input.board));
        section(tr("Fulfilment of contracts"), fulfilmentTable(m_input.board));
        everyFlag(); // pages of them: what is short comes before
        if (!m_input.sources.isEmpty()) {
            m_out.heading(tr("The data"));
            m_out.sources(m_input.sources);
        }
        appendix();
        return m_out.take();
    }

private:
    static QString title(const ScreenedSeries& screened)
    {
        const auto& title = screened.series->title;
        return title && !title->empty() ? meritdesk::words::sampleText(*title) : tr("Series of rounds");
    }

    /// A table under its heading; nothing where it has no rows.
    void section(const QString& heading, const ScreenTable& table)
    {
        if (table.rows.empty())
            return;
        m_out.heading(heading);
        m_out.table(onPaper(table));
        if (hasMarks(table))
            m_out.note(tr("* beyond its threshold"));
    }

    void thresholds()
    {
        m_out.heading(tr("Thresholds"));
        exports::Table table{.columns = {{tr("Threshold")},
                                         {tr("Level"), {}, true},
                                         //: Where a threshold comes from
                                         {tr("Basis")},
                                         //: Where the figure was published
                                         {tr("Source of the default")},
                                         {tr("Flags"), {}, true}}};
        for (const auto* threshold : auction::thresholds) {
            const bool given = isGiven(*m_screened.series, *threshold);
            table.rows.push_back(
                {words(meritdesk::words::label(threshold->title)),
                 m_out.number(levelOf(*m_screened.series, *threshold).text(), -1),
                 words(meritdesk::words::label(given ? "basis.given" : "basis.teaching-default")),
                 words(meritdesk::words::label(threshold->source)),
                 m_out.number(std::to_string(flagsOf(*threshold)), 0)});
        }
        m_out.table(std::move(table));
    }

    std::ptrdiff_t flagsOf(const auction::Threshold& threshold) const
    {
        const auto& flags = m_screened.screening.flags;
        return std::count_if(flags.begin(), flags.end(),
                             [&threshold](const Flag& flag) { return flag.threshold->id == threshold.id; });
    }

    void everyFlag()
    {
        m_out.heading(tr("Flags"));
        auto table = flagsTable(m_screened, {});
        if (table.rows.empty()) {
            m_out.paragraph(tr("No value is beyond its threshold."));
            return;
        }
        if (table.rows.size() > mostFlags) {
            m_out.paragraph(tr("The first %1 of %2 flags; an exported table has them all.")
                                .arg(m_out.shown(std::to_string(mostFlags), 0),
                                     m_out.shown(std::to_string(table.rows.size()), 0)));
            table.rows.resize(mostFlags);
        }
        m_out.table(onPaper(withoutMarks(std::move(table))));
    }

    QString roundName() const
    {
        return QString::fromStdString(m_screened.series->rounds[m_input.board.round()].id);
    }

    void roundInView()
    {
        if (m_input.board.round() >= m_screened.series->rounds.size())
            return;
        //: Heading of a table: %1 is a round
        section(tr("Firms in round %1").arg(roundName()), firmsTable(m_input.board));
        //: Heading of a table: %1 is a round
        section(tr("Bids in round %1").arg(roundName()), bidsTable(m_input.board));
    }

    void matrix()
    {
        const auto table = equalBidsTable(m_input.board);
        if (table.rows.empty())
            return;
        const auto bidders = equalBidders(m_input.board);
        m_out.heading(bidders <= mostBidders
                          ? tr("Equal bids")
                          : tr("Equal bids (%1 of %2 bidders)").arg(mostBidders).arg(bidders));
        m_out.note(tr("In how many rounds two bidders bid the same. The columns have the numbers of the "
                      "bidders."));
        const auto numbered = withNumberedColumns(table, mostBidders);
        m_out.table(onPaper(numbered));
        if (hasMarks(numbered))
            m_out.note(tr("* beyond its threshold"));
    }

    /// Of each screen the flag furthest from its threshold: the others are a click away on the screen.
    void appendix()
    {
        m_out.pageBreak();
        m_out.heading(tr("Appendix: how the numbers came about"), 1);
        const auto evidence = flagEvidence(m_screened);
        const auto screens = flaggedScreens(m_screened.screening);
        if (!screens.empty())
            m_out.note(tr("Of each screen the flag that is furthest from its threshold."));
        for (const auto& screen : screens) {
            const auto flag =
                flagsShown(m_screened.screening, {.screen = screen.id, .furthestFirst = true}).front();
            m_out.heading(meritdesk::words::label(screen.title));
            m_out.paragraph(sentenceOf(m_screened.screening.flags[flag]));
            explain(evidence[flag]);
        }
        indices();
        m_out.rules();
    }

    QString sentenceOf(const Flag& flag) const
    {
        if (!flag.round)
            return flagText(flag);
        //: %1 a round, %2 what a flag says of it
        return tr("%1: %2").arg(QString::fromStdString(m_screened.series->rounds[*flag.round].id),
                                flagText(flag));
    }

    /// The indices of the round in view, flagged or not.
    void indices()
    {
        const auto round = m_input.board.round();
        if (round >= m_screened.series->rounds.size())
            return;
        m_out.heading(tr("The indices of round %1").arg(roundName()));
        explain(demandEvidence(round));
        for (const auto* screen : {&auction::concentration, &auction::topShare})
            explain(roundEvidence(round, screen->key));
    }

    /// A number made of thousands of parts would fill the paper with them.
    void explain(const ScreenEvidence& evidence)
    {
        auto derivation = derivationOf(m_screened, evidence);
        if (!derivation)
            return;
        const auto parts = std::max(derivation->children.size(), derivation->inputs.size());
        derivation->children.resize(std::min(mostParts, derivation->children.size()));
        derivation->inputs.resize(std::min(mostParts, derivation->inputs.size()));
        m_out.derivation(*derivation);
        if (parts > mostParts)
            m_out.note(
                tr("The first %1 of %2 parts are printed.")
                    .arg(m_out.shown(std::to_string(mostParts), 0), m_out.shown(std::to_string(parts), 0)));
    }

    const ScreenReportInput& m_input;
    const ScreenedSeries& m_screened;
    ReportBuilder m_out;
};

} // namespace

report::Report screenReport(const ScreenReportInput& input)
{
    return ScreenReport(input).make();
}

} // namespace meritdesk::items
