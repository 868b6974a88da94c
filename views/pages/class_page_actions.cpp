#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

#include "core/classroom/bidders.h"
#include "core/classroom/regulator.h"
#include "core/scenario/class_edits.h"
#include "core/scenario/screen_edits.h"
#include "formats/imports/sheet_import.h"
#include "views/pages/class/new_class_dialog.h"
#include "views/pages/class/round_panel.h"
#include "views/pages/class/seat_dialog.h"
#include "views/pages/class/sheet_dialog.h"
#include "views/pages/class/terms_dialog.h"
#include "views/pages/class_page.h"
#include "views/parts/icons.h"

// What can be done with a class: tool bar, menu, keys.

namespace meritdesk::views {

namespace {

using classroom::Class;

bool always(const Class& /*room*/)
{
    return true;
}

bool hasSeats(const Class& room)
{
    return !room.seats.empty();
}

bool isClosed(const Class& room)
{
    return !room.rounds.empty() && room.rounds.back().stage == classroom::Stage::Closed;
}

bool waitsForNext(const Class& room)
{
    return hasSeats(room) && !classroom::isOpen(room) && !isClosed(room);
}

bool hasResults(const Class& room)
{
    return classroom::revealedRounds(room) > 0;
}

/// What a button of the panel does has keys too: its tool tip says which.
QString withKeys(const QString& tip, const QAction& action)
{
    const auto keys = action.shortcut().toString(QKeySequence::NativeText);
    //: a tool tip: %1 what the button does, %2 the keys that do the same
    return ClassPage::tr("%1 (%2)").arg(tip, keys);
}

} // namespace

void ClassPage::addGesture(const Gesture& gesture)
{
    auto* action = new QAction(icon(gesture.icon, m_context.theme), tr(gesture.text), this);
    action->setShortcut(gesture.keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (gesture.inMenuOnly)
        action->setPriority(QAction::LowPriority);
    connect(action, &QAction::triggered, this, gesture.slot);
    connect(&m_board, &items::ClassBoard::changed, action,
            [this, action, can = gesture.can] { action->setEnabled(can(m_board.room())); });
    action->setEnabled(gesture.can(m_board.room()));
    addAction(action);
    m_actions << action;
}

void ClassPage::makeActions()
{
    constexpr auto both = Qt::CTRL | Qt::SHIFT;
    addGesture({QT_TR_NOOP("New Class…"), "class", both | Qt::Key_K, &ClassPage::newClass, always, false});
    addGesture(
        {QT_TR_NOOP("Hand In…"), "add", both | Qt::Key_H, &ClassPage::handIn, classroom::isOpen, false});
    m_panel->handIn().setToolTip(withKeys(m_panel->handIn().toolTip(), *m_actions.back()));
    addGesture({QT_TR_NOOP("Read Sheets from Files…"), "import", both | Qt::Key_I, &ClassPage::askForSheets,
                classroom::isOpen, false});
    addGesture(
        {QT_TR_NOOP("Close Round"), "close", both | Qt::Key_L, &ClassPage::closeRound, classroom::isOpen});
    m_panel->close().setToolTip(withKeys(m_panel->close().toolTip(), *m_actions.back()));
    addGesture({QT_TR_NOOP("Reveal Step by Step"), "replay", both | Qt::Key_O, &ClassPage::reveal, isClosed});
    m_panel->reveal().setToolTip(withKeys(m_panel->reveal().toolTip(), *m_actions.back()));
    addGesture(
        {QT_TR_NOOP("Next Round"), "step-forth", both | Qt::Key_N, &ClassPage::nextRound, waitsForNext});
    m_panel->next().setToolTip(withKeys(m_panel->next().toolTip(), *m_actions.back()));
    addGesture({QT_TR_NOOP("Open as Market Screens"), "screens", both | Qt::Key_M, &ClassPage::openScreens,
                hasResults});
    addGesture(
        {QT_TR_NOOP("Rule and Conditions…"), "auction", both | Qt::Key_F, &ClassPage::editTerms, hasSeats});
    const auto before = m_actions.size();
    addGesture({QT_TR_NOOP("Edit Seat…"), "details", Qt::CTRL | Qt::Key_F2, &ClassPage::editSeat, hasSeats});
    addGesture({QT_TR_NOOP("Add Seat"), "add", both | Qt::Key_A, &ClassPage::addSeat, hasSeats});
    addGesture(
        {QT_TR_NOOP("Remove Seat"), "remove", both | Qt::Key_Delete, &ClassPage::removeSeat, hasSeats});
    addGesture({QT_TR_NOOP("Change Player"), "class", both | Qt::Key_Y, &ClassPage::changePlayer, hasSeats});
    m_panel->seats().addActions(m_actions.mid(before));
    m_panel->seats().setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ClassPage::newClass()
{
    NewClassDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted)
        m_board.apply(scenario::replaceClass(dialog.room()));
}

void ClassPage::handIn()
{
    if (!classroom::isOpen(m_board.room()))
        return;
    SheetDialog dialog(m_board, this);
    dialog.exec();
}

void ClassPage::closeRound()
{
    m_board.apply(scenario::closeRound());
}

void ClassPage::nextRound()
{
    m_board.apply(scenario::openNextRound());
}

/// The series takes the place of the one that the market screens show; one undo step gives it back.
void ClassPage::openScreens()
{
    if (m_board.apply(scenario::replaceSeries(classroom::seriesOf(m_board.room()))) && m_context.goTo)
        m_context.goTo(QStringLiteral("screens"));
}

void ClassPage::askForSheets()
{
    const auto files =
        QFileDialog::getOpenFileNames(this, tr("Read Sheets"), {}, tr("Tables (*.csv *.xlsx *.txt *.tsv)"));
    if (!files.isEmpty())
        readSheets(files);
}

void ClassPage::readSheets(const QStringList& files)
{
    std::vector<imports::ImportFile> read;
    std::vector<Finding> findings;
    for (const auto& name : files) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            read.push_back({QFileInfo(name).fileName().toStdString(), file.readAll().toStdString()});
        else
            findings.push_back(error("document-missing", {}, {{"file", name.toStdString()}}));
    }
    if (findings.empty()) {
        const auto edit = imports::readSheets(read, m_context.document.scenario());
        if (edit)
            m_board.apply(*edit);
        else
            findings = edit.findings();
    }
    if (!findings.empty() && m_context.tell)
        m_context.tell(findings);
}

std::string ClassPage::chosenSeat() const
{
    const auto row = m_panel->seats().currentIndex().row();
    const auto& seats = m_board.room().seats;
    return row >= 0 && row < static_cast<int>(seats.size()) ? seats[static_cast<std::size_t>(row)].id
                                                            : std::string();
}

/// A seat like the last one of the class.
void ClassPage::addSeat()
{
    const auto& room = m_board.room();
    if (room.seats.empty())
        return;
    auto seat = room.seats.back();
    seat.id.clear();
    seat.bidder.reset();
    const auto taken = [&room](const QString& name) {
        return std::any_of(room.seats.begin(), room.seats.end(),
                           [&name](const auto& one) { return one.name == name.toStdString(); });
    };
    auto number = room.seats.size() + 1;
    while (taken(tr("Seat %1").arg(number)))
        ++number;
    seat.name = tr("Seat %1").arg(number).toStdString();
    m_board.apply(scenario::addSeat(std::move(seat)));
}

void ClassPage::removeSeat()
{
    if (const auto seat = chosenSeat(); !seat.empty())
        m_board.apply(scenario::removeSeat(seat));
}

void ClassPage::editSeat()
{
    if (const auto seat = classroom::seatAt(m_board.room(), chosenSeat()))
        SeatDialog(m_board, *seat, this).exec();
}

void ClassPage::editTerms()
{
    if (!m_board.room().seats.empty())
        TermsDialog(m_board, m_context.theme, this).exec();
}

void ClassPage::changePlayer()
{
    const auto id = chosenSeat();
    const auto at = classroom::seatAt(m_board.room(), id);
    if (!at)
        return;
    const auto& bidders = classroom::bidders;
    const auto& now = m_board.room().seats[*at].bidder;
    const auto found = std::find_if(bidders.begin(), bidders.end(),
                                    [&now](const auto* bidder) { return now && bidder->id == *now; });
    const auto next = now ? static_cast<std::size_t>(found - bidders.begin()) + 1 : 0;
    std::optional<std::string> player;
    if (next < bidders.size())
        player = std::string(bidders.at(next)->id);
    m_board.apply(scenario::playSeatBy(id, player));
}

} // namespace meritdesk::views
