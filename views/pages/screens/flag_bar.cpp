#include "views/pages/screens/flag_bar.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

#include "formats/words/words.h"

namespace meritdesk::views {

namespace {

constexpr int leastLetters = 12; ///< of an entry that are seen in a narrow window

struct Entry
{
    QString text = {};
    QString id = {};
};

/// Puts the entries into the box where they are others, and the chosen one into view.
void fill(QComboBox& box, const std::vector<Entry>& entries, const std::string& chosen)
{
    const QSignalBlocker quiet(box);
    bool same = box.count() == static_cast<int>(entries.size());
    for (int i = 0; same && i < box.count(); ++i)
        same = box.itemText(i) == entries[static_cast<std::size_t>(i)].text;
    if (!same) {
        box.clear();
        for (const auto& entry : entries)
            box.addItem(entry.text, entry.id);
    }
    box.setCurrentIndex(std::max(0, box.findData(QString::fromStdString(chosen))));
}

} // namespace

FlagBar::FlagBar(items::ScreenBoard& board, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_screens(new QComboBox(this))
    , m_participants(new QComboBox(this))
    , m_order(new QComboBox(this))
{
    m_screens->setAccessibleName(tr("Flags of a screen"));
    m_participants->setAccessibleName(tr("Flags of a participant"));
    m_order->setAccessibleName(tr("Order of the flags"));
    //: Order of a list
    m_order->addItem(tr("Round by round"));
    m_order->addItem(tr("Furthest from the threshold first"));
    m_order->setToolTip(tr("The distance is taken relative to the threshold"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    for (auto* box : {m_screens, m_participants, m_order}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(leastLetters);
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &FlagBar::choose);
    }
    row->addStretch(1);
    connect(&board, &items::ScreenBoard::changed, this, &FlagBar::take);
    take();
}

void FlagBar::take()
{
    const auto& screening = m_board.screened().screening;
    //: Entry of a filter: %1 a screen or a participant, %2 the number of its flags
    const auto counted = [](const QString& name, std::size_t flags) {
        return tr("%1 (%2)").arg(name).arg(flags);
    };
    std::vector<Entry> screens{{counted(tr("Every screen"), screening.flags.size()), {}}};
    for (const auto& choice : items::flaggedScreens(screening))
        screens.push_back(
            {counted(words::label(choice.title), choice.flags), QString::fromStdString(choice.id)});
    fill(*m_screens, screens, m_board.filter().screen);
    std::vector<Entry> participants{{tr("Everybody"), {}}};
    for (const auto& choice : items::flaggedParticipants(screening))
        participants.push_back(
            {counted(QString::fromStdString(choice.title), choice.flags), QString::fromStdString(choice.id)});
    fill(*m_participants, participants, m_board.filter().participant);
    const QSignalBlocker quiet(m_order);
    m_order->setCurrentIndex(m_board.filter().furthestFirst ? 1 : 0);
}

void FlagBar::choose()
{
    m_board.filterFlags({.screen = m_screens->currentData().toString().toStdString(),
                         .participant = m_participants->currentData().toString().toStdString(),
                         .furthestFirst = m_order->currentIndex() == 1});
}

} // namespace meritdesk::views
