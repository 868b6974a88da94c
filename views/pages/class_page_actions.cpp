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
#include "views/pages/class/sheet_dialog.h"
#include "views/pages/class_page.h"
#include "views/parts/icons.h"

// What can be done with a class: tool bar, menu, keys.

namespace meritdesk::views {

QAction* ClassPage::addAction(const QString& text, const char* iconName, const QKeySequence& keys,
                              void (ClassPage::*slot)())
{
    auto* action = new QAction(icon(iconName, m_context.theme), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    QWidget::addAction(action);
    m_actions << action;
    return action;
}

void ClassPage::sayKeys(QPushButton& button, const QAction* action)
{
    const auto keys = action->shortcut().toString(QKeySequence::NativeText);
    //: a tool tip: %1 what the button does, %2 the keys that do the same
    button.setToolTip(tr("%1 (%2)").arg(button.toolTip(), keys));
}

void ClassPage::makeActions()
{
    addAction(tr("New Class…"), "class", Qt::CTRL | Qt::SHIFT | Qt::Key_K, &ClassPage::newClass);
    const auto* hand = addAction(tr("Hand In…"), "add", Qt::CTRL | Qt::SHIFT | Qt::Key_H, &ClassPage::handIn);
    addAction(tr("Read Sheets from Files…"), "import", Qt::CTRL | Qt::SHIFT | Qt::Key_I,
              &ClassPage::askForSheets);
    const auto low = [](QAction* action) {
        action->setPriority(QAction::LowPriority);
        return action;
    };
    const auto* close =
        low(addAction(tr("Close Round"), "close", Qt::CTRL | Qt::SHIFT | Qt::Key_L, &ClassPage::closeRound));
    const auto* show = low(
        addAction(tr("Reveal Step by Step"), "replay", Qt::CTRL | Qt::SHIFT | Qt::Key_O, &ClassPage::reveal));
    const auto* next = low(
        addAction(tr("Next Round"), "step-forth", Qt::CTRL | Qt::SHIFT | Qt::Key_N, &ClassPage::nextRound));
    sayKeys(m_panel->handIn(), hand);
    sayKeys(m_panel->close(), close);
    sayKeys(m_panel->reveal(), show);
    sayKeys(m_panel->next(), next);
    low(addAction(tr("Open as Market Screens"), "screens", Qt::CTRL | Qt::SHIFT | Qt::Key_M,
                  &ClassPage::openScreens));
    low(addAction(tr("Add Seat"), "add", Qt::CTRL | Qt::SHIFT | Qt::Key_A, &ClassPage::addSeat));
    low(addAction(tr("Remove Seat"), "remove", Qt::CTRL | Qt::SHIFT | Qt::Key_Delete,
                  &ClassPage::removeSeat));
    low(addAction(tr("Change Player"), "class", Qt::CTRL | Qt::SHIFT | Qt::Key_Y, &ClassPage::changePlayer));
    m_panel->seats().addActions(m_actions.mid(m_actions.size() - 3));
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
