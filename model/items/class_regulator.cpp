#include <QCoreApplication>

#include <algorithm>

#include "core/auction/screens/screens.h"
#include "core/classroom/regulator.h"
#include "formats/words/words.h"
#include "items/class_board.h"
#include "items/class_cells.h"
#include "items/class_tables.h"
#include "items/number_text.h"

// The revealed rounds of a class as a regulator sees them: the tables of class_tables.h that screens fill.

namespace meritdesk::items {

namespace {

class ClassRegulator
{
    Q_DECLARE_TR_FUNCTIONS(ClassRegulator)
};

/// A screen with an index, of the market or of a firm.
bool hasIndex(const auction::Screen& screen)
{
    return screen.ofMarket != nullptr || screen.ofFirm != nullptr;
}

/// The firm that a threshold would catch first: the lowest index where low ones are flagged.
std::optional<Fraction> worst(const auction::Screen& screen, const auction::Structure& structure,
                              std::string& whose)
{
    std::optional<Fraction> found;
    const bool lowIsBad = screen.fires == &auction::isBelow;
    for (const auto& firm : structure.firms) {
        const auto value = screen.ofFirm(structure, firm);
        if (!value || (found && (lowIsBad ? *value >= *found : *value <= *found)))
            continue;
        found = value;
        whose = firm.participant;
    }
    return found;
}

ClassCell indexCell(const auction::Screen& screen, const auction::Series& series,
                    const std::optional<auction::Structure>& structure)
{
    if (!structure)
        return wordCell(QStringLiteral("–"));
    if (screen.ofMarket)
        return fractionCell(screen.ofMarket(series, *structure), 2);
    std::string whose;
    auto cell = fractionCell(worst(screen, *structure, whose), 2);
    cell.remark = QString::fromStdString(whose);
    return cell;
}

/// Numbers of a flag in the reader's locale.
QString flagText(const auction::Flag& flag)
{
    auto note = auction::noteOf(flag);
    for (auto& fact : note.facts)
        if (fact.key != "participant")
            fact.value = numberText(fact.value, -1).toStdString();
    return words::sentence(note);
}

} // namespace

ClassTable regulatorTable(const ClassBoard& board)
{
    const auto series = classroom::seriesOf(board.room());
    const auto screened = auction::screen(series);
    ClassTable table{.columns = {{ClassRegulator::tr("Round"), {}, true}}};
    for (const auto* screen : auction::screens)
        if (hasIndex(*screen))
            table.columns.push_back({words::label(screen->title), {}, true});
    for (std::size_t round = 0; round < series.rounds.size(); ++round) {
        ClassRow row{.subject = round, .cells = {numberCell(series.rounds[round].id)}};
        for (const auto* screen : auction::screens)
            if (hasIndex(*screen))
                row.cells.push_back(indexCell(*screen, series, screened.rounds[round].structure));
        table.rows.push_back(std::move(row));
    }
    return table;
}

ClassTable regulatorView(const ClassBoard& board)
{
    const auto rounds = regulatorTable(board);
    ClassTable table{.columns = {{ClassRegulator::tr("Market screen")}}};
    for (const auto& round : rounds.rows)
        table.columns.push_back({ClassRegulator::tr("Round %1").arg(round.cells.front().shown), {}, true});
    for (std::size_t screen = 1; screen < rounds.columns.size(); ++screen) {
        ClassRow row{.subject = screen - 1, .cells = {wordCell(rounds.columns[screen].title)}};
        for (const auto& round : rounds.rows)
            row.cells.push_back(round.cells[screen]);
        table.rows.push_back(std::move(row));
    }
    return table;
}

ClassTable flagTable(const ClassBoard& board)
{
    const auto series = classroom::seriesOf(board.room());
    const auto screened = auction::screen(series);
    ClassTable table{.columns = {{ClassRegulator::tr("Round"), {}, true},
                                 {ClassRegulator::tr("Seat")},
                                 {ClassRegulator::tr("A reason to look")}}};
    for (const auto& flag : screened.flags) {
        const auto round = flag.round.value_or(0);
        table.rows.push_back(
            {round,
             {flag.round ? numberCell(series.rounds[round].id)
                         //: Where a flag is about the series as a whole
                         : wordCell(ClassRegulator::tr("all")),
              wordCell(QString::fromStdString(flag.participant.value_or(""))), wordCell(flagText(flag))}});
    }
    return table;
}

} // namespace meritdesk::items
